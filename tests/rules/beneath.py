"""A title above a text of our own, and what is made of both: for tests of titles."""

from __future__ import annotations

from generator import build, find_site
from generator.cleaning import clean
from generator.facts import extract
from generator.types import Article, Brief, Source

REST = (
    "La décision a surpris les commerçants de la place du Marché. Une réunion publique est prévue vendredi soir à la "
    "salle des fêtes d'Ornay. Le conseil municipal en débattra en mai."
)


def built(title: str, text: str) -> Article:
    """Return the article of a text under a title."""
    return build(Source(f"{title}\n\n{text} {REST}"), find_site("actu"))


def read(title: str, text: str) -> Brief:
    """Return what is read of a text under a title."""
    return extract(clean(Source(f"{title}\n\n{text} {REST}")))
