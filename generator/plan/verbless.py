"""Few words without a verb go with the sentence before them in their paragraph: « Score : 23-22 », « En vain », « Des chèques sans talon »."""

from __future__ import annotations

from generator.facts.reading import parsed
from generator.plan.budget import count
from generator.types import Brief, Fact

MOST = 12  # words: a longer list may stand by itself
TAKEN_UP = ("Un ", "Une ")  # « Un mécontentement aggravé par le refus du maire »: however long, of what stands before


def hangs(fact: Fact, brief: Brief) -> bool:
    """Return whether a fact is a few words without a verb that no paragraph of the source begins with."""
    if (count(fact.text) > MOST and not fact.text.startswith(TAKEN_UP)) or fact.text.startswith("«"):
        return False
    before = brief.before(fact)
    return before is not None and before.paragraph == fact.paragraph and not parsed(fact.text).clauses
