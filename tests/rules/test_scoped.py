"""What a line tells of all must be true of all."""

from __future__ import annotations

from generator.rules.lines import narrowed
from generator.rules.scoped import wider

RATE = "Reste que le taux d'emploi gagne un demi-point parmi les plus de 50 ans."


def test_a_rise_among_some_heads_nothing_as_a_rise_of_all() -> None:
    assert wider("La hausse du taux d'emploi", [RATE])
    assert not wider("La hausse du taux d'emploi parmi les plus de 50 ans", [RATE])
    assert not wider("Le taux d'emploi", [RATE])
    assert not wider("La hausse du taux d'emploi", ["Le taux d'emploi gagne un demi-point en mai."])


def test_the_second_of_two_levels_keeps_what_it_is_of() -> None:
    told = "Le taux d'abandon est de 31,5 % en Ravie et 28,2 % pour la seule plaine"
    assert not any(line.endswith("28,2 %") for line in narrowed(told))
