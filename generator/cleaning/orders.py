"""An order to a machine that stands in a source is neither followed nor published: it goes, and what it brings with it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache

from generator.cleaning.lines import Line
from generator.cleaning.messages import reason
from generator.cleaning.tables import filled, table
from generator.cleaning.tongue import english
from generator.cleaning.traced import joined
from generator.french import sentences
from generator.shelf import compiled
from generator.types import Removal

LONG = 45  # words: a longer line that opens on an order holds text too
QUOTED = compiled(
    r"«[^»]*(?:»|$)|^[^«]*»|“[^”]*(?:”|$)|\"[^\"]*\""
)  # also what a sentence before opened, or one behind closes
ITEM = compiled(r"\s*(?:[-–—•*>]|\d{1,2}\s?[.)])\s")


def without(lines: Sequence[Line], keep: frozenset[int]) -> tuple[list[Line], list[Removal]]:
    """Return the lines without their orders to machines, and what went; lines numbered in `keep` stay whole."""
    left: list[Line] = []
    removed: list[Removal] = []
    listing = quoting = False
    for line in lines:
        if line.number in keep or not line.text:
            left.append(line)
            continue
        listing = listing and ITEM.match(line.text) is not None
        rest, gone = (line, []) if quoting else _without(line, listing)
        listing = listing or (bool(gone) and gone[-1].text.endswith(":"))
        quoting = _left_open(line.text, quoting)
        removed += gone
        if rest.text:
            left.append(rest)
    return left, removed


def ordered(sentence: str) -> bool:
    """Return whether a sentence gives an order to a machine in words that it does not quote."""
    said = QUOTED.sub("«»", sentence)
    if any(pattern.search(said) for pattern in _patterns("ordres")):
        return True
    if english(said):
        return any(pattern.search(said) for pattern in _patterns("anglais"))
    return _pattern("tutoiement").search(said) is not None and _pattern("entretien").search(said) is None


def _without(line: Line, listing: bool) -> tuple[Line, list[Removal]]:
    """Return a line without its orders; whole it goes where it is an item of one, or a short line that opens on one."""
    parts = sentences.split(line.text)
    orders = [part for part in parts if ordered(part.text) and not _quoted(line.text, part.start)]
    if listing or (orders and orders[0] is parts[0] and len(line.text.split()) <= LONG):
        return Line(line.number, line.traced[:0]), [Removal(line.number, line.text, reason("ordre"))]
    if not orders:
        return line, []
    text = line.traced.strip()
    left = [text[part.start : part.end] for part in parts if part not in orders]
    return Line(line.number, joined(left, " ")), [Removal(line.number, part.text, reason("ordre")) for part in orders]


def _quoted(text: str, at: int) -> bool:
    """Return whether a place of a line stands between quotation marks."""
    return _left_open(text[:at], False)


def _left_open(text: str, before: bool) -> bool:
    """Return whether a quotation stands open at the end of a text; `before`: whether one did at its start."""
    opened, closed = text.rfind("«"), text.rfind("»")
    return before if opened == closed else opened > closed


@cache
def _patterns(kind: str) -> tuple[re.Pattern[str], ...]:
    words = table("ordres")
    return tuple(compiled(filled(row, words["listes"]), re.IGNORECASE) for row in words[kind]["motifs"])


@cache
def _pattern(name: str) -> re.Pattern[str]:
    return compiled(table("ordres")["ordres"][name], re.IGNORECASE)
