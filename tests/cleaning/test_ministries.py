"""Ministries and offices are written one way: a capital for the matter and the Premier ministre, none for other offices."""

from __future__ import annotations

import pytest

from generator.cleaning.proofreading import proofread
from generator.cleaning.traced import Traced


def mended(text: str, whole: str = "") -> str:
    """Return a paragraph proofread, in a source that holds other text too."""
    return proofread(Traced.of(text), 1, whole or text)[0].text


@pytest.mark.parametrize(
    ("typed", "french"),
    [
        ("La ministre du travail est là.", "La ministre du Travail est là."),
        ("On attend le ministre de l'éducation nationale.", "On attend le ministre de l'Éducation nationale."),
        ("Le ministère de l'économie et des finances répond.", "Le ministère de l'Économie et des Finances répond."),
        ("Il salue le Président du Sénat et le Ministre de la Défense.", "Il salue le président du Sénat et le ministre de la Défense."),
        ("Le ministère de l'Intérieur, Paul Roy a dit non.", "Le ministre de l'Intérieur, Paul Roy, a dit non."),
    ],
)  # fmt: skip
def test_capitals_of_offices(typed: str, french: str) -> None:
    assert mended(typed) == french


def test_a_source_that_writes_both_writes_one() -> None:
    both = "Le Premier ministre part. On cherche un premier ministre."
    assert mended(both) == "Le Premier ministre part. On cherche un Premier ministre."
    assert mended("Le premier ministre part.") == "Le premier ministre part."


@pytest.mark.parametrize(
    "sentence",
    [
        "Le ministre du culte bénit la foule.",
        "Il dit à Monsieur le Président de la cour : non.",
        "Le Président est un café.",
    ],
)
def test_what_is_no_office_stays(sentence: str) -> None:
    assert mended(sentence) == sentence
