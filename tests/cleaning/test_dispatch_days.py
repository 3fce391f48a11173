"""A dispatch dated without its year gets the day that the weekday under it shows, and none where no year does."""

from __future__ import annotations

from datetime import date

import pytest

from generator.cleaning import clean
from generator.types import Source

REST = (
    "La compagnie avait commandé ce bac en 2023 à un chantier de la côte, et la mairie en avait payé la moitié.",
    "Les passagers du soir prendront l'ancien bac, qui reste à quai depuis l'été et que deux marins ont repeint.",
)


def dispatch(opening: str) -> tuple[date | None, str]:
    found = clean(Source("\n\n".join(("Le bac d'Ornay arrive", opening, *REST))))
    return found.day, found.text


def test_the_weekday_shows_the_year() -> None:
    day, text = dispatch(
        "ORNAY, 2 mai (Reuters) – La compagnie du port a reçu mardi le bac électrique que la ville attendait depuis deux ans."
    )
    assert day == date(2023, 5, 2)
    assert "La compagnie du port a reçu mardi 2 mai le bac électrique" in text


@pytest.mark.parametrize(
    "opening",
    [
        "ORNAY, 2 mai (Reuters) – La compagnie du port a reçu jeudi le bac électrique que la ville attendait depuis deux ans.",
        "ORNAY, 2 mai (Reuters) – La compagnie du port a reçu le bac électrique que la ville attendait depuis deux ans.",
    ],
)
def test_no_year_is_guessed(opening: str) -> None:
    assert dispatch(opening)[0] is None
