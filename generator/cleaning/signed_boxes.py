"""A box of opinion signed by a writer of the page, « Analyse » over a name and a function, is no fact of the story: it goes whole."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache
from itertools import takewhile

from generator.cleaning.lines import Line, parted
from generator.cleaning.messages import reason
from generator.cleaning.tables import table
from generator.shelf import compiled
from generator.types import Removal

HEAD = 16  # words of the line that heads a box, and of the one that signs it
LONG = 12  # words of a line of the story
ABOVE = 2  # such lines above a box: a page that opens on « Analyse » is one whole
MOST = 0.5  # of the words of a page: a longer part is no box
CLOSED = '.!?…»”"'


def without(lines: Sequence[Line], keep: frozenset[int]) -> tuple[list[Line], list[Removal]]:
    """Return the lines of a page without its signed boxes, head and signature with them, and what went; lines of `keep` stay."""
    gone = {line.number for rank, line in enumerate(lines) if _heads(line) for line in _box(lines, rank)} - keep
    return parted(lines, gone, reason("avis"))


def _heads(line: Line) -> bool:
    """Return whether a line may head a box."""
    return bool(line.text) and len(line.text.split()) <= HEAD and _patterns()["tete"].match(line.text) is not None


def _box(lines: Sequence[Line], rank: int) -> list[Line]:
    """Return the lines of the box that one heads; none where nobody signs it, or the text below names who does: it reports on him."""
    head, below = lines[rank], [line for line in lines[rank + 1 :] if line.text]
    under = _patterns()["signature"].match(below[0].text) if below and len(below[0].text.split()) <= HEAD else None
    signed = under or _patterns()["signee"].match(head.text)
    text = list(takewhile(_is_told, below[1:] if under else below))
    if signed is None or not text or any(re.search(rf"\b{re.escape(signed['nom'])}\b", line.text) for line in text):
        return []
    above = sum(len(line.text.split()) >= LONG for line in lines[:rank])
    total, inside = (sum(len(line.text.split()) for line in part) for part in (lines, text))
    if above < ABOVE or inside > total * MOST:
        return []
    return [head, *below[: len(text) + bool(under)]]


def _is_told(line: Line) -> bool:
    """Return whether a line is a paragraph: the box ends on a subhead or a link."""
    return line.text[-1] in CLOSED


@cache
def _patterns() -> dict[str, re.Pattern[str]]:
    return {key: compiled(row) for key, row in table("bruit")["encadres"].items()}
