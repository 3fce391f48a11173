"""Lines that a document cut at its width are one again before anything is read in them."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from statistics import median

from generator.cleaning.lines import Line
from generator.cleaning.structure import CROSSHEAD, HEADING, ITEM, RULE
from generator.cleaning.traced import joined
from generator.shelf import compiled

WRAP = (50, 100)  # characters: lines cut by hand are about that long
NARROW = 34  # characters of a column's lines
ALIKE = 0.7  # share of its lines cut in a sentence that must be much alike, and gone on with
ENOUGH = 6  # such lines
WHOLE = 0.1  # of the long lines: more that nobody cut, and the text was not wrapped
FULL, SOME = (
    0.75,
    0.45,
)  # of the usual length: of a line that the next one goes on, and of one that it goes on in the middle of a sentence
CLOSED = ".!?»:…"
BROKEN = 60  # characters of a line that breaks off in the middle of a sentence; what goes on with it has half as many
TWO_SENTENCES = compiled(r"[a-zà-ÿ\d»\"”][.!?] [A-ZÀ-Þ«\"“]")  # a paragraph's: a title over a request has none
ENDS_IN_WORD = compiled(r"[^.!?]\s[a-zà-ÿ]+,?$")
GOING_ON = compiled(r"[^\W\d_A-ZÀ-Þ]")


def without_wraps(lines: Sequence[Line], keep: frozenset[int], cut: frozenset[int] = frozenset()) -> list[Line]:
    """Return the lines with those that a document cut as one, under the number of the first, or of one of `keep` among them.

    `cut` are numbers of lines that end in a word of which the rest stood on the next one.
    """
    usual = _width(lines)
    left: list[Line] = []
    last = before = 0  # signs and number of the line above, as it was cut
    for line in lines:
        above = left[-1] if left else None
        if above and above.text and line.text and (before in cut or _goes_on(above, last, line, usual)):
            number = line.number if line.number in keep else above.number
            left[-1] = Line(number, joined([above.traced.strip(), line.traced.strip()], " "))
        else:
            left.append(line)
        last, before = len(line.text), line.number
    return left


def _goes_on(above: Line, length: int, line: Line, usual: float) -> bool:
    """Return whether a line goes on with the one above it, of which `length` signs stand on its last line."""
    if any(pattern.match(line.text) for pattern in (HEADING, ITEM, RULE, CROSSHEAD)) or HEADING.match(above.text):
        return False
    in_sentence = above.text[-1] not in CLOSED and GOING_ON.match(line.text) is not None
    if not usual:  # one line broken in the middle of a sentence among lines that nobody cut
        return (
            in_sentence
            and ENDS_IN_WORD.search(above.text) is not None
            and TWO_SENTENCES.search(above.text) is not None
            and len(above.text) >= BROKEN
            and len(line.text) >= BROKEN // 2
        )
    return length >= usual * (SOME if in_sentence else FULL)


def _width(lines: Sequence[Line]) -> float:
    """Return the usual length of the lines of a text cut by hand: full lines much alike, most without a final point; 0 for another."""
    long = [len(line.text) for line in lines if len(line.text) > WRAP[0] // 2]
    if len(long) < ENOUGH or sum(length > WRAP[1] for length in long) > len(long) * WHOLE:
        return 0
    middle = median(long)
    full = [line for line in lines if WRAP[0] <= len(line.text) <= WRAP[1]]
    if WRAP[0] <= middle <= WRAP[1] and sum(line.text[-1] not in CLOSED for line in full) > len(full) / 2:
        return middle
    return middle if NARROW <= middle < WRAP[0] and _of_a_column(lines, middle) else 0


def _of_a_column(lines: Sequence[Line], usual: float) -> bool:
    """Return whether lines too short for a page are those of a column: nearly all as long, and gone on with in the middle of a sentence."""
    told = [line.text for line in lines if line.text]
    cut = [(text, after) for text, after in pairwise(told) if text[-1] not in CLOSED]
    alike = sum(abs(len(text) - usual) <= usual * (1 - FULL) for text, _ in cut)
    on = sum(GOING_ON.match(after) is not None for _, after in cut)
    return alike >= ALIKE * len(cut) and on >= ALIKE * len(cut)
