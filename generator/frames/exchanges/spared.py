"""A link that opens a sentence and tells nothing its place does not: « En effet, le pont a cédé » said « Le pont a cédé »."""

from __future__ import annotations

from collections.abc import Iterator

from generator.frames.exchanges.changes import Change
from generator.frames.lists import choices
from generator.shelf import compiled

COST = 0.05


def spared(text: str) -> Iterator[Change]:
    """Yield the needless link that opens a text, and the capital of what follows."""
    found = compiled(rf"(?:{choices('spared_openings')}),? (?=(?P<next>\w))", 2).match(text)
    if found is not None and found[0].rstrip().endswith(","):
        yield Change(0, found.end() + 1, found["next"].upper(), COST)
