"""Whether a line that stands among those of a request is one of them: read beside a request, where less is enough to tell."""

from __future__ import annotations

from generator.cleaning.asking import patterns
from generator.cleaning.said import QUOTED, quotes
from generator.cleaning.signs import (
    CALLING,
    FEW,
    GOING_ON,
    MARK,
    REMARK,
    SETTLING,
    WISH,
    WORD,
    Unit,
    closed,
    covered,
    kinds_of,
    leads,
    plainly,
    units,
)
from generator.shelf import compiled

ITEM = compiled(r"\s*(?:[-–—•>|→➡✅☑✔👉]|\*(?!\*)|\d{1,2}\s?[.)/]\s)")
NAMED = compiled(r"\W*[^\W\d_][^:.!?«»]{2,40} ?: ")


def goes_along(text: str) -> bool:
    """Return whether a line among those of a request may be one of them: it bears a sign or a mark."""
    bare = MARK.sub("", text)
    if ITEM.match(text) and len(bare.split()) <= REMARK:
        return True
    if not closed(bare):
        return plainly(bare) and (len(kinds_of(bare)) > 1 or leads(bare) or covered(bare) >= GOING_ON)
    return all(_speaks_of_it(unit) for unit in units(bare))


def _speaks_of_it(unit: Unit) -> bool:
    """Return whether a sentence among those of a request speaks of the craft or to who writes, and tells of nothing done."""
    if patterns().told.search(unit.text) and not unit.kinds & SETTLING:
        return False
    return bool(unit.kinds) or leads(unit.text) or len(unit.text.split()) <= FEW


def says_little(text: str) -> bool:
    """Return whether a line without a sign may stand among those of a request: a few words, a name and its value, a short sentence that tells of nothing done."""
    words = len(WORD.findall(text))
    return (
        words <= FEW
        or (words <= REMARK and NAMED.match(text) is not None)
        or (words <= WISH and closed(text) and not patterns().told.search(text))
    )


def announces(text: str) -> bool:
    """Return whether a line calls for what stands below it: « Next article: », « Ok, pareil avec celui-là : »."""
    return text.rstrip(" *_>")[-1:] == ":" and len(text.split()) <= REMARK


def speaks(text: str) -> bool:
    """Return whether a line speaks to who writes, or orders: « change un peu tout », « pour toi », « I need it », a smiley."""
    return bool(kinds_of(text) & CALLING) or patterns().speaking.search(text) is not None


def addresses(text: str) -> bool:
    """Return whether a line speaks to who writes, in the words of nobody that it quotes."""
    return speaks(text) and QUOTED.search(text) is None


def confides(text: str) -> bool:
    """Return whether sentences are said by who asks to who writes: « Je compte sur toi ! »; no reader is spoken to so."""
    return closed(text) and QUOTED.search(text) is None and patterns().confiding.search(text) is not None


def reports(sentence: str) -> bool:
    """Return whether a sentence tells of something done and calls nobody to write."""
    return quotes(sentence) or (patterns().told.search(sentence) is not None and not kinds_of(sentence) & CALLING)
