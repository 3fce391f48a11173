"""Few words without a verb go with the sentence before them in their paragraph: « Score : 23-22 », « En vain », « Des chèques sans talon »."""

from __future__ import annotations

from generator.facts.reading import parsed
from generator.french.tagger import read
from generator.plan.budget import count
from generator.shelf import compiled
from generator.types import Brief, Fact

MOST = 12  # words: a longer list may stand by itself
JUDGED = compiled(r"(?P<word>[A-ZÀ-Þ][a-zà-ÿ]+) (?:selon|d['’]après|pour|aux yeux d)")
TAKEN_UP = ("Un ", "Une ")  # « Un mécontentement aggravé par le refus du maire »: however long, of what stands before


def hangs(fact: Fact, brief: Brief) -> bool:
    """Return whether a fact is a few words without a verb that no paragraph of the source begins with, or judges what stands before: « Trop cher pour les élus, qui… »."""
    if judges(fact.text):
        return brief.before(fact) is not None
    if (count(fact.text) > MOST and not fact.text.startswith(TAKEN_UP)) or fact.text.startswith("«"):
        return False
    before = brief.before(fact)
    return before is not None and before.paragraph == fact.paragraph and not parsed(fact.text).clauses


def judges(text: str) -> bool:
    """Return whether a sentence opens on a quality that somebody finds in what stands before it: « Insuffisant selon les élus »."""
    found = JUDGED.match(text)
    return found is not None and any(unit.tag == "ADJ" for unit in read(text)[0][:1])
