"""A section treats of a matter that enough of it is about, in a story of that sort."""

from __future__ import annotations

from generator.anchors.treating import is_its_own, of_story, told_of
from generator.cleaning import clean
from generator.facts import extract
from generator.types import Brief, Source

RACE = (
    "Le triathlon d'Ornay a réuni cent concurrents dimanche. Le maire a donné le départ devant la halle. "
    "Après la natation, le peloton a rejoint les vélos. Deux échappés ont pris trente secondes avant la transition. "
    "Le sprint s'est joué sur le pont."
)


def _brief(title: str) -> Brief:
    return extract(clean(Source(f"{title}\n\n{RACE}")))


def test_a_race_is_told_where_most_sentences_are_of_it() -> None:
    brief = _brief("Triathlon : une course serrée à Ornay")
    topic = next(t for t in of_story(brief) if t.name == "course")
    facts = brief.facts[2:5]
    assert is_its_own(told_of(topic, facts, brief.facts[:2]), facts)


def test_a_matter_is_known_in_its_own_story_alone() -> None:
    names = {topic.name for topic in of_story(_brief("Triathlon : une course serrée à Ornay"))}
    assert "course" in names
    assert "otages" not in names


def test_a_stock_heading_needs_the_words_that_it_says() -> None:
    """« Les réquisitions du parquet » over a denial that only names the office would be false."""
    told = (
        "Le tribunal d'Ornay juge un élu. Le parquet a reçu une plainte en mars. Le parquet national dit ne rien savoir "
        "des offres. Le procureur n'a pas été saisi d'un appel. {} "
    )

    def sure(last: str) -> bool:
        brief = extract(clean(Source(f"Tribunal : un élu d'Ornay jugé pour faux\n\n{told.format(last)}")))
        topic = next(t for t in of_story(brief) if t.name == "requisitions")
        return is_its_own(told_of(topic, brief.facts[1:], brief.facts[:1]), brief.facts[1:])

    assert sure("Le procureur a requis dix mois de prison avec sursis.")
    assert not sure("Le procureur a quitté la salle avant la fin des débats.")


def _heads(name: str, title: str, *told: str) -> bool:
    brief = extract(clean(Source(f"{title}\n\n{' '.join(told)}")))
    topic = next(t for t in of_story(brief) if t.name == name)
    return is_its_own(told_of(topic, brief.facts[1:], brief.facts[:1]), brief.facts[1:])


STUDY = "Une étude sur le sommeil est parue mardi dans une revue."


def test_a_method_is_how_it_was_done() -> None:
    title = "Une étude relie la sieste et la mémoire"
    done = ("Les participants ont été suivis deux ans.", "Ils ont rempli chaque mois un questionnaire sur leurs nuits.")
    found = (
        "Les participants qui dormaient peu avaient un risque de 20 % supérieur.",
        "Les volontaires âgés ont vu une réduction plus nette, ont constaté les chercheurs.",
    )
    assert _heads("methode", title, STUDY, *done)
    assert not _heads("methode", title, STUDY, *found)


def test_results_stand_first_below_their_name() -> None:
    title = "Une étude relie la sieste et la mémoire"
    found = (
        "Les chercheurs ont constaté des oublis moins fréquents chez les dormeurs.",
        "Le score moyen était plus élevé après un mois de siestes régulières.",
    )
    limits = "L'étude est observationnelle et ne peut pas démontrer de cause."
    assert _heads("resultats_etude", title, STUDY, *found)
    assert not _heads("resultats_etude", title, STUDY, limits, *found)


def test_claims_need_a_verb_of_claiming() -> None:
    title = "Grève à Ornay : le mouvement des dockers continue"
    opening = "Le mouvement des dockers d'Ornay est entré mardi dans sa troisième semaine."
    claimed = ("Les dockers réclament une prime de nuit.", "Ils exigent aussi deux jours de repos de plus.")
    read = (
        "Une association a dénoncé la force employée sur le quai.",
        "Une chanteuse a lu les revendications et les trouve pertinentes.",
    )
    assert _heads("revendications", title, opening, *claimed)
    assert not _heads("revendications", title, opening, *read)


def test_the_items_of_a_log_are_of_no_common_matter() -> None:
    hours = "\n\n".join(f"Vers {hour} heures, les manifestants ont défilé devant la halle." for hour in (9, 11, 15, 17))
    log = extract(clean(Source(f"Ornay : la manifestation du port\n\nLe port est fermé.\n\n{hours}")))
    told = extract(clean(Source(f"Ornay : la manifestation du port\n\nLe port est fermé.\n\n{RACE}")))
    assert len(of_story(log)) < len(of_story(told))
    assert "manifestation" not in {topic.name for topic in of_story(log)}
