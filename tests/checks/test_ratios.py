"""A ratio or a gap of two figures of the facts is left to the second reader; one that they do not give is refused for sure."""

from __future__ import annotations

import pytest

from generator.checks.figures import amounts
from generator.checks.ratios import compared

FACTS = """Kelma valait 800 millions de dollars ; Orpi a offert 3 milliards de dollars pour la racheter. L'accès coûte de 42 000 $ à
210 000 $ par mois. Il faut trois clés, à 20 euros chacune. On passe 18 minutes sur Kelma, 22 minutes sur Orpi."""


@pytest.mark.parametrize(
    ("said", "number"),
    [
        ("L'offre était de près de quatre fois ce prix.", "4"),
        ("D'un bout à l'autre, la facture est multipliée par cinq.", "5"),
        ("La facture la plus haute est 5 fois la plus basse.", "5"),
        ("Quatre minutes de moins que sur Orpi.", "4"),
        ("Les trois clés reviennent à 60 euros.", "60"),
        ("Un écart ? 4 minutes d'écart.", "4"),
    ],
)
def test_two_figures_side_by_side_give_a_number(said: str, number: str) -> None:
    assert number in compared(said, amounts(FACTS))


@pytest.mark.parametrize(
    ("said", "number"),
    [
        ("L'offre était de quatre fois ce prix.", "4"),
        ("L'offre était de plus de quatre fois ce prix.", "4"),
        ("La facture est multipliée par six.", "6"),
        ("Cinq minutes de moins que sur Orpi.", "5"),
        ("Quatre réseaux de plus.", "5"),
        ("Les trois clés reviennent à 80 euros.", "80"),
    ],
)
def test_what_they_do_not_give_is_a_number_of_the_writer_s_own(said: str, number: str) -> None:
    assert number not in compared(said, amounts(FACTS))
