"""A title run into its text on one line, without a point between them: where the text begins."""

from __future__ import annotations

from generator.cleaning.asking import patterns
from generator.cleaning.lines import Line
from generator.shelf import compiled

LEAST, LONGEST = 5, 30  # words of a title
WORD = compiled(r"\S+")
OPEN = compiled(r"[\wÀ-ÿ%»]$")  # ends a word that nothing closes
NAME = compiled(r"[A-ZÀ-Þ][\w’'-]{2,}")


def parted(line: Line) -> tuple[Line, ...]:
    """Return the title and the text of a line that a dateline parts, or the line alone."""
    return _at(line, _dated(line.text))


def parted_below_request(line: Line) -> tuple[Line, ...]:
    """Return the title and the text of a line whose request made a title likely, or the line alone."""
    return _at(line, _dated(line.text) or _cut(line.text))


def _at(line: Line, cut: int) -> tuple[Line, ...]:
    if not cut:
        return (line,)
    traced = line.traced.strip()
    return Line(line.number, traced[:cut].strip()), Line(line.number, traced[cut:].strip())


def _dated(text: str) -> int:
    """Return where a dateline starts behind the words of a title."""
    match = patterns().dateline.search(text)
    title = text[: match.start()] if match else ""
    return match.start() if match and len(title.split()) <= LONGEST and not compiled(r"[.!?…] ").search(title) else 0


def _cut(text: str) -> int:
    """Return where the text starts: at a word that opens sentences, or where the title's first name comes again."""
    words = list(WORD.finditer(text))[: LONGEST + 1]
    first = NAME.match(words[0].group()) if words else None
    for before, word in zip(words[LEAST - 1 :], words[LEAST:], strict=False):
        if not OPEN.search(before.group()):
            if before.group()[-1] in ".!?":
                return 0
            continue
        again = first is not None and word.group().rstrip(",") == first.group()
        opens = patterns().starts.match(word.group()) and not patterns().calling.fullmatch(before.group())
        if again or opens:
            return word.start()
    return 0
