"""Which facts speak to the reader: a source's « vous » outside what somebody says, where it is no long advice."""

from __future__ import annotations

from generator.french.quoted import QUOTED
from generator.shelf import compiled
from generator.types import Brief, Fact

# « cessez-le-feu », « rendez-vous » are nouns
YOU = compiled(r"(?<!rendez[- ])\b(?:vous|votre|vos)\b|\b(?!(?:cessez-le-feu|rendez-vous)\b)\w+ez-", 2)
MOST = 0.25  # share of the facts from which a source is one long advice, and « vous » its way to give it


def addressed(fact: Fact, brief: Brief) -> bool:
    """Return whether a fact speaks to the reader, as its source seldom does."""
    return _says_you(fact) and sum(map(_says_you, brief.facts)) <= MOST * len(brief.facts)


def _says_you(fact: Fact) -> bool:
    return not fact.sayer and YOU.search(QUOTED.sub(" ", fact.text)) is not None
