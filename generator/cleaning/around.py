"""The lines around a request that go with it: lists of settings, courtesies, a signature; and comments that no reader sees."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from generator.cleaning.lines import Line
from generator.cleaning.signs import aside, takes_leave
from generator.shelf import compiled

COMMENT = compiled(r"<!--|/\*")
ENDS = {"<!--": "-->", "/*": "*/"}
SIGNED = compiled(r"\W*(?:[A-ZÀ-Þ][\w'’.-]*\s*){1,3}\W*|\W*(?:\w+ ){0,2}(?:team|équipe|desk|rédaction)\W*")
FAR = 2  # lines down or up: past one empty line, what is there goes with no request


def hidden(lines: Sequence[Line]) -> frozenset[int]:
    """Return the lines that are a comment, from its mark to the one that closes it."""
    found: set[int] = set()
    open_lines: list[int] = []
    close = ""
    for line in lines:
        mark = COMMENT.match(line.text) if not close else None
        close = ENDS[mark.group()] if mark else close
        if not close:
            continue
        open_lines.append(line.number)
        if line.text.endswith(close):
            found |= set(open_lines)
        if close in line.text:
            open_lines, close = [], ""
    return frozenset(found)


def beside(lines: Sequence[Line], heard: frozenset[int]) -> frozenset[int]:
    """Return the lines with text next to those of a request, above or below, that go with them."""
    found: set[int] = set()
    for place, line in enumerate(lines):
        if line.number in heard:
            found |= {*_run(lines[place + 1 :], line, heard), *_run(lines[:place][::-1], line, heard)}
    return frozenset(found)


def _run(lines: Sequence[Line], before: Line, heard: frozenset[int]) -> Iterator[int]:
    """Yield the numbers of the lines that go with a request line, the nearest first."""
    for line in lines:
        signed = line.number > before.number and takes_leave(before.text) and SIGNED.fullmatch(line.text)
        if line.number in heard or abs(line.number - before.number) > FAR or not (signed or aside(line.text)):
            return
        yield line.number
        before = line
