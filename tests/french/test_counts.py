"""What a message counts agrees with its number."""

from __future__ import annotations

import pytest

from generator.french.counts import agreed


@pytest.mark.parametrize(
    ("written", "said"),
    [
        ("il reste 1 mots de texte", "il reste 1 mot de texte"),
        ("0 appels, 1 textes", "0 appel, 1 texte"),
        ("1 lignes écartées", "1 ligne écartée"),
        ("1 écrits · 21 demandés", "1 écrit · 21 demandés"),
        ("2 mots, 11 mots, 0,1 mots, 1 000 mots", "2 mots, 11 mots, 0,1 mots, 1 000 mots"),
        ("repris : « 1 mots »", "repris : « 1 mots »"),
        ("1 mots-clés", "1 mots-clés"),
    ],
)
def test_none_and_one_are_singular(written: str, said: str) -> None:
    assert agreed(written) == said
