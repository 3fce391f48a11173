"""Mannered turns are told of, and two facts are opposed only where they, or their figures, are."""

from __future__ import annotations

import pytest

from generator.checks import verify
from generator.cleaning import clean
from generator.facts import extract
from generator.sites import find
from generator.types import Assignment, Budget, Draft, Issue, Outline, Sentence, Source

TEXT = """Le moulin de Brevil change de tarif

Le moulin de Brevil faisait payer la visite 3 euros en 2019. Il demande 8 euros depuis 2022. La meunière veut planter des pommiers. Le maire a peint le pont en vert.
"""
BRIEF = extract(clean(Source(TEXT)), "moulin de Brevil")


def found(text: str, *facts: str) -> list[Issue]:
    """Return what is said of a model's sentence that cites these facts."""
    site = find("actu")
    assignment = Assignment("section", site.slots["section"], site, BRIEF, Outline((), (), Budget(0, 0, 0)))
    return verify(Draft((Sentence(text, facts),), "modèle"), assignment)


@pytest.mark.parametrize(
    "turn", ["Le pont n'est pas resté sans couleur.", "Ce que veut la meunière, c'est planter des pommiers."]
)
def test_a_mannered_turn_is_told(turn: str) -> None:
    assert any(i.message.startswith("tour à varier") for i in found(turn, "F3", "F4"))


def test_an_opposition_needs_one_in_the_facts() -> None:
    apart = found("La meunière veut planter des pommiers ; le maire, en revanche, a peint le pont.", "F3", "F4")
    assert any("opposition" in i.message and i.level == "error" for i in apart)
    figures = found("La visite coûtait 3 euros en 2019 ; depuis 2022, en revanche, le moulin en demande 8.", "F1", "F2")
    assert not any("opposition" in i.message for i in figures)
