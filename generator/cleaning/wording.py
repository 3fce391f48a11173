"""A request read piece by piece from the start of a line: how far it goes before a title or a text begins."""

from __future__ import annotations

import re

from generator.cleaning.asking import Patterns, Pieces, patterns
from generator.shelf import compiled

ALONE, BEFORE_TEXT = 2, 3  # kinds of settings that make a request without an order: on a line alone, before a text
LENGTH = "longueur"  # a line that says nothing but how many words is a request
LONGEST, LEAST_BEFORE = 45, 4  # words in which one is looked for at the end of a line, and words that stand before it
WORD = compiled(r"\S+")
STARTS = compiled(r"[A-ZÀ-ÞŒ0-9«\"“'‘(<£$€]")


def extent(text: str) -> int:
    """Return where the request that opens a text ends, 0 when none opens it or what follows is no beginning."""
    end, orders, kinds = _read(text, patterns().pieces)
    if not end:
        return 0
    rest = text[end:]
    if rest and not STARTS.match(rest):
        return 0
    enough = len(kinds) >= (BEFORE_TEXT if rest else ALONE) or (not rest and LENGTH in kinds)
    return end if orders or enough else 0


def tail(text: str) -> int:
    """Return where a request starts that goes on to the end of a line behind a title or a text; 0 when none does."""
    words = list(WORD.finditer(text))[-LONGEST:][LEAST_BEFORE:]
    pieces = patterns().pieces
    if not words or not any(order.search(text[words[0].start() :]) for order in pieces.orders):
        return 0  # as for nearly every line of a source
    for word in words:
        end, orders, _ = _read(text[word.start() :], pieces)
        if orders and end == len(text) - word.start():
            return word.start()
    return 0


def ahead(text: str) -> int:
    """Return where the pieces of a request end that go on at the start of a text, whatever their number."""
    end, _, _ = _read(text, patterns().pieces)
    return end if end and (end == len(text) or STARTS.match(text[end:])) else 0


def _read(text: str, pieces: Pieces) -> tuple[int, int, frozenset[str]]:
    """Return where the last piece ends with what goes with it, how many orders were read, and which kinds of settings."""
    opening = pieces.opening.match(text)
    place = opening.end() if opening else 0
    end = orders = 0
    kinds: set[str] = set()
    while place < len(text):
        order = _longest(pieces.orders, text, place)
        kind, setting = _setting(pieces, text, place)
        if max(order, setting) > place:
            orders += order >= setting
            kinds |= {kind} if setting > order else set()
            place = max(order, setting)
            end = place
            continue
        following = pieces.signs.match(text, place) or pieces.links.match(text, place)
        if not following:
            break
        place = following.end()
    if not end:
        return 0, 0, frozenset()
    closing = pieces.closing.match(text, end)
    return (closing.end() if closing else end), orders, frozenset(kinds)


def _setting(pieces: Pieces, text: str, place: int) -> tuple[str, int]:
    """Return the kind of setting that stands at a place and goes furthest, and where it ends."""
    found = {kind: _longest(rows, text, place) for kind, rows in pieces.settings.items()}
    kind = max(found, key=lambda name: found[name])
    return kind, found[kind]


def _longest(found: Patterns, text: str, place: int) -> int:
    matches: list[re.Match[str]] = [m for pattern in found if (m := pattern.match(text, place))]
    return max((m.end() for m in matches), default=0)
