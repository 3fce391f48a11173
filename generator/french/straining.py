"""How hard a sentence is to read: what its cheapest reading costs, and at which words; a word put for another that sounds like it costs dear."""

from __future__ import annotations

from functools import lru_cache
from typing import NamedTuple

from generator.french import tagger

DEAR = 2.2  # what a word costs at least that sits badly behind those before it


class Strain(NamedTuple):
    """What a sentence costs to read, where its words begin and end, and which sit badly; `owed`: a clause has no verb."""

    cost: float
    words: tuple[tuple[int, int], ...]
    dear: tuple[int, ...]
    owed: bool


def cost(sentence: str) -> float:
    """Return what the cheapest reading of a sentence costs."""
    return tagger.price(tagger.closed(sentence))


@lru_cache(maxsize=64)
def strain(sentence: str) -> Strain:
    """Return what a sentence costs to read and which of its words sit badly."""
    steps, owed, whole = tagger.priced(tagger.closed(sentence))
    places = tuple((start, end) for start, end, _ in steps)
    return Strain(whole, places, tuple(n for n, step in enumerate(steps) if step[2] >= DEAR), owed)
