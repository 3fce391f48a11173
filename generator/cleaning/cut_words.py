"""A word cut at the end of a line is whole again where the dictionary or the text knows it: « d'eu-/ros », « Ar-/mont », « vice-/président »."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple
from unicodedata import normalize

from generator.cleaning.lines import Line
from generator.cleaning.messages import reason
from generator.french.lexicon import known, lookup
from generator.shelf import compiled
from generator.types import Repair

END = compiled(r"(?P<head>[^\W\d_][\w'’-]*[^\W\d_])(?P<mark>[-\u2010\u00ad])$")
START = compiled(r"(?P<tail>[^\W\d_][\w'’-]*)(?:[^\w\s]\S*)?")
CUT = compiled(r"[-\u2010\u00ad](?:\s|$)", re.MULTILINE)
INSIDE = compiled(r"(?P<head>(?<![\w'’-])[^\W\d_][\w'’-]*[^\W\d_])[-\u2010\u00ad]\s(?P<tail>[a-zà-ÿœ][\w'’-]*)")
LETTERS = compiled(r"[\ufb00-\ufb06]")  # letters that print joins
SOFT = "\u00ad"


class Whole(NamedTuple):
    """Lines with their cut words whole, what was mended, and the numbers of the lines with which the next one goes on."""

    lines: list[Line]
    repairs: list[Repair]
    going_on: frozenset[int]


def joined(lines: Sequence[Line]) -> Whole:
    """Return the lines with their cut words whole."""
    text = "\n".join(line.text for line in lines)
    every = [_plain(line) for line in lines] if LETTERS.search(text) else list(lines)
    if not CUT.search(text):
        return Whole(every, [], frozenset())
    words = text.casefold()
    left: list[Line] = []
    found: list[Repair] = []
    cuts: set[int] = set()
    for line in every:
        cut = END.search(left[-1].text) if left and line.text else None
        if cut and START.match(line.text):
            left[-1], line = _carried(left[-1], line, cut, words, found)
            cuts.add(left[-1].number)
            if not line.text:
                continue
        left.append(_whole_inside(line, words, found))
    return Whole(left, found, frozenset(cuts))


def _carried(above: Line, line: Line, cut: re.Match[str], words: str, found: list[Repair]) -> tuple[Line, Line]:
    """Return two lines with the word cut between them at the end of the first, and the signs that close it."""
    rest = line.traced.strip()
    tail = START.match(rest.text)
    if tail is None:
        return above, line
    whole = _whole(cut["head"], tail["tail"], words, cut["mark"] == SOFT)
    found.append(Repair(above.number, f"{cut['head']}- {tail['tail']}", whole, reason("cesure")))
    head = above.traced.strip() + rest[: tail.end("tail")]
    head = head.put(cut.start(), len(head), whole) + rest[tail.end("tail") : tail.end()]
    return Line(above.number, head), Line(line.number, rest[tail.end() :].strip())


def _whole_inside(line: Line, words: str, found: list[Repair]) -> Line:
    """Return a line with the words cut within it whole."""

    def mended(match: re.Match[str]) -> str | None:
        whole = _inside(match, words)
        if whole is not None:
            found.append(Repair(line.number, match.group(), whole, reason("cesure")))
        return whole

    return Line(line.number, line.traced.sub(INSIDE, mended))


def _inside(match: re.Match[str], words: str) -> str | None:
    """Return a word cut within a line whole again, None where nothing proves that it is one."""
    head, tail = match["head"], match["tail"]
    proved = _compound(head, tail) or known(head + tail) or _told(head + tail, words)
    return _whole(head, tail, words, False) if proved else None


def _whole(head: str, tail: str, words: str, soft: bool) -> str:
    """Return the word that two pieces make, with the hyphen that is its own or without that of the line."""
    if soft:
        return head + tail
    if tail[0].isupper() or _compound(head, tail):
        return f"{head}-{tail}"
    if known(head + tail) or _told(head + tail, words):
        return head + tail
    return f"{head}-{tail}" if known(f"{head}-{tail}".lower()) or _told(f"{head}-{tail}", words) else head + tail


def _compound(head: str, tail: str) -> bool:
    """Return whether the dictionary has the two pieces as one word with its hyphen."""
    whole = f"{head}-{tail}".replace("’", "'")
    return any(lookup(word) for word in (whole, whole.lower(), whole.partition("'")[2]) if word)


def _told(word: str, words: str) -> bool:
    """Return whether the text has a word elsewhere, whole."""
    bare = word.casefold().rpartition("'")[2].rpartition("’")[2]
    return (
        len(bare) > 3
        and compiled(r"\w+").search(bare) is not None
        and re.search(rf"\b{re.escape(bare)}\b", words) is not None
    )


def _plain(line: Line) -> Line:
    """Return a line with its joined letters apart: « ﬁn » is « fin »."""
    return Line(line.number, line.traced.sub(LETTERS, lambda match: normalize("NFKC", match.group())))
