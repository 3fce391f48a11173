"""Words that say the same meet by beginning, root, family or people; contraries never do."""

from __future__ import annotations

import pytest

from generator.checks.kin import held, holds
from generator.checks.table import groups, table


@pytest.mark.parametrize(
    ("word", "text"),
    [
        ("facture", "facturer l'accès"),
        ("chômeur", "le chômage recule"),
        ("hospitalisé", "transporté à l'hôpital"),
        ("aussitôt", "mort sur le coup"),
        ("italien", "les électeurs d'Italie"),
    ],
)
def test_kindred_words_meet(word: str, text: str) -> None:
    assert holds(held(text), word)


@pytest.mark.parametrize(("word", "text"), [("école", "le pont"), ("vendre", "acheter"), ("gagner", "la défaite")])
def test_others_do_not(word: str, text: str) -> None:
    assert not holds(held(text), word)


def test_no_family_holds_both_sides_of_a_contrary() -> None:
    for family in groups():
        for one, other in table().contraries:
            assert not (family & one and family & other), family
