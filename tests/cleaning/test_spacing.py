"""Points and marks that stand twice or break nothing are set right before a text is read."""

from __future__ import annotations

import pytest

from generator.cleaning import clock_points
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
        ('« Il a été une lumière. Une vraie." Elle rit.', "« Il a été une lumière. Une vraie. » Elle rit."),
        ('Elle a dit : « "Il a été une lumière. Une vraie. »', "Elle a dit : « Il a été une lumière. Une vraie. »"),
        ("'Il a dit qu'il viendrait', a confié sa sœur.", "« Il a dit qu'il viendrait », a confié sa sœur."),
    ],
)
def test_a_quotation_ends_on_one_point_and_no_word_is_broken(typed: str, french: str) -> None:
    assert spaced(Traced.of(typed)).text == french


@pytest.mark.parametrize(
    ("typed", "french"),
    [
        ("Le bac a coulé vers 22 h 30. samedi.", "Le bac a coulé vers 22 h 30 samedi."),
        ("Vers 20h15. Le 3 mai, le bac a coulé.", "Vers 20h15, le 3 mai, le bac a coulé."),
        ("Peu avant 9 h. Ana Roy est partie.", "Peu avant 9 h, Ana Roy est partie."),
        ("Le bac part à 20 h 15. Le retour est à 22 h.", "Le bac part à 20 h 15. Le retour est à 22 h."),
    ],
)
def test_the_point_of_an_english_hour_ends_no_sentence(typed: str, french: str) -> None:
    assert clock_points.without(Traced.of(typed)).text == french
