"""Whether a fact is of what is to come."""

from __future__ import annotations

from generator.facts.reading import parsed
from generator.french.lexicon import lookup
from generator.french.sentences import words
from generator.shelf import compiled
from generator.types import Fact

QUOTED = compiled(r"«[^»]*»")


def blotted(text: str) -> str:
    """Return a text with its quotations as « § », sign for sign: offsets stay, what somebody said is not read."""
    return QUOTED.sub(lambda held: "§" * len(held[0]), text)


def looks_ahead(fact: Fact) -> bool:
    """Return whether a fact has a verb in the future, or says what could or should come."""
    readings = [form for word in words(QUOTED.sub(" ", fact.text)) for form in lookup(word.text)]
    return any(f.tense == "fut" or (f.mood == "con" and f.lemma in ("pouvoir", "devoir")) for f in readings)


def mainly_ahead(fact: Fact) -> bool:
    """Return whether what is to come is the fact's own matter, not what a past event will bring about."""
    parse = parsed(fact.text)
    main = [c.verb for c in parse.clauses if c.main]
    return not (parse.complete and main) or main[0].tense not in ("perf", "past", "plup", "impf")
