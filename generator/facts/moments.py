"""The time expressions of the facts, located."""

from __future__ import annotations

from generator.facts.ledger import places
from generator.french import dates
from generator.types import Cleaned, Fact, Moment


def moments(cleaned: Cleaned, facts: tuple[Fact, ...]) -> tuple[Moment, ...]:
    """Return the times of all facts in order."""
    return tuple(
        Moment(t.text, t.iso, t.kind, cleaned.locate(at + t.start, at + t.end), fact.id)
        for fact, at in places(cleaned, facts)
        for t in dates.find(fact.text)
    )
