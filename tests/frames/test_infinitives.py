"""Infinitives joined to one another change their preposition together."""

import pytest

from generator.frames.infinitives import led_anew
from tests.frames.briefs import sayings


@pytest.mark.parametrize(
    ("text", "old", "new", "said"),
    [
        ("céder et d'ouvrir le port", "de", "", "céder et ouvrir le port"),
        ("céder et d'ouvrir le port", "de", "à", "céder et à ouvrir le port"),
        ("céder, de payer et de partir", "de", "", "céder, payer et partir"),
        ("se creuser et atteindre 3 %", "", "de", "se creuser et d'atteindre 3 %"),
        ("filmer le maire et le port", "", "de", "filmer le maire et le port"),
        ("promettre de céder et de partir", "de", "", None),  # both may be promised
        ("fragiliser la ville et donc de partir", "de", "", None),
        ("ouvrir et le dîner", "", "de", None),  # a noun, perhaps
    ],
)
def test_what_is_joined_to_an_infinitive_follows_it(text: str, old: str, new: str, said: str | None) -> None:
    assert led_anew(text, old, new) == said


@pytest.mark.parametrize(
    ("source", "wanted"),
    [
        (
            "Cette avance permet aux coureurs de prendre leurs distances et de se tenir loin.",
            "Grâce à cette avance, les coureurs peuvent prendre leurs distances et se tenir loin",
        ),
        (
            "Ce premier succès permet à Lomane de distancer Ravel, le premier relégable.",
            "Grâce à ce premier succès, Lomane peut distancer Ravel, le premier relégable",
        ),
    ],
)
def test_a_realisation_keeps_joined_infinitives(source: str, wanted: str) -> None:
    assert any(wanted in said for said in sayings(source))
