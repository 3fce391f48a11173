"""Two groups joined by « et »: turned round or said « ainsi que », only where both stay as they were meant."""

from __future__ import annotations

import pytest

from generator.frames.exchanges.additions import additions
from generator.frames.exchanges.couples import couples


def said(text: str) -> list[str]:
    return [text[: c.start] + c.text + text[c.end :] for c in additions(text)]


ALIKE = [
    ("Le maire et le préfet ont salué ce geste.", "Le maire ainsi que le préfet ont salué ce geste."),
    ("Elle salue la maire et le préfet.", "Elle salue la maire ainsi que le préfet."),
]


@pytest.mark.parametrize("source, wanted", ALIKE)
def test_two_groups_alike_are_joined_otherwise(source: str, wanted: str) -> None:
    assert said(source) == [wanted]


APART = [
    "Le maire voit le préfet et le conseil vote la loi.",  # two clauses
    "Le maire voit le préfet et le conseil ne vote pas.",
    "Le match entre le club et la réserve est annulé.",  # a pair
    "Le ministère de la santé et du sport a répondu.",  # a name
    "Le ministre de l'Économie et des Finances a répondu.",
    "Elle vend des vélos et de lourdes caisses.",  # not alike
    "Elle a gagné à Lomane et à Ornay.",  # heavy before a second preposition
    "Ils craignent la hausse des loyers et des charges.",
    "La baisse s'établit à 3 % sur un an et à 5 % sur deux ans.",
    "Le concours a vu la victoire du pays et sa chanson.",  # whose song
]


@pytest.mark.parametrize("source", APART)
def test_what_and_joins_otherwise_is_left(source: str) -> None:
    assert said(source) == []


SHARED = [
    "La ville étudie la formation et l'évolution des quartiers du nord depuis dix ans.",
    "Le but de la région reste la fin de la guerre et des combats dans la vallée.",
]


@pytest.mark.parametrize("source", SHARED)
def test_a_couple_with_one_complement_is_not_turned_round(source: str) -> None:
    assert list(couples(source)) == []
