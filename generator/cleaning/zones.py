"""Where the text of a page begins and ends among its lines: what stands above it, between title and text, and what below."""

from __future__ import annotations

from collections.abc import Sequence

from generator.cleaning.lines import Line

TEXT = 12  # words of a line that is text
CLOSED = ".!?»…"


def text_of(lines: Sequence[Line]) -> tuple[int, int]:
    """Return the numbers of the first and the last line that is text: as long as a sentence, and closed; 0, 0 where none is."""
    told = [line.number for line in lines if len(line.text.split()) >= TEXT and line.text[-1] in CLOSED]
    return min(told, default=0), max(told, default=0)


def around(lines: Sequence[Line], titled: bool) -> tuple[list[Line], list[Line]]:
    """Return the lines between title and text, and those below the text; the first line is the title unless one is known."""
    first, last = text_of(lines)
    written = [line for line in lines if line.text]
    above = [line for line in written if line.number < first]
    return above if titled else above[1:], [line for line in written if line.number > last] if last else []
