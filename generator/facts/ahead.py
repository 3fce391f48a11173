"""Whether a fact is of what is to come."""

from __future__ import annotations

from generator.french.lexicon import lookup
from generator.french.sentences import words
from generator.shelf import compiled
from generator.types import Fact

QUOTED = compiled(r"«[^»]*»")


def looks_ahead(fact: Fact) -> bool:
    """Return whether a fact has a verb in the future, or says what could or should come."""
    readings = [form for word in words(QUOTED.sub(" ", fact.text)) for form in lookup(word.text)]
    return any(f.tense == "fut" or (f.mood == "con" and f.lemma in ("pouvoir", "devoir")) for f in readings)
