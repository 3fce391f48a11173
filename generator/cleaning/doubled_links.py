"""A link said twice in one sentence is said once: « Malgré la pluie, la fête a cependant réuni », « avait déjà été porté précédemment »."""

from __future__ import annotations

import re

from generator.cleaning.putting import put
from generator.french.quoted import QUOTED
from generator.shelf import compiled

AGAIN = r"(?P<again> (?:cependant|toutefois|néanmoins|pourtant|malgré tout|tout de même|quand même))(?= [\w'’])"
# what opens the sentence opposes it already; up to the main verb, nothing hangs in between
AGAINST = compiled(
    rf"(?:^|(?<=[.!?…] ))(?:(?:Malgré|En dépit d[eu'’]|Bien qu[e'’]|Même si)\b[^,;:.«»!?]{{3,90}}, |(?:Mais|Néanmoins|Cependant|Toutefois|Pourtant),? )(?P<between>[^,;:.«»!?]{{2,60}}?){AGAIN}"
)
HANGS = compiled(r"\b(?:qui|que|dont|où|et|si)\b|\bqu['’]")
# « avait déjà été porté précédemment », « a également aussi gagné », « ont été ensuite été équipés »
ALREADY = compiled(
    r"\bdéjà (?:été )?[a-zà-ÿœ]{2,}(?P<again> (?:précédemment|auparavant|antérieurement))\b(?! (?:par|dans|en)\b)"
)
ALSO = compiled(r"\b(?:également|aussi)(?P<again> (?:aussi|également))\b(?! (?:bien|\w+ que)\b)")
BEEN = compiled(
    r"\bété (?:\w{4,}ment|ensuite|auparavant|aussi|également|déjà|depuis)(?P<again> été)(?= [a-zà-ÿœ]+(?:é|i|u|is|it)e?s?\b)"
)
FATHER = compiled(
    r"\b(?:[Pp]ère|[Mm]ère)(?P<again> de famille)(?= (?:de|d['’]) ?(?:deux|trois|quatre|cinq|six|sept|huit|neuf|dix|plusieurs|\d+|une? ) ?(?:enfants?|filles?|fils|garçons?))"
)


def once(match: re.Match[str]) -> str | None:
    """Return what matched without the second link."""
    return put(match, "again", "")


def against(match: re.Match[str]) -> str | None:
    """Return « Malgré la pluie, la fête a réuni » for « … a cependant réuni », where both oppose the same clause."""
    return None if HANGS.search(match["between"]) or QUOTED.search(match.group()) else put(match, "again", "")
