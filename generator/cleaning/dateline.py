"""A place set before a dispatch without an agency, « Bengaluru : La startup … », that no sentence of its own needs."""

from __future__ import annotations

import re
from collections.abc import Sequence

from generator.cleaning.messages import reason
from generator.cleaning.structure import Part
from generator.french.date_rules import month_pattern
from generator.french.lexicon import lookup, place
from generator.shelf import compiled
from generator.types import Removal

NAME = r"[A-ZÀ-Þ][\wÀ-ÿ’'-]+(?: (?:(?:de|du|la|sur|en|d’|d')\s?)?[A-ZÀ-Þ][\wÀ-ÿ’'-]+){0,2}"
DAY = rf"(?:le )?\d{{1,2}}(?:er)? (?:{month_pattern()}|[a-zéû]{{3,5}}\.?)(?: \d{{4}})?"
# « CHICAGO, 7 août (Business Desk) - », « MANILLE, Philippines — », « (Paris) »: a town, then its country, the day, the desk.
PLACE = compiled(
    rf"^(?:\((?P<desk>[A-Z]{{2,6}})\)\s?[–—-]+\s+|\((?P<alone>{NAME})\)\s+|(?P<where>{NAME})(?:, (?P<land>{NAME}|[A-Z][a-z]{{1,4}}\.|(?:[A-Z]\.){{2}}))?(?:, \[?{DAY}\]?)?(?: \([^()]{{2,30}}\))?"
    rf"\s?(?P<mark>[:|–—]|(?<=[\s)\]])--?)\s+)(?=[A-ZÀ-Þ«\"“\d])"
)
LEAST = 15  # words of an opening paragraph


def without(parts: Sequence[Part], keep: frozenset[int]) -> tuple[list[Part], list[Removal]]:
    """Return the parts with the first paragraph freed of the place before it, or the second under a standfirst, and what went."""
    paragraphs = [at for at, part in enumerate(parts) if part.kind == "paragraph"][:2]
    for rank, at in enumerate(paragraphs):
        opening = parts[at]
        if opening.line in keep or len(opening.traced.text.split()) < LEAST:
            return list(parts), []
        match = PLACE.match(opening.traced.text)
        if match and (_is_dateline(match) if rank == 0 else _cried(match)):
            freed = opening._replace(traced=opening.traced[match.end() :])
            gone = Removal(opening.line, match.group().strip(), reason("lieu"))
            return [*parts[:at], freed, *parts[at + 1 :]], [gone]
    return list(parts), []


def _is_dateline(match: re.Match[str]) -> bool:
    """Return whether words before a text name a town, by themselves or by the country behind them, or are set as one: « CAP HORN — »."""
    if match["desk"]:
        return True  # what another rule left of « Accra, 10 déc. (GNP) – »
    where = match["alone"] or match["where"]
    return _cried(match) or _is_place(where) or (match["land"] is not None and place(match["land"]) is not None)


def _cried(match: re.Match[str]) -> bool:
    """Return whether the place is set in capitals before a dash."""
    return (match["where"] or "").isupper() and match["mark"] not in (None, ":")


def _is_place(words: str) -> bool:
    """Return whether a place is known, or the words are nothing else that a dictionary holds (« Football : », « Bilan : »)."""
    return place(words) is not None or not any(lookup(word.lower()) for word in words.split())
