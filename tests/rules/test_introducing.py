"""Somebody met for the first time is presented by the role that the source sets beside the name."""

from __future__ import annotations

import pytest

from generator import Source
from generator.cleaning import clean
from generator.facts import extract
from generator.rules.introducing import introduced
from generator.types import Brief, Sentence

TEXT = (
    "Le port ferme lundi. Ana Roy, directrice du port, a reçu les pêcheurs avec Paul Lami, adjoint à la maire d'Ornay, Marc Vidal et "
    "d'autres. Ana Roy promet une aide. Marc Vidal attend la suite depuis le mois de mars et ne dit rien de plus aux habitants du quai."
)


@pytest.fixture(scope="module")
def brief() -> Brief:
    return extract(clean(Source(f"Ornay : le port ferme\n\n{TEXT}")))


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Ana Roy promet une aide.", "Ana Roy, directrice du port, promet une aide."),
        ("Selon Ana Roy, une aide viendra.", "Selon Ana Roy, directrice du port, une aide viendra."),
        ("Une aide est promise par Ana Roy.", "Une aide est promise par Ana Roy."),
        ("Marc Vidal attend la suite.", "Marc Vidal attend la suite."),
    ],
)
def test_a_first_mention_tells_the_role(text: str, told: str, brief: Brief) -> None:
    assert introduced(Sentence(text, ("F3",)), (), brief).text == told


def test_somebody_known_is_not_presented_again(brief: Brief) -> None:
    assert (
        introduced(Sentence("Ana Roy promet une aide.", ("F3",)), ("Ana Roy",), brief).text
        == "Ana Roy promet une aide."
    )
