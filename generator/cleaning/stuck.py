"""A request glued to the title on its line, whatever its words: the text tells the title again, and not what stands before it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from generator.cleaning import asked_title
from generator.cleaning.asked_title import LEAST, LONGEST, MARKS, TOLD, WORD, brand, stem
from generator.cleaning.asking import patterns
from generator.cleaning.lines import Line
from generator.cleaning.signs import (
    COLON,
    GLUE,
    GOING_ON,
    SUBJECT,
    covered,
    kinds_of,
    leads,
    ordered,
    sets_other,
    signs_in,
)
from generator.cleaning.story import OFTEN, stems, strange
from generator.cleaning.traced import Traced

TEXT = 12  # words of a line that tells something
HEAD = 40  # lines in which a title is looked for


def heads(looked: Sequence[Line]) -> dict[int, Traced]:
    """Return, by number of its line, the request to which a title is glued: one line at most."""
    asked = False
    for line in looked[:HEAD]:
        at = 0
        if GLUE.search(line.text) or COLON.search(line.text):
            told = vocabulary(looked, line)
            at = _cut(line.text, told, asked) or _colon(line.text, told)
        if at:
            return {line.number: line.traced[:at]}
        asked = asked or bool(kinds_of(line.text) - SUBJECT)
    return {}


def _cut(text: str, told: frozenset[str], asked: bool) -> int:
    """Return where the title begins on a line that glue parts, 0 where it does not; `asked`: a request stands above."""
    last = max(_glued(text, told), default=0)  # what is glued behind a title is more of the request
    return last if last and _parts(text[:last].strip(), text[last:], told, asked) else 0


def _glued(text: str, told: frozenset[str]) -> Iterator[int]:
    """Yield where words are glued, but for names written so."""
    since = 0
    for at in (match.start() for match in GLUE.finditer(text)):
        if not brand(text, since, at, told):
            since = at
            yield at


def _colon(text: str, told: frozenset[str]) -> int:
    """Return where the title begins behind the colon or the dash of a request that names it: « Title, 60 signs max : … »."""
    for found in COLON.finditer(text):
        head = text[: found.start()]
        if any(at >= found.end() for at in _glued(text, told)):
            continue
        asks = asked_title.NAMED.search(head) or ordered(head) == len(head)
        if asks and not sets_other(text[: found.end()]) and _parts(head.strip(), text[found.end() :], told, False):
            return found.end()
    return 0


def _goes_on(rest: str) -> bool:
    """Return whether a request goes on behind a title: from a word of the craft on, the rest is an order or little else."""
    tails = (rest[start:].strip(MARKS) for start, _ in signs_in(rest))
    return any(tail and (ordered(tail) > 0 or covered(tail) >= GOING_ON) for tail in tails)


def vocabulary(looked: Sequence[Line], line: Line) -> frozenset[str]:
    """Return the words of the text around a line."""
    told = (each.text for each in looked if each is not line and len(each.text.split()) >= TEXT)
    return asked_title.vocabulary(told)


def _parts(head: str, rest: str, told: frozenset[str], asked: bool) -> bool:
    """Return whether a line is a request glued to the title: the text tells the end of it, its start is of the craft."""
    asks = asked or bool(kinds_of(head) - SUBJECT) or leads(head)
    return asks and _titles(rest, told) and (ordered(head) > 0 or strange(head, told, 1))


def _titles(rest: str, told: frozenset[str]) -> bool:
    """Return whether what stands behind glue is the title: it opens as one does, or on a word of the text, which tells it again."""
    words, first = rest.split(), WORD.search(rest)
    opens = patterns().starts.match(rest) is not None or (first is not None and stem(first.group()) in told)
    if not opens or not LEAST <= len(words) <= LONGEST or rest[-1] == "." or _goes_on(rest):
        return False  # a title with more of the request behind it is looked for elsewhere
    said = stems(rest)
    return len(said & told) >= max(TOLD, len(said) * OFTEN)
