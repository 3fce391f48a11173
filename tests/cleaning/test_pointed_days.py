"""A date is told as one, not pointed at from the day on which its source was written."""

from __future__ import annotations

from datetime import date

import pytest

from generator.cleaning.nearby_days import told
from generator.cleaning.pointed_days import plain
from generator.cleaning.structure import Part
from generator.cleaning.traced import Traced
from tests.cleaning.mending import dated


def _plain(text: str) -> str:
    parts, _ = plain([Part("paragraph", Traced.of(text), 1)])
    return parts[0].traced.text


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("La mairie a ouvert ce 20 septembre le quai.", "La mairie a ouvert le 20 septembre le quai."),
        ("Ce mardi 3 mai, le pont a rouvert.", "Mardi 3 mai, le pont a rouvert."),
        ("Le vote de ce dimanche 24 mai a été annulé.", "Le vote du dimanche 24 mai a été annulé."),
        ("La grève reprend dès ce lundi 4 mai.", "La grève reprend dès lundi 4 mai."),
        ("Il reste jusqu'à ce 4 mai.", "Il reste jusqu'au 4 mai."),
    ],
)
def test_a_date_is_told_as_one(text: str, said: str) -> None:
    assert _plain(text) == said


@pytest.mark.parametrize(
    "text",
    [
        "Ce dimanche, le pont a rouvert.",
        "Il a dit : « Ce 20 septembre restera. »",
        "En ce 20 septembre, la place est vide.",
        "La maire vient d'être élue ce mardi 3 mai.",
    ],
)
def test_a_lone_day_and_what_somebody_says_stay(text: str) -> None:
    assert _plain(text) == text


def test_days_are_named_all_or_none() -> None:
    part = Part("paragraph", Traced.of("Ornay a gagné hier. Le public a chanté cette nuit dans les rues."), 1)
    assert told([part], date(2027, 5, 4), ()) == ([part], ())


def test_the_day_of_an_hour_gets_its_date() -> None:
    assert (
        dated("La mairie a fermé le pont d'Ornay, le mardi à 9 h 40.")
        == "La mairie a fermé le pont d'Ornay, le mardi 10 décembre à 9 h 40."
    )
