"""A key figure stands with what it measures for sure, or nowhere."""

from __future__ import annotations

import pytest

from generator.cleaning import clean
from generator.facts import extract
from generator.rules.measuring import (
    measured,
)
from generator.types import Source

FILLER = "La mairie d'Ornay a fermé la rue principale pour trois semaines de travaux."


def labels(text: str) -> list[str]:
    brief = extract(clean(Source(f"Un titre pour voir\n\n{text} {FILLER}")))
    fact = brief.facts[0]
    return [told for figure in brief.figures if figure.fact == fact.id for _, told in measured(figure, fact, brief)]


@pytest.mark.parametrize(
    ("text", "wrong"),
    [
        ("L'enseigne du port a gagné 1,84 $ par action, contre 1,66 $ attendus.", "Somme"),
        ("Jean Verlac, de la banque Orvane, a élevé son objectif de cours à 148 $ mardi.", "Verlac"),
    ],
)
def test_no_figure_is_told_as_what_it_is_not(text: str, wrong: str) -> None:
    assert not any(wrong in told for told in labels(text))


def test_a_sum_and_a_level_keep_their_labels() -> None:
    assert any(told.startswith("Somme") for told in labels("La région a versé 14 millions d'euros mardi."))
    assert "Coût des travaux" in labels("Les travaux ont coûté 14,8 millions d'euros.")
