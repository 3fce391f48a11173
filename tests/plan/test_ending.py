"""The end of an article: what comes next and what is still open, never what is told or was said to be over."""

from __future__ import annotations

import pytest

from generator.cleaning import clean
from generator.facts import extract
from generator.plan.ending import _explains, _presents, closing_facts, is_open
from generator.types import Section, Source
from tests.frames.briefs import brief

REST = "La mairie d'Ornay a fermé la rue principale pour trois semaines de travaux."
OPEN = (
    "Le tribunal de commerce d'Ornay doit entendre l'affaire le 23 avril.",
    "La prochaine réunion du conseil est prévue du 4 au 6 août.",
    "Un procès n'est pas attendu avant 2031.",
    "La directrice a déclaré qu'un audit des comptes serait publié la semaine prochaine.",
    "Les travaux devraient obtenir l'accord de la région dans les semaines à venir.",
    "Si la motion est adoptée, la maire d'Ornay aura quinze jours pour nommer un adjoint.",
    "Une enquête de la préfecture d'Ornay sur les causes de l'incendie est en cours.",
)
CLOSED = (
    "L'avenir du port d'Ornay reste à établir, a-t-elle précisé, et aucun navire n'y entrera avant le 3 mai.",  # who?
    "La préfecture n'a pas encore répondu.",  # to what?
    "Au cœur du conflit figure aussi le projet Horizon, qui prévoit d'allonger les journées en mars.",
    "« Nous partirons le 3 mai et nous reviendrons », a déclaré la directrice.",
    "La somme, qui pourrait atteindre 70 millions d'euros en 2031, ferait de lui le joueur le plus cher du club.",
    "On ignore combien de clients sont touchés, mais la société a prévenu tous les usagers de son site.",
    "Le maire a signé lundi la vente du port, qui prendra deux ans.",
    "Je souhaite que la mairie d'Ornay puisse rouvrir le port et je devrais le voir bientôt.",  # whose words?
    "Les températures tomberont alors à moins vingt degrés sur le port d'Ornay en janvier prochain.",  # when?
    "La directrice Ana Roy a dit que les patients ne devraient pas arrêter leur traitement le mois prochain.",  # advice
    "Les chercheurs d'Ornay suivront la boucle pendant deux ans à partir de 2031 afin de répondre à plusieurs questions.",
    "Quant au budget d'Ornay, il sera voté le 4 juin.",  # beside what?
    "Le budget d'Ornay, lui, sera voté le 4 juin.",
    "Au Pérou, un parti d'Ornay s'y opposera le 4 juin.",  # to what?
    "Sans Paul Roy, parti en mai ; son bras sera opéré à Ornay le 3 juin.",
    "La maire d'Ornay répond à la question sur le cadeau, qui pourrait sembler banal à Paris.",
)


@pytest.mark.parametrize("text", OPEN)
def test_what_comes_or_is_not_known_yet_may_end_the_article(text: str) -> None:
    brief = extract(clean(Source(f"Un titre pour voir\n\n{REST} {text} {REST[:-1]} encore.")))
    assert is_open(next(f for f in brief.facts if f.text[:20] == text[:20]), brief)


@pytest.mark.parametrize("text", CLOSED)
def test_what_is_over_told_or_leaning_may_not(text: str) -> None:
    brief = extract(clean(Source(f"Un titre pour voir\n\n{REST} {text} {REST[:-1]} encore.")))
    assert not is_open(next(f for f in brief.facts if f.text[:20] == text[:20]), brief)


def test_what_the_next_paragraph_leans_on_stays_before_it() -> None:
    """« Son parti » of a new paragraph would be nobody's, were the minister told of at the end."""
    first = "La ministre Ana Roy entend réformer en mai la loi sur les ports du canton."
    texts = [
        f"{REST} {REST[:-1]} encore.",
        REST,
        first,
        "{next} a décroché 311 sièges sur les 465 du conseil du canton.",
    ]
    for opening, closes in (("Son parti", False), ("Le parti vert", True)):
        text = "\n\n".join(texts).replace("{next}", opening)
        brief = extract(clean(Source(f"Un titre pour voir\n\n{text}")))
        section = Section("s1", "", tuple(f.id for f in brief.facts))
        held = [brief.fact(id).text for id in closing_facts([section], brief, ())]
        assert (first in held) == closes


@pytest.mark.parametrize(
    ("text", "closes"),
    [
        ("Le syndicat craint des départs.\n\nLa direction du port d'Ornay veut rouvrir le quai le 3 mai.", True),
        ("Le syndicat craint des départs. La direction du port d'Ornay veut rouvrir le quai le 3 mai.", False),
        (
            "Le quai en travaux\n\nLa direction du port d'Ornay veut rouvrir le quai le 3 mai.\n\nLe vent est fort.",
            False,
        ),
    ],
)
def test_what_replies_or_opens_a_part_stays_where_it_is(text: str, closes: bool) -> None:
    brief = extract(clean(Source(f"Un titre pour voir\n\n{REST}\n\n{REST[:-1]} encore.\n\n{text}")))
    section = Section("s1", "", tuple(f.id for f in brief.facts))
    held = [brief.fact(id).text for id in closing_facts([section], brief, ())]
    assert any("rouvrir" in text for text in held) == closes


def test_what_the_next_sentence_takes_up_by_y_stays_before_it() -> None:
    text = "L'école d'Ornay perdra 420 élèves d'ici à 2031. La mairie y voit une occasion de fermer deux classes."
    brief = extract(clean(Source(f"Un titre pour voir\n\n{REST}\n\n{text} {REST[:-1]} encore.")))
    assert _explains(next(f for f in brief.facts if "420" in f.text), brief)


def test_what_a_condition_goes_on_from_stays_with_it() -> None:
    heard = "Le tribunal de commerce d'Ornay doit entendre l'affaire le 23 avril."
    then = "Si le tribunal accepte, la société paiera ses salariés d'Ornay en mai."
    brief = extract(clean(Source(f"Un titre pour voir\n\n{REST}\n\n{heard} {then}\n\n{REST[:-1]} encore.")))
    fact = next(f for f in brief.facts if f.text == heard)
    assert is_open(fact, brief) and _explains(fact, brief)


def test_a_plan_without_a_day_ends_an_article_only_where_it_ends_the_source() -> None:
    plan = "La commune d'Ornay espère économiser 5 200 euros d'électricité."
    early = extract(
        clean(Source(f"Un titre pour voir\n\n{REST} {plan} {REST[:-1]} encore. Le feu du pont reste en place."))
    )
    late = extract(
        clean(Source(f"Un titre pour voir\n\n{REST} {REST[:-1]} encore. Le feu du pont reste en place. {plan}"))
    )
    assert not is_open(next(f for f in early.facts if f.text == plan), early)
    assert is_open(next(f for f in late.facts if f.text == plan), late)


def test_who_presents_somebody_quoted_further_on_does_not_end_the_article() -> None:
    presents = "La directrice du port d'Ornay, Ana Roy, a annoncé qu'un audit devrait être publié le 3 mai."
    text = f"{REST} {REST[:-1]} encore.\n\n{presents}\n\n"
    for more, later in (("« Le port vit », a dit Ana Roy.", True), ("Le pont d'Ornay a rouvert lundi.", False)):
        brief = extract(clean(Source(f"Un titre pour voir\n\n{text}{more} {REST[:-1]} aussi longtemps.")))
        assert _presents(next(fact for fact in brief.facts if fact.text == presents), brief) == later


def test_who_goes_on_speaking_stays_after_who_has_begun() -> None:
    said = "Ana Roy a annoncé qu'un audit du port d'Ornay devrait être publié le 3 mai."
    goes_on = "« Rien ne sera caché aux usagers du port », a-t-elle dit."
    brief = extract(clean(Source(f"Un titre pour voir\n\n{REST}\n\n{said}\n\n{goes_on} {REST[:-1]} encore.")))
    assert _explains(next(fact for fact in brief.facts if fact.text == said), brief)


@pytest.mark.parametrize(
    ("before", "bound"),
    [("Veltane a lancé le chantier d'une usine à Lavène.", True), ("Veltane a lancé un chantier à Lavène.", False)],
)
def test_what_is_about_a_thing_just_brought_in_stays_beside_it(before: str, bound: bool) -> None:
    ahead = "L'usine devrait commencer à produire en mars 2031."
    brief = extract(clean(Source(f"Un titre pour voir\n\n{REST}\n\n{before} {ahead}\n\n{REST[:-1]} encore.")))
    assert _explains(next(fact for fact in brief.facts if fact.text == ahead), brief) == bound


@pytest.mark.parametrize(
    ("after", "stays"),
    [
        ("Ana Roy, qui parle pour la troupe, a dit qu'aucune décision ne serait prise avant mai.", True),
        ("La troupe d'Ornay compte douze danseurs.", False),
    ],
)
def test_what_is_not_known_stays_before_who_says_when_it_will_be(after: str, stays: bool) -> None:
    """« Aucune décision » would be about the fees told of before."""
    doubt = "On ne sait pas encore si les galas d'Ornay seront reprogrammés."
    brief = extract(clean(Source(f"Un titre pour voir\n\n{REST}\n\n{doubt} {after}\n\n{REST[:-1]} encore.")))
    assert _explains(next(fact for fact in brief.facts if fact.text == doubt), brief) == stays


@pytest.mark.parametrize(
    "status",
    [
        "Les résultats ont été mis en ligne à Ornay et n'ont pas encore été évalués par des pairs.",
        "Les résultats, mis en ligne à Ornay sur un serveur de prépublication, n'ont pas encore été évalués.",
    ],
)
def test_that_no_peer_has_reviewed_it_is_said_beside_what_it_qualifies(status: str) -> None:
    brief = extract(clean(Source(f"Un titre pour voir\n\n{REST} {status} {REST[:-1]} encore.")))
    assert not is_open(next(fact for fact in brief.facts if fact.text == status), brief)


def test_a_doubt_on_a_number_is_not_parted_from_who_gives_it() -> None:
    doubt = "On ne sait pas combien de clubs d'Ornay louent une salle."
    survey = "Une enquête de mars mettait le chiffre à un sur huit."
    text = f"{REST} Le maire a reçu les clubs. Un plan sera voté.\n\n{doubt} {survey}\n\nLa halle date de 1920."
    brief = extract(clean(Source(f"La halle ferme\n\n{text}")))
    fact = next(f for f in brief.facts if f.text == doubt)
    assert _explains(fact, brief)
    alone = extract(clean(Source(f"La halle ferme\n\n{text.replace(survey, '')}")))
    assert not _explains(next(f for f in alone.facts if f.text == doubt), alone)


def test_the_last_of_a_source_s_last_paragraph_stays_beside_the_sentence_before() -> None:
    ends = "En attendant, les commandes d'Ornay suffisent jusqu'à la mi-juillet. Les salaires de mai seront versés par l'État."
    brief = extract(clean(Source(f"La halle ferme\n\n{REST} Le maire a reçu les clubs.\n\n{ends}")))
    assert _explains(brief.facts[-1], brief)


def test_results_stay_with_the_trial_they_are_of() -> None:
    trial = "Un essai commence à la clinique d'Ornay, qui cherche neuf cents volontaires."
    results = "Les résultats ne sont pas attendus avant 2031."
    brief = extract(clean(Source(f"Un essai à Ornay\n\n{REST}\n\n{trial} {results}\n\n{REST}")))
    assert _explains(next(fact for fact in brief.facts if fact.text == results), brief)


def _ended(*paragraphs: str) -> list[str]:
    """Return what is kept for the end of paragraphs, of which the last one is like any other."""
    rest = [f"{REST[:-1]} {count} fois." for count in ("une", "deux", "trois", "quatre")]
    brief = extract(clean(Source("\n\n".join(("Un titre pour voir", *rest[:3], *paragraphs, rest[3])))))
    section = Section("s1", "", tuple(f.id for f in brief.facts))
    return [brief.fact(id).text for id in closing_facts((section,), brief, ())]


def test_what_stands_within_a_paragraph_stays_there() -> None:
    due = "Le vote du budget d'Ornay devrait avoir lieu le 4 juin."
    assert _ended(due) == [due]
    assert _ended(f"Le port d'Ornay a perdu deux grues. {due}") == [due]  # its paragraph ends on the day
    intended = "Le maire Paul Roy répond que la ville d'Ornay pourrait vendre en mai le quai et le marché."
    assert _ended(f"La directrice parle d'un signal grave. {intended}") == []


def test_the_words_of_whoever_spoke_last_stay_with_them() -> None:
    plan = "M. Roy a dit que le chantier d'Ornay commencerait en mai prochain."
    assert _ended("L'ingénieur Paul Roy défend le projet.", plan) == [plan]
    assert _ended("L'ingénieur Paul Roy défend le projet.", "« Rien ne sera fait sans cela », a-t-il dit.", plan) == []


def test_what_was_awaited_for_a_day_that_has_come_ends_nothing() -> None:
    known = brief(
        "Les derniers marins devraient rentrer le 12 mai. Paul Roy a gagné la course du port. Ana Roy est arrivée la dernière le 12 mai."
    )
    assert not is_open(known.facts[0], known)
    awaited = brief("Les derniers marins devraient rentrer le 12 mai. Paul Roy a gagné la course du port.")
    assert is_open(awaited.facts[0], awaited)
