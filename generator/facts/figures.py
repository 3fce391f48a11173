"""The figures of the facts, located."""

from __future__ import annotations

from generator.facts.anchors import located
from generator.facts.ledger import places
from generator.facts.moments import phrases
from generator.french import numbers
from generator.french.numbers import Number
from generator.types import Cleaned, Entity, Fact, Figure


def figures(cleaned: Cleaned, facts: tuple[Fact, ...], named: tuple[Entity, ...] = ()) -> tuple[Figure, ...]:
    """Return the amounts of all facts in order; a number inside a name (« Mouvement 5 étoiles ») is none."""
    names = [span for entity in named if any(c.isdigit() for c in entity.name) for span in entity.spans]
    found = (
        _figure(number, fact, at, cleaned)
        for fact, at in places(cleaned, facts)
        for number in numbers.find(fact.text, phrases(fact.text))
    )
    return tuple(f for f in found if not any(s.start < f.span.end and f.span.start < s.end for s in names))


def _figure(number: Number, fact: Fact, at: int, cleaned: Cleaned) -> Figure:
    span = located(cleaned, at + number.start, at + number.end)
    return Figure(number.text, number.low, number.high, number.unit, number.qualifier, span, fact.id, number.per)
