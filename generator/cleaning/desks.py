"""A line between title and text, or below it, made of names and of a newsroom's words alone is a signature: « Northbridge Gazette, Nouvelles du tribunal »."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache

from generator.cleaning.annexes import SIGNATURE
from generator.cleaning.lines import Line, parted
from generator.cleaning.messages import reason
from generator.cleaning.tables import table
from generator.cleaning.zones import around
from generator.french.lexicon import is_first_name, place
from generator.shelf import compiled
from generator.types import Removal

LONG = 12  # words of a signature
TOLD = 12  # words of a line of the text
WORD = compiled(r"[^\W\d_][\w&.-]*")
APART = compiled(r"['’]")
OTHER = compiled(r"^\W|[.!?…:;«»\"%€$£]\W*$|[«»%€$£:;!?]|\d")  # what no signature bears


def without(
    lines: Sequence[Line], removed: Sequence[Removal], keep: frozenset[int], titled: bool
) -> tuple[list[Line], list[Removal]]:
    """Return the lines without the signatures of desks above and below the text, and what went; `titled`: whether the first line is no title."""
    above, below = around(lines, titled)
    told = frozenset(word for line in lines if len(line.text.split()) >= TOLD for word in WORD.findall(line.text))
    bylines = {removal.line for removal in removed if removal.reason == SIGNATURE}
    gone = {line.number for line in above if _signs(line.text, told, line.number - 1 in bylines or _of_desk(line.text))}
    gone |= {line.number for line in below if (line is below[-1] or _of_desk(line.text)) and _signs(line.text, told)}
    gone -= keep
    return parted(lines, gone, reason("signature"))


def _signs(text: str, told: frozenset[str], surely: bool = False) -> bool:
    """Return whether a line is a signature: of nothing but names and a newsroom's words, and of nobody whom the text tells of unless `surely` one."""
    bare = _by().sub("", text)
    words = WORD.findall(APART.sub(" ", bare))
    if not words or len(words) > LONG or OTHER.search(bare) or not all(_may_sign(word) for word in words):
        return False
    people = bare != text or _of_desk(bare) or (is_first_name(words[0]) and len(words) > 2)
    return surely or (people and told.isdisjoint(word for word in words if _names_somebody(word)))


def _of_desk(text: str) -> bool:
    return any(word.lower() in _words("forts") for word in WORD.findall(APART.sub(" ", text)))


def _may_sign(word: str) -> bool:
    """Return whether a word may stand in a signature: a name, a newsroom's word, a small one."""
    low = word.lower()
    return word[0].isupper() or low in _words("forts") or low in _words("autres") or low in _words("petits")


def _names_somebody(word: str) -> bool:
    """Return whether a word is a name of its own: no first name, which others bear, nor a town's."""
    low = word.lower()
    common = low in _words("forts") or low in _words("autres") or low in _words("petits")
    return word[0].isupper() and not common and not is_first_name(word) and place(word) is None


@cache
def _words(kind: str) -> frozenset[str]:
    return frozenset(str(table("redactions")[kind]).split())


@cache
def _by() -> re.Pattern[str]:
    return compiled(table("redactions")["par"])
