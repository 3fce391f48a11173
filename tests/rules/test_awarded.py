"""A result told by nouns is told by a verb; a report of a contest opens with who won, not with where it was held."""

from __future__ import annotations

import pytest

from generator.rules.awarded import awarded
from generator.rules.heading_facts import TOOK_PLACE
from generator.rules.noun_titles import by_noun
from tests.rules.beneath import built


@pytest.mark.parametrize(
    ("title", "told"),
    [
        (
            "Voile : Coupe d'Ornay, le titre pour Ana Roy et Léa Petit",
            ("Coupe d'Ornay", "Ana Roy et Léa Petit remportent le titre"),
        ),
        ("Ski de fond : les Vrannais au sommet", ("Ski de fond", "Les Vrannais sont au sommet")),
        (
            "Coupe d'Ornay, Ana Roy intraitable, la surprise Petit",
            ("Coupe d'Ornay", "Ana Roy est intraitable et Petit crée la surprise"),
        ),
        ("Tennis : Léa Petit 3e titre", ("Tennis", "Léa Petit remporte son 3e titre")),
    ],
)
def test_a_result_gets_its_verb(title: str, told: tuple[str, str]) -> None:
    assert next(awarded(title)) == told


def test_the_first_of_two_results_is_told_alone_where_there_is_no_room() -> None:
    told = list(awarded("Coupe d'Ornay, Ana Roy intraitable, la surprise Petit"))
    assert told[1] == ("Coupe d'Ornay", "Ana Roy est intraitable")


@pytest.mark.parametrize(
    "title", ["Ski de fond : les Vrannais gagnent", "Coupe d'Ornay : le bilan pour Lavène", "Une fête au village", ""]
)
def test_what_is_no_result_or_has_its_verb_gets_none(title: str) -> None:
    assert not list(awarded(title))


HELD = (
    "Les championnats de voile d'Ornay se sont déroulés dimanche 8 mai sur le lac de Lavène, dans le nord du pays. "
    "Le vent était faible. Cent vingt bateaux étaient au départ.\n\n"
    "La première manche n'a rien changé au classement. Au large, Ana Roy a pris le large et a fini seule. "
    "Chez les femmes, Léa Petit a gagné les deux manches du matin."
)


def test_a_lead_tells_who_won_before_where_it_was() -> None:
    article = built("Voile : championnats d'Ornay, Ana Roy et Léa Petit l'emportent", HELD)
    lead = next(text for text in article.texts if text.slot.kind == "lead").text
    assert lead.startswith("Ana Roy et Léa Petit")
    assert "se sont déroulés" in lead or "ont eu lieu" in lead


def test_a_title_that_tells_how_it_ended_is_not_told_as_held() -> None:
    article = built("Voile : les championnats d'Ornay sourient aux Vrannaises", HELD)
    assert "lieu" not in article.title
    assert "souri" in article.title


def test_what_somebody_cannot_bear_to_hold_was_not_held() -> None:
    assert TOOK_PLACE.search("Le match s'est tenu à Ornay")
    assert not TOOK_PLACE.search("Ana Roy ne peut se tenir sur une scène")


def test_a_count_takes_no_article() -> None:
    assert [text for text, _ in by_noun("Découverte de sept tablettes")] == ["Sept tablettes découvertes"]
    assert [text for text, _ in by_noun("Découverte de tablettes")] == ["Des tablettes découvertes"]
