"""A text loosened from its source: turns, words, pairs and relatives exchanged inside its longest copied runs."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache

from generator.frames.changes import Change, changed
from generator.frames.clefts import clefts
from generator.frames.copying import GRAM, QUOTE, longest_run
from generator.frames.couples import couples
from generator.frames.relatives import relatives
from generator.frames.swaps import swaps
from generator.frames.synonyms import synonyms


@lru_cache(maxsize=1024)
def loosened(text: str, source: str, names: tuple[str, ...] = (), folders: tuple[str, ...] = ()) -> tuple[str, float]:
    """Return the text with the changes that break its copied runs, and what they cost; quotes and names are left.

    `names`: the names of the source, whose words no change touches.
    """
    if longest_run(text, source) < GRAM:
        return text, 0.0
    held = [(q.start(), q.end()) for q in QUOTE.finditer(text)]
    held += [(at, at + len(name)) for name in names for at in _places(name, text)]
    found = [c for c in _changes(text, folders) if not any(a < c.end and c.start < b for a, b in held)]
    said, cost, _ = changed(text, source, found)
    return said, cost


def _places(name: str, text: str) -> Iterator[int]:
    at = text.find(name) if " " in name else -1
    while at >= 0:
        yield at
        at = text.find(name, at + 1)


def _changes(text: str, folders: tuple[str, ...]) -> Iterator[Change]:
    yield from swaps(text, folders)
    yield from synonyms(text, folders)
    yield from couples(text)
    yield from relatives(text)
    yield from clefts(text)
