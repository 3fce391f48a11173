"""The figures of the facts, located."""

from __future__ import annotations

from generator.facts.ledger import places
from generator.french import numbers
from generator.types import Cleaned, Fact, Figure


def figures(cleaned: Cleaned, facts: tuple[Fact, ...]) -> tuple[Figure, ...]:
    """Return the amounts of all facts in order."""
    return tuple(
        Figure(n.text, n.low, n.high, n.unit, n.qualifier, cleaned.locate(at + n.start, at + n.end), fact.id, n.per)
        for fact, at in places(cleaned, facts)
        for n in numbers.find(fact.text)
    )
