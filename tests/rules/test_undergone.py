"""A headline is told from what its event is done to where the grammar is sure."""

from __future__ import annotations

import pytest

from generator.rules.undergone import undergone


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
