"""A line of names and figures in brackets, with no verb outside them, is the sheet of a match: « Ornay : 187/6 (Roy 84, Vial 47) bt Lavène : 171/9 (Hamel 62) »."""

from __future__ import annotations

from collections.abc import Sequence

from generator.cleaning.lines import Line, parted
from generator.cleaning.messages import reason
from generator.french.tagger import finite
from generator.shelf import compiled
from generator.types import Removal

BRACKETS = compiled(r"\([^()]*\d[^()]*\)")
PAIR = compiled(r"[A-ZÀ-Þ][\w’'-]+ \d+(?:[/-]\d+)?(?=[,;) ]|$)")
FEWEST = 4  # names with their figure inside brackets
MOST = 90  # words of such a line


def without(lines: Sequence[Line], keep: frozenset[int]) -> tuple[list[Line], list[Removal]]:
    """Return the lines without the sheets of matches, and what went; lines of `keep` stay."""
    gone = {line.number for line in lines if line.number not in keep and is_sheet(line.text)}
    return parted(lines, gone, reason("fiche"))


def is_sheet(text: str) -> bool:
    """Return whether a line lists who scored what, in two brackets at least, and tells nothing besides."""
    brackets = BRACKETS.findall(text)
    if len(brackets) < 2 or len(text.split()) > MOST or "«" in text:
        return False
    return sum(len(PAIR.findall(bracket)) for bracket in brackets) >= FEWEST and not finite(BRACKETS.sub(" ", text))
