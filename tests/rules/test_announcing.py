"""An announcement is told by what is announced, where the same person surely does both."""

from __future__ import annotations

from dataclasses import replace

import pytest

from generator.rules.announcing import at_once
from generator.types import Sentence
from tests.frames.briefs import brief

KNOWN = brief(
    "Le nouveau propriétaire de Veltane, Ana Roy, a fait une annonce le 4 mai. La maire de Lomane, Léa Morel, a protesté."
)


def _told(*texts: str) -> list[str]:
    return [s.text for s in at_once([Sentence(text, (f"F{n}",)) for n, text in enumerate(texts, 1)], KNOWN)]


def test_an_announcement_is_told_by_what_is_announced() -> None:
    said = "Le nouveau propriétaire de Veltane a menacé de poursuivre la région."
    told = _told("Le 4 mai, Ana Roy a fait une annonce fracassante.", said, "La région a réagi.")
    news = "Le 4 mai, Ana Roy, nouveau propriétaire de Veltane, a menacé de poursuivre la région."
    assert told == [news, "La région a réagi."]


def test_both_facts_are_cited() -> None:
    first = Sentence("Ana Roy a fait une déclaration le 4 mai.", ("F1",))
    merged = at_once([first, Sentence("Elle a promis une prime aux salariés.", ("F2",))], KNOWN)
    assert merged == [replace(first, text="Le 4 mai, Ana Roy a promis une prime aux salariés.", facts=("F1", "F2"))]


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("Ana Roy a fait une annonce sur les salaires.", "La maire de Lomane a promis une prime."),  # somebody else
        ("Ana Roy a fait une annonce.", "Elle a quitté Lomane."),  # no word of hers
        ("Ana Roy a fait une annonce.", "Elle promettra une prime."),  # another time
        ("Ana Roy a fait une chute.", "Elle a promis une prime."),  # no announcement
        ("Ana Roy a fait une annonce : « Nous partons ».", "Elle a promis une prime."),  # it says something
    ],
)
def test_what_is_not_surely_one_deed_stays_two(first: str, second: str) -> None:
    assert _told(first, second) == [first, second]
