"""What a title tells to have happened is searched for with its place."""

from __future__ import annotations

import pytest

from generator.cleaning import clean
from generator.facts import extract
from generator.types import Source

BODY = (
    "Douze personnes sont mortes mardi à {place}, dans {event}, a annoncé la préfecture. Les secours ont cherché des survivants toute la nuit. "
    "Selon la police, {event} a commencé vers 20 heures près du marché. Une enquête est ouverte."
)


def key(title: str, place: str, event: str) -> str:
    return extract(clean(Source(f"{title}\n\n{BODY.format(place=place, event=event)}"))).keyphrase


@pytest.mark.parametrize(
    ("title", "place", "event", "told"),
    [
        ("Fusillade mortelle dans une mosquée de Québec", "Québec", "une fusillade", "fusillade à Québec"),
        (
            "Inde : douze morts dans un accident de train",
            "Patna, en Inde",
            "un accident de train",
            "accident de train en Inde",
        ),
        ("Douze morts dans un incendie à Lyon", "Lyon", "un incendie", "incendie à Lyon"),
        (
            "Saint-Aubin-sur-Loue. Un motard tué dans un accident",
            "Saint-Aubin-sur-Loue",
            "un accident",
            "accident à Saint-Aubin-sur-Loue",
        ),
    ],
)
def test_what_happens_is_searched_for_with_its_place(title: str, place: str, event: str, told: str) -> None:
    assert key(title, place, event) == told


@pytest.mark.parametrize(
    ("title", "place", "event"),
    [
        ("Un projet d'attentat déjoué à Lyon", "Lyon", "une opération"),  # it did not happen
        ("Incendie en cours aux portes de Marseille", "Marseille", "un incendie"),  # near it
    ],
)
def test_what_did_not_happen_there_makes_no_key_phrase(title: str, place: str, event: str) -> None:
    assert key(title, place, event) not in (f"attentat à {place}", f"incendie à {place}")


def test_a_title_names_its_event_before_the_colon() -> None:
    text = (
        "Trois personnes sont mortes samedi après les pluies torrentielles de la nuit. La vigilance rouge a été levée. "
        "La vigilance rouge avait été décrétée la veille."
    )
    title = "Inondations dans les Cévennes : trois morts, la vigilance rouge levée"
    assert extract(clean(Source(f"{title}\n\n{text}"))).keyphrase == "inondations dans les Cévennes"


def test_an_office_is_not_cut_nor_a_comparison() -> None:
    text = (
        "Le premier ministre moldave affronte un vote de défiance mardi. Le premier ministre moldave a refusé de partir. "
        "C'est le plus grand vote de son mandat. Le premier ministre moldave parlera mercredi."
    )
    found = extract(clean(Source(f"Le premier ministre moldave affronte un vote de défiance\n\n{text}")))
    assert "ministre moldave" not in (found.keyphrase, *found.keyphrases)
    assert not any(k.startswith("grand vote") for k in found.keyphrases)
