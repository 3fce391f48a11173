"""What stands below a text and is not of it: whom to call, who sends it, who wrote it."""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence
from functools import cache

from generator.cleaning.lines import Line
from generator.cleaning.messages import reason
from generator.cleaning.tables import table
from generator.french.lexicon import is_first_name
from generator.french.typography import unaccented
from generator.shelf import compiled
from generator.types import Removal

HEAD = 12  # words of a line that heads such a part
PART = 0.3  # of a text: a longer part under « À propos de » is a chapter of it
TEXT = 12  # words of a line of the text
CALL, SIGNATURE = "appel", "signature"  # reasons of what went before
LAST = 3  # lines with text at the end, in which a writer's life is told
COORDINATES = 25  # words of a line that gives some
# « Nadia Ferrière »: her family name, and a line that is nothing else
FAMILY = compiled(r"^\W*[A-ZÀ-Þ]\S+ (?:[A-ZÀ-Þ]\.? )?((?:de |van |von )?[A-ZÀ-Þ][\w’-]+)")
NAME = compiled(r"[A-ZÀ-Þ][\w-]+")
SIGNED = compiled(
    r"^[A-ZÀ-Þ][a-zà-ÿ]+(?:-[A-ZÀ-Þ][a-zà-ÿ]+)? (?:de |van |von |[A-ZÀ-Þ]\. )?[A-ZÀ-Þ][a-zà-ÿ]+(?:-[A-ZÀ-Þ][a-zà-ÿ]+)?$"
)


def without(
    lines: Sequence[Line], keep: frozenset[int], noise: Sequence[Removal] = ()
) -> tuple[list[Line], list[Removal]]:
    """Return the lines without what a press office or newsroom put around the text, and what went.

    `noise` went before: a byline there names the writer whose life may be told anywhere.
    """
    gone: dict[int, str] = {}
    for line in lines:
        if line.text and _may_head(line.text) and line.number not in gone:
            gone |= _headed(lines, line)
    written = [line for line in lines if line.text and line.number not in gone]
    lives = [line for line in written if line in written[-LAST:] or _signed(line, written, noise)]
    gone |= {line.number: reason("auteur") for line in lives if _tells_a_writer(line, written)}
    bylines = {_folded(word) for one in noise if one.reason == SIGNATURE for word in NAME.findall(one.text)}
    gone |= {line.number: reason("auteur") for line in written[-LAST:] if _of_byline(line, written, bylines)}
    gone = {number: why for number, why in gone.items() if number not in keep}
    removed = [
        Removal(line.number, line.text, gone[line.number]) for line in lines if line.number in gone and line.text
    ]
    return [line for line in lines if line.number not in gone], removed


def _signed(line: Line, written: Sequence[Line], noise: Sequence[Removal]) -> bool:
    """Return whether a line may tell a writer's life above the last ones: before the text, with a call to follow him, or under his byline."""
    life = _patterns()["auteur"].search(line.text)
    name = FAMILY.search(life.group()) if life else None
    if name is None:
        return False
    first = min((other.number for other in written if len(other.text.split()) > TEXT), default=0)
    called = any(removal.line == line.number and removal.reason.startswith(CALL) for removal in noise)
    byline = any(name[1].lower() in removal.text.lower() for removal in noise if removal.reason == SIGNATURE)
    return line.number < first or called or byline


def _tells_a_writer(line: Line, written: Sequence[Line]) -> bool:
    """Return whether a line is the life or the name of a writer: somebody whom the text tells of is no writer of it."""
    signed = SIGNED.match(line.text)
    life = _patterns()["auteur"].search(line.text) or signed
    if life is None or (life is signed and not is_first_name(line.text.split()[0])):
        return False
    name = FAMILY.search(life.group())
    others = (other.text for other in written if other.number != line.number and len(other.text.split()) > HEAD)
    return name is None or not any(name[1] in text for text in others)


def _of_byline(line: Line, written: Sequence[Line], bylines: Collection[str]) -> bool:
    """Return whether a line tells what somebody does whom only the byline names: « Corvin couvre les transports. »."""
    told = _patterns()["nomme"].match(line.text)
    if told is None or _folded(told["name"]) not in bylines:
        return False
    name = compiled(rf"\b{re.escape(_folded(told['name']))}\b")
    return not any(name.search(_folded(one.text)) for one in written if len(one.text.split()) > TEXT and one != line)


def _folded(name: str) -> str:
    return unaccented(name).lower()


def _may_head(text: str) -> bool:
    """Return whether a line is short enough to head such a part, or gives an address with the name of whom to call."""
    words = len(text.split())
    return words <= HEAD or (words <= COORDINATES and _patterns()["coordonnees"].search(text) is not None)


def _headed(lines: Sequence[Line], head: Line) -> dict[int, str]:
    """Return the lines that go with a head, and why; none when it heads nothing of the kind."""
    below = [line for line in lines if line.number > head.number]
    if _patterns()["contact"].search(head.text):
        return dict.fromkeys([head.number, *_called(lines, head), *_coordinates(below)], reason("contact"))
    if not _patterns()["propos"].search(head.text):
        return {}
    total = sum(len(line.text.split()) for line in lines)
    rest = sum(len(line.text.split()) for line in below)
    return dict.fromkeys([head.number, *_block(below)], reason("propos")) if rest <= total * PART else {}


def _called(lines: Sequence[Line], head: Line) -> list[int]:
    """Return the lines of the paragraph below that say whom to call: where text follows, only those that give an address."""
    below = [line for line in lines if line.number > head.number]
    block = _block(below)
    gives = any(_gives(line) for line in below if line.number in block)
    return block if gives or not any(len(line.text.split()) > TEXT and not _gives(line) for line in below) else []


def _gives(line: Line) -> bool:
    """Return whether a line gives an address or a number."""
    return _patterns()["coordonnees"].search(line.text) is not None


def _block(below: Sequence[Line]) -> list[int]:
    """Return the lines of the first paragraph, one empty line at most above it."""
    found: list[int] = []
    for rank, line in enumerate(below):
        if not line.text and (found or rank):
            break
        if line.text:
            found.append(line.number)
    return found


def _coordinates(below: Sequence[Line]) -> list[int]:
    """Return the lines that give somebody's address or number."""
    short = (line for line in below if len(line.text.split()) <= COORDINATES)
    return [line.number for line in short if _gives(line)]


@cache
def _patterns() -> dict[str, re.Pattern[str]]:
    rows = table("bruit")["annexes"]
    return {
        key: compiled(row, 0 if key == "auteur" else re.IGNORECASE) for key, row in rows.items() if key != "surtitre"
    }
