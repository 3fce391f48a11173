"""A second sentence takes up whom the first is about, and names no thing that nobody was told of."""

from __future__ import annotations

import pytest

from generator.rules.following import following, starts_anew, unheard
from generator.types import Sentence
from tests.frames.briefs import brief

KNOWN = brief(
    "La maire de Lomane, Ana Roy, a menacé Verlac de poursuites. Ana Roy a accusé Verlac de vendre des données. "
    "Paul Morel dirige Verlac depuis 2019. La maire de Lomane, Ana Roy, a protesté."
)


@pytest.mark.parametrize(
    ("first", "second", "told"),
    [
        (
            "Ana Roy menace Verlac de procès.",
            "Ana Roy a accusé Verlac de vendre des données.",
            "Elle a accusé Verlac de vendre des données.",
        ),
        ("Verlac menace la ville de procès.", "Ana Roy a protesté.", "Ana Roy a protesté."),
    ],
)
def test_whom_the_first_is_about_is_a_pronoun(first: str, second: str, told: str) -> None:
    assert following(Sentence(first), Sentence(second), KNOWN).text == told


def test_two_sentences_that_open_on_one_name_start_anew() -> None:
    assert starts_anew("Verlac ferme deux usines.", "Verlac a accusé la région.", KNOWN)
    assert not starts_anew("Verlac ferme deux usines.", "La région a protesté.", KNOWN)


@pytest.mark.parametrize(
    ("second", "unknown"),
    [
        ("La manifestation a dégénéré et du gaz a été employé.", True),
        ("Le mouvement pourrait commencer à Ornay.", True),
        ("La préfecture a ouvert une enquête.", False),
        ("La manifestation des pêcheurs a dégénéré.", False),
        ("Le commissaire a été opéré.", False),
        ("Deux agents ont été blessés.", False),
    ],
)
def test_a_thing_of_which_nothing_was_told_is_unheard(second: str, unknown: bool) -> None:
    assert unheard("Un commissaire a été blessé à Ornay.", second) is unknown
