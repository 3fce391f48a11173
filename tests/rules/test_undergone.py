"""A headline is told from what its event is done to where the grammar is sure."""

from __future__ import annotations

import pytest

from generator.rules.undergone import seen, undergone


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Les députés rejettent de justesse le report de deux ans", "Le report de deux ans est rejeté de justesse"),
        ("Le gendarme de la concurrence lance une enquête approfondie", "Une enquête approfondie est lancée"),
        ("La régie a annulé deux départs", "Deux départs sont annulés"),
        ("La régie rappelle ses bus", ""),
        ("La régie réclame une aide", ""),
        ("La régie n'annule pas le départ", ""),
    ],
)
def test_what_is_done_to_a_thing(text: str, told: str) -> None:
    assert undergone(text) == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Verlac voit ses ventes progresser de 4 % en Lomane", "Les ventes progressent de 4 % en Lomane"),
        ("La régie a vu son déficit doubler", "Le déficit double"),
        ("La régie voit son avenir en rose", ""),
        ("La régie voit le trafic reculer", ""),
        ("La régie voit son directeur qui part démissionner", ""),
    ],
)
def test_what_somebody_sees_move_of_their_own(text: str, told: str) -> None:
    assert seen(text) == told
