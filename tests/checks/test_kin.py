"""Words that say the same meet by beginning, root, family or people; contraries never do."""

from __future__ import annotations

from pathlib import Path

import pytest

from generator.checks.build_exchanges import pairs
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
        ("tuerie", "un massacre"),
        ("étonner", "des bienfaits surprenants"),
    ],
)
def test_kindred_words_meet(word: str, text: str) -> None:
    assert holds(held(text), word)


@pytest.mark.parametrize(("word", "text"), [("école", "le pont"), ("vendre", "acheter"), ("gagner", "la défaite")])
def test_others_do_not(word: str, text: str) -> None:
    assert not holds(held(text), word)


def test_what_an_exchange_puts_for_a_word_says_it(tmp_path: Path) -> None:
    lines = ["bouquin > livre", "parvenir à {INF} = réussir à", "échouer = ne pas parvenir", "belle demeure > château"]
    (tmp_path / "mots.toml").write_text(f"lignes = {lines}\n", "utf-8")
    frame = '[[frame]]\nfrom = "A [scruter] B"\nto = ["A [examiner] B", "A ne [voir] pas B"]\n'
    (tmp_path / "cadres.toml").write_text(frame, "utf-8")
    assert {" ".join(sorted(pair)) for pair in pairs(tmp_path)} == {
        "bouquin livre",
        "parvenir réussir",
        "examiner scruter",
    }


def test_no_family_holds_both_sides_of_a_contrary() -> None:
    for family in groups():
        for one, other in table().contraries:
            assert not (family & one and family & other), family
