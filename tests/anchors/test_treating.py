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
