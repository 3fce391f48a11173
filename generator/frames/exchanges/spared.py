"""An opening that tells nothing its sentence does not: « En effet, le pont a cédé », « À noter que le pont a cédé » said « Le pont a cédé »."""

from __future__ import annotations

from collections.abc import Iterator

from generator.frames.exchanges.changes import Change
from generator.frames.lists import choices
from generator.shelf import compiled

COST = 0.05


def spared(text: str) -> Iterator[Change]:
    """Yield the needless link that opens a text, and the capital of what follows."""
    links, notings = choices("spared_openings"), choices("spared_notings")
    found = compiled(rf"(?:(?:{links}), |(?:{notings}) (?:que |qu['’]))(?=(?P<next>\w))", 2).match(text)
    if found is not None:
        yield Change(0, found.end() + 1, found["next"].upper(), COST)
