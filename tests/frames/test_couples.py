"""Two groups joined by « et » are turned round only where both stay as they were meant."""

from __future__ import annotations

import pytest

from generator.frames.exchanges.couples import couples

SHARED = [
    "La ville étudie la formation et l'évolution des quartiers du nord depuis dix ans.",
    "Le but de la région reste la fin de la guerre et des combats dans la vallée.",
]


@pytest.mark.parametrize("source", SHARED)
def test_a_couple_with_one_complement_is_not_turned_round(source: str) -> None:
    assert list(couples(source)) == []


def test_names_at_the_end_of_a_list_keep_their_order() -> None:
    assert list(couples("Elle a couru à Verlac, Ornay et Lavène.")) == []
