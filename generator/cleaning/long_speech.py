"""A speech set over several paragraphs, each opened by a mark and only the last one closed, is closed at the end of each."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from generator.cleaning.structure import Part
from generator.shelf import compiled

# The last mark of a text, where it opens words.
OPENING = {mark: compiled(rf"(?:^|[\s(]){mark}\s?[\w(][^{mark}»”]*$") for mark in '«“"'}
CLOSING = {"«": "»", "“": "”", '"': '"'}


def closed(parts: Sequence[Part]) -> list[Part]:
    """Return the parts, the mark put at the end of a paragraph whose speech the next one opens anew.

    A paragraph that opens a speech and is not followed by another opened in the same way stays: nothing tells where the words end.
    """
    return [*(_closed(one, other) for one, other in pairwise(parts)), *parts[-1:]]


def _closed(part: Part, below: Part) -> Part:
    """Return a paragraph with the mark it lacks, the next one opening on the same."""
    mark = below.traced.text.lstrip()[:1]
    if mark not in CLOSING or not _is_open(part.traced.text, mark):
        return part
    space = " " if mark == "«" else ""
    end = len(part.traced.text.rstrip())
    return part._replace(traced=part.traced.put(end, end, space + CLOSING[mark]))


def _is_open(text: str, mark: str) -> bool:
    """Return whether a paragraph's last speech is not closed."""
    closing = CLOSING[mark]
    opened = OPENING[mark].search(text) is not None
    return opened and (text.count(mark) % 2 == 1 if mark == closing else text.count(mark) > text.count(closing))
