"""What the sections may leave to the FAQ: what nothing goes on from."""

from __future__ import annotations

import pytest

from generator import find_site
from generator.cleaning import clean
from generator.facts import extract
from generator.plan import draw
from generator.rules.ceding import passage, tells_all
from generator.types import Assignment, Settings, Source

OPENING = (
    "Le port d'Ornay fermera lundi pour trois semaines de travaux, a annoncé la mairie. La régie du port veut refaire le quai nord. "
    "Les pêcheurs seront accueillis à Lomane. Une navette gratuite circulera toutes les heures entre les deux villes."
)
FILLER = " ".join(
    f"La commune de {name} a prêté un hangar et deux grues aux équipes du chantier pour toute la durée prévue."
    for name in ("Vaulx", "Brelle", "Tarnis", "Orcelles", "Saint-Mars", "Fontelle", "Garance", "Villiers", "Pontis", "Merle")
)  # fmt: skip
PRICE = "La billetterie de la navette ouvre chaque matin à six heures."


def _left(told: str, after: str) -> tuple[str, ...]:
    """Return what the sections leave of a fact that stands before another one."""
    site, settings = find_site("actu"), Settings()
    brief = extract(
        clean(Source(f"Le port d'Ornay ferme pour travaux\n\n{OPENING}\n\n{FILLER}\n\n{told} {after}\n\n{FILLER}"))
    )
    outline = draw(site, brief, settings)
    fact = next(f for f in brief.facts if f.text == told)
    slot = site.slots["faq"]
    return tuple(f.text for f in passage(fact, Assignment("faq", slot, site, brief, outline), ()))


def test_what_nothing_goes_on_from_is_left() -> None:
    assert _left(PRICE, "Le maire a remercié les pompiers.") == (PRICE,)


@pytest.mark.parametrize(
    "after",
    [
        "Selon leur porte-parole, trente clients attendent déjà.",  # whose
        "« Tout est prêt », assure-t-elle.",
        "Cette billetterie emploie deux agents.",
        "En revanche, le parking restera fermé.",
        "« Avec cette billetterie, nous serons prêts », a promis la régie.",
        "Le maire d'Ornay connaît de telles ouvertures.",
        "Deux guichets seront ajoutés à la nouvelle billetterie.",
    ],
)
def test_what_the_next_sentence_needs_is_kept(after: str) -> None:
    assert not _left(PRICE, after)


def test_what_the_next_sentence_adds_to_is_kept() -> None:
    assert not _left(PRICE, "La régie paiera aussi deux bancs neufs sur le quai.")
    assert _left(PRICE, "La régie paiera deux bancs neufs sur le quai.")


def test_somebody_is_met_where_he_is_told_of_again() -> None:
    assert not _left(
        "Ana Verlin, cheffe du chantier, promet un quai neuf.",
        "Le vent a tourné. « Tout ira bien », assure Ana Verlin.",
    )


def test_what_leans_by_its_subject_goes_with_what_names_it() -> None:
    told = _left(PRICE, "Elle emploie deux agents.")
    assert told == (PRICE, "Elle emploie deux agents.")


def test_what_the_next_sentence_points_at_is_kept() -> None:
    final = "Brelmont affrontera Port-Lune en finale le 18 avril."
    assert not _left(final, "Le club n'a plus atteint ce stade de la coupe.")
    assert not _left(final, "Le club vend ses places dès lundi.")


def test_a_question_and_its_few_words_say_all_of_a_fact() -> None:
    fact = next(
        f for f in extract(clean(Source(f"Ornay ferme son port\n\n{OPENING}\n\n{PRICE}"))).facts if f.text == PRICE
    )
    question = "Quand la billetterie de la navette ouvre-t-elle ?"
    assert tells_all(question, "Chaque matin à six heures.", fact)
    assert not tells_all(question, "Chaque matin.", fact)


@pytest.mark.parametrize(
    ("told", "after"),
    [
        ("L'étude du quai a été payée par Halden Travaux.", "La société a fourni les plans et les grues."),
        ("L'étude du quai a été payée par Halden Travaux.", "Le vent a tourné. Halden promet un quai neuf."),
        (PRICE, "Face à cette affluence, la mairie ouvrira un second guichet."),
    ],
)
def test_what_presents_a_body_or_is_pointed_at_stays(told: str, after: str) -> None:
    assert not _left(told, after)


def test_what_needs_no_presenting_is_left_though_it_is_named_again() -> None:
    told = "La police a posé trois barrières autour du bassin des yachts."
    assert _left(told, "Le maire a remercié la police et les pompiers.") == (told,)


def test_nothing_is_taken_out_of_a_chain_of_words() -> None:
    words = "« La navette partira chaque matin à six heures », a expliqué la régie."
    assert _left(words, "Le maire a remercié les pompiers.") == (words,)
    assert not _left(words, "« Mais il faudra réserver une place la veille. »")


def test_what_comes_once_more_stays_behind_what_came_first() -> None:
    assert not _left("La navette partira de nouveau à six heures.", "Le maire a remercié les pompiers.")


def test_no_crumb_is_left_and_no_firm_goes_on_out_of_its_paragraph() -> None:
    assert not _left(PRICE, "Ana Roy en doute.")
    told = "L'entreprise a prévu trois guichets pour les familles du quartier."
    site, settings = find_site("actu"), Settings()
    text = f"Le port d'Ornay ferme pour travaux\n\n{OPENING}\n\n{FILLER}\n\nHalden tiendra la billetterie de la navette. {told}\n\n{FILLER}"
    brief = extract(clean(Source(text)))
    fact = next(f for f in brief.facts if f.text == told)
    assert not passage(fact, Assignment("faq", site.slots["faq"], site, brief, draw(site, brief, settings)), ())
