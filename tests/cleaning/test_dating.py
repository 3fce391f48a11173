"""A weekday gets its date where the source says when it was written, and its verb whether the day was or will be."""

from __future__ import annotations

import pytest

from generator.cleaning import clean
from generator.types import Source
from tests.cleaning.mending import REST, dated


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("La mairie a fermé mardi le pont d'Ornay.", "La mairie a fermé mardi 10 décembre le pont d'Ornay."),
        ("Jeudi, la mairie a fermé le pont d'Ornay.", "Jeudi 12 décembre, la mairie a fermé le pont d'Ornay."),
        ("Le pont d'Ornay fermera mardi.", "Le pont d'Ornay fermera mardi 17 décembre."),
        (
            "La mairie a fermé mardi le pont. Le maire a démissionné lundi.",
            "La mairie a fermé mardi 10 décembre le pont. Le maire a démissionné lundi 9 décembre.",
        ),
        (
            "La mairie a fermé mardi le pont. Le maire dit qu'il démissionnera lundi.",
            "La mairie a fermé mardi 10 décembre le pont. Le maire dit qu'il démissionnera lundi.",
        ),
    ],
)
def test_weekdays_get_their_dates_alike(text: str, told: str) -> None:
    assert dated(text) == told


@pytest.mark.parametrize(
    "text",
    [
        "Le pont d'Ornay ferme mardi.",
        "La mairie a annoncé que le pont d'Ornay fermerait mardi.",
        "Le pont d'Ornay a fermé le mardi.",
        "Le pont d'Ornay a fermé mardi soir.",
        "Le maire a dit : « Le pont a fermé mardi ».",
        "La mairie a fermé mardi 3 décembre le pont, que le maire a rouvert jeudi.",
    ],
)
def test_what_the_verb_does_not_settle_is_left(text: str) -> None:
    assert dated(text) == text


def test_without_the_day_of_writing_nothing_is_added() -> None:
    text = "La mairie a fermé mardi le pont d'Ornay."
    assert dated(text, "Par Lise Roy") == text
    assert dated(text, "Mis à jour le 12 décembre 2024") == text


def test_what_is_added_is_reported() -> None:
    repairs = clean(
        Source(f"Le pont ferme\n\nPublié le 12 décembre 2024\n\nLe maire a fermé mardi le pont. {REST}")
    ).repairs
    assert [(r.before, r.after) for r in repairs] == [("mardi", "mardi 10 décembre")]
