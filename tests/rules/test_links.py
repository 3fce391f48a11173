"""A link stands only where it surely holds: an order in time, an answer refused."""

from __future__ import annotations

import pytest

from generator.rules.links import later, lowered, yet
from generator.types import (
    Assignment,
    Brief,
    Budget,
    Cleaned,
    Outline,
    Range,
    Request,
    Sentence,
    Site,
    SlotSpec,
    Source,
)

SOURCE = Source("Un match.", "match.txt", "text")
BRIEF = Brief(Cleaned(SOURCE, "", SOURCE.text, (), ((0, 0),), Request()), "match", ())
SLOT = SlotSpec("section/s1", "body", "paragraphs", Range(0, 90))
ASSIGNMENT = Assignment("section/s1", SLOT, Site("x", "X"), BRIEF, Outline((), (), Budget(0, 0, 0)))


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("À la 71e minute, il a égalisé.", "Puis, à la 71e minute, il a égalisé."),
        (
            "À la 71e minute, il a égalisé, puis il est sorti.",
            "Ensuite, à la 71e minute, il a égalisé, puis il est sorti.",
        ),
        ("À la 5e minute, il a égalisé.", "À la 5e minute, il a égalisé."),
    ],
)
def test_what_came_after_is_told_so_and_never_with_one_link_twice(text: str, told: str) -> None:
    before = [Sentence("À la 37e minute, Ferrand a doublé la mise.")]
    assert later([Sentence(text)], before, ASSIGNMENT)[0].text == told


def test_a_minute_told_inside_a_sentence_follows_the_one_before() -> None:
    before = [Sentence("À la 58e minute, Ferrand a réduit l'écart.")]
    told = later([Sentence("L'attaquant a égalisé à la 71e minute.")], before, ASSIGNMENT)[0].text
    assert told == "L'attaquant a ensuite égalisé à la 71e minute."
    for kept in (
        "L'attaquant avait égalisé à la 71e minute.",
        "L'attaquant a égalisé à la 41e minute.",
        "Le club a fini la rencontre à dix après l'exclusion de Roy à la 84e minute.",
    ):
        assert later([Sentence(kept)], before, ASSIGNMENT)[0].text == kept


def _yet(before: str, text: str) -> str:
    return yet([Sentence(text)], [Sentence(before)])[0].text


def test_what_somebody_does_not_say_stands_against_what_they_say() -> None:
    told = _yet(
        "La présidente a déclaré : « L'année sera longue ».", "Elle n'a pas précisé si les prix augmenteraient."
    )
    assert told == "Elle n'a toutefois pas précisé si les prix augmenteraient."
    kept = "Elle n'a pas précisé si les prix augmenteraient."
    assert _yet("La présidente habite Ornay.", kept) == kept


def test_a_demand_without_answer_is_an_opposition() -> None:
    asked = "Le maire a demandé une aide à la préfecture."
    assert _yet(asked, "La préfecture n'a pas encore répondu.") == "La préfecture n'a toutefois pas encore répondu."
    assert "toutefois" not in _yet(asked, "La région n'a pas encore répondu.")


def test_what_stays_shut_limits_what_opens() -> None:
    shut = "Les camions resteront interdits sur le quai."
    assert _yet("Le pont rouvrira lundi.", shut) == "Les camions resteront toutefois interdits sur le quai."
    assert _yet("Le pont a coûté 3 millions d'euros.", shut) == shut
    assert _yet("Les bus resteront interdits, les vélos pourront passer.", shut) == shut


def test_years_that_follow_are_linked() -> None:
    before = [Sentence("En 2013, la société a ouvert une usine.")]
    assert later([Sentence("En 2014, elle a doublé ses ventes.")], before, ASSIGNMENT)[0].text.startswith(
        "Puis, en 2014,"
    )
    assert not later([Sentence("En 2012, elle a doublé ses ventes.")], before, ASSIGNMENT)[0].text.startswith("Puis")


def test_a_town_that_is_a_word_too_keeps_its_capital() -> None:
    assert lowered("Paris et Lomane en finale", ASSIGNMENT) == "Paris et Lomane en finale"
    assert lowered("Les paris sont ouverts", ASSIGNMENT) == "les paris sont ouverts"
