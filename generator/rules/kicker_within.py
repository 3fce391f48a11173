"""Where a title's event is, set into it where the facts say so: « La sonde reprend ses forages sur Titan » of « Titan : la sonde reprend ses forages »."""

from __future__ import annotations

import re
from collections.abc import Iterator

from generator.french.lexicon import place
from generator.french.tagger import finite
from generator.rules.halves import stands
from generator.shelf import compiled
from generator.types import Brief

NAME = compiled(r"[A-ZÀ-Þ][a-zà-ÿ-]{2,}$")
LONGEST, FACTS = 9, 3  # words of a title that takes a place more; facts among which it is told


def within(kicker: str, body: str, brief: Brief) -> Iterator[str]:
    """Yield a title with the name before its colon at its end, after the preposition that the facts which open the text give it."""
    named = NAME.match(kicker) is not None and place(kicker) is None and kicker not in body
    if not named or "," in body or len(body.split()) > LONGEST or not (finite(body) and stands(body)):
        return
    # Made of a source's own words: nobody needs the pattern again.
    shape = re.compile(rf"\b(?P<at>sur|à|en|au|aux) {re.escape(kicker)}\b(?! \d)")
    found = next((at for fact in brief.facts[:FACTS] if (at := shape.search(fact.text))), None)
    if found:
        yield f"{body} {found['at']} {kicker}"
