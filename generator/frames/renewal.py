"""A sentence said by the verb of one of its main clauses alone, all else as it stands."""

from __future__ import annotations

from collections.abc import Iterator

from generator.frames.copying import QUOTE
from generator.frames.everywhere import mains
from generator.frames.in_place import said
from generator.frames.rank import Candidate
from generator.frames.scene import Scene
from generator.frames.surface import closed
from generator.french.syntax import Parse


def renewed(parse: Parse, scene: Scene) -> Iterator[Candidate]:
    """Yield the sentence with one main verb said through a frame, in place."""
    if scene.wish:
        return
    quotes = [match.span() for match in QUOTE.finditer(scene.text)]
    for placed in mains(parse):
        for change, form in said(placed, scene.library, scene.known):
            if not any(a < change.end and change.start < b for a, b in quotes):
                text = scene.text[: change.start] + change.text + scene.text[change.end :]
                yield Candidate((closed(text),), form, change.cost, True)
