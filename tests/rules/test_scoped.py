"""What a line tells of all must be true of all."""

from __future__ import annotations

from generator.rules.lines import narrowed
from generator.rules.scoped import wider

RATE = "Pourtant, le taux d'emploi augmente de 0,2 point parmi les plus de 50 ans."


def test_a_rise_among_some_heads_nothing_as_a_rise_of_all() -> None:
    assert wider("La hausse du taux d'emploi", [RATE])
    assert not wider("La hausse du taux d'emploi parmi les plus de 50 ans", [RATE])
    assert not wider("Le taux d'emploi", [RATE])
    assert not wider("La hausse du taux d'emploi", ["Le taux d'emploi augmente de 0,2 point en mai."])


def test_the_second_of_two_levels_keeps_what_it_is_of() -> None:
    told = "Le taux de chômage est de 10,0 % en Ravie et 9,7 % pour la seule plaine"
    assert not any(line.endswith("9,7 %") for line in narrowed(told))
