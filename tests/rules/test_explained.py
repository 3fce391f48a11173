"""What a term means is not told again where the source tells it."""

from __future__ import annotations

import pytest

from generator import find_site
from generator.cleaning import clean
from generator.facts import extract
from generator.notes import load
from generator.rules.explained import explains
from generator.types import Source


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("La ville ouvre son API, qui permet aux commerces de suivre les livraisons.", True),
        ("Une API est une porte entre deux logiciels.", True),
        ("Les API servent à relier des logiciels, rappelle la ville.", True),
        ("L'API, chargée de relier les deux caisses, est en panne.", True),
        ("L'API de la ville est gratuite depuis lundi.", False),
        ("L'API est en panne. La ville, qui permet aux commerces de vendre, attend.", False),
    ],
)
def test_a_fact_that_says_what_a_term_is_or_is_for_explains_it(text: str, told: bool) -> None:
    note = next(n for n in load(find_site("actu").folders) if n.id == "api")
    brief = extract(
        clean(
            Source(
                f"Verlac ouvre ses données\n\n{text} La mairie répondra en mai aux questions que le conseil municipal lui a posées lundi soir."
            )
        )
    )
    assert explains(brief, note) == told
