"""Points and marks that stand twice or break nothing are set right before a text is read."""

from __future__ import annotations

import pytest

from generator.cleaning.spacing import spaced
from generator.cleaning.traced import Traced


@pytest.mark.parametrize(
    ("typed", "french"),
    [
        ("Il juge que « le compte est bon. ».", "Il juge que « le compte est bon »."),
        (
            "Il a dit : « Le compte est bon. ». Puis il est parti.",
            "Il a dit : « Le compte est bon. » Puis il est parti.",
        ),
        ("Il demande : « Le compte est-il bon ? ».", "Il demande : « Le compte est-il bon ? »."),
        (
            "Il assure que « le compte est bon. » pour ce qui est du quai.",
            "Il assure que « le compte est bon » pour ce qui est du quai.",
        ),
        ("Le télé\u00adphone sonne.", "Le téléphone sonne."),
    ],
)
def test_a_quotation_ends_on_one_point_and_no_word_is_broken(typed: str, french: str) -> None:
    assert spaced(Traced.of(typed)).text == french
