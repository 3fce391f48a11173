"""A thing that is met for the first time is told by what it is and by its name."""

from __future__ import annotations

import pytest

from generator import Source
from generator.cleaning import clean
from generator.facts import extract
from generator.rules.things import thing_named
from generator.types import Brief, Sentence

TEXT = (
    "La régie d'Ornay a retiré la brasserie de sa plateforme commerciale Ovalie lundi. Les clients perdront leurs bons via Ovalie le 3 mai. "
    "La brasserie avait refusé de régler la facture de la plateforme commerciale de la régie, selon la maire. Elle attend une réponse du conseil."
)


@pytest.fixture(scope="module")
def brief() -> Brief:
    return extract(clean(Source(f"Ornay : la brasserie retirée d'une boutique\n\n{TEXT}")))


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Les bons ne serviront plus via Ovalie.", "Les bons ne serviront plus via la plateforme commerciale Ovalie."),
        (
            "La brasserie a été retirée de la plateforme commerciale de l'entreprise.",
            "La brasserie a été retirée de la plateforme commerciale Ovalie.",
        ),
        ("La brasserie est retirée de la plateforme commerciale Ovalie.", ""),
        ("Les clients d'Ovalie attendent.", ""),
        ("La plateforme commerciale de l'entreprise voisine a fermé.", ""),
    ],
)
def test_a_thing_has_both_once(brief: Brief, text: str, told: str) -> None:
    assert thing_named(Sentence(text, ("F2",)), (), brief).text == (told or text)


def test_a_thing_that_was_named_is_left(brief: Brief) -> None:
    said = Sentence("Les bons ne serviront plus via Ovalie.", ("F2",))
    assert thing_named(said, ("Ovalie",), brief) == said
