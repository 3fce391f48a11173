"""A line stands with a verb of its own, and is not freed of its subject as if that were a circumstance."""

from __future__ import annotations

import pytest

from generator.rules.lines import _cut
from generator.rules.sound import heads


@pytest.mark.parametrize(
    ("line", "stands"),
    [
        ("Restwell, que Roy a fondé en 2014 et qui a grandi jusqu'à 37 sites, selon l'acte", False),
        ("Le groupe, qui a perdu 3 %, annonce que la vente a échoué", True),
        ("La ville où il est né a changé", True),
        ("Il vend plus que lui", True),
        ("Une hausse de 3 %", True),
        ("Une hypothèse est que les eaux du ruisseau, qui restent froides", False),
        ("Une hypothèse est que les eaux, qui restent froides, ont tenu", True),
    ],
)
def test_a_line_with_verbs_has_one_of_its_own(line: str, stands: bool) -> None:
    assert heads(line) == stands


def test_who_acts_is_no_circumstance_to_be_cut_before_what_they_are() -> None:
    line = "Dufresne, 52 ans, de Sugar Land, fait face à un chef d'accusation de complot devant le tribunal fédéral de la ville"
    assert _cut(line, 14).startswith("Dufresne, 52 ans")
    assert _cut("Le directeur général d'Epic Games, Tim Sweeney, a critiqué la proposition de la firme", 8).startswith(
        "Tim Sweeney"
    )
