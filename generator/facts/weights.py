"""How much an article needs each fact: its place, the names and words it shares with the rest, figures, quotes."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import replace

from generator.french.sentences import content_words
from generator.types import Cleaned, Entity, Fact, Quote

FLAWED = 0.6  # share of its weight that a fact in broken French keeps: another is told rather
FIRST, CENTRAL, KEY, QUOTE, FIGURE = 0.35, 0.35, 0.15, 0.1, 0.05  # shares, summing to 1


def weighted(
    facts: tuple[Fact, ...], cleaned: Cleaned, named: Sequence[Entity], quotes: Sequence[Quote], key: str
) -> tuple[Fact, ...]:
    """Return the facts with weights between 0 and 1."""
    bags = {f.id: {w.lower() for w in content_words(f.text)} for f in facts}
    shared = Counter(word for bag in bags.values() for word in bag)
    title = {w.lower() for w in content_words(cleaned.title)}
    strong = {q.fact for q in quotes if q.whole}
    centre = {id: _central(bag, shared, title) for id, bag in bags.items()}
    top = max(centre.values(), default=0) or 1
    keys = {w.lower() for w in content_words(key)}
    return tuple(
        replace(
            f,
            weight=round(
                (FLAWED if cleaned.flawed(f.text) else 1)
                * (
                    FIRST * (1 / (1 + rank * 0.25))
                    + CENTRAL * centre[f.id] / top
                    + KEY * (len(keys & bags[f.id]) / len(keys) if keys else 0)
                    + QUOTE * (f.id in strong)
                    + FIGURE * any(c.isdigit() for c in f.text)
                ),
                4,
            ),
        )
        for rank, f in enumerate(facts)
    )


def _central(bag: set[str], shared: Counter[str], title: set[str]) -> float:
    """Return how much of the text's common matter a sentence holds, long sentences not favoured."""
    if not bag:
        return 0.0
    return (sum(shared[w] - 1 for w in bag) + 3 * len(bag & title)) / (len(bag) + 4)
