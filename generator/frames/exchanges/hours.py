"""« À 18 h » written « à 18 heures », in a sentence that tells no minutes: all its hours alike, none in the row of a list."""

from __future__ import annotations

from collections.abc import Iterator

from generator.frames.exchanges.changes import Change
from generator.frames.reading import tokens
from generator.french.syntax import FINITE
from generator.shelf import compiled

COST = 0.05
HOUR = compiled(r"(?P<many>(?<![\d.,/-])(?:[2-9]|1\d|2[0-4]))[\s\u00a0\u202f]?h(?![\w/-])(?![\s\u00a0\u202f]?\d)")
MINUTES = compiled(r"\d[\s\u00a0\u202f]?h[\s\u00a0\u202f]?\d|\d[\s\u00a0\u202f](?:min|s)\b|km/h")
TOGETHER = 16  # characters from one hour to the next that one change covers: « de 9 h à 18 h »


def hours(text: str) -> Iterator[Change]:
    """Yield the hours of a text written in full, in one change; none where minutes stand beside them or no verb does."""
    found = [*HOUR.finditer(text)]
    if not found or MINUTES.search(text) or found[-1].start() - found[0].start() > TOGETHER * (len(found) - 1):
        return
    if any(token.mood in FINITE for token in tokens(text)):
        start, end = found[0].start(), found[-1].end()
        yield Change(start, end, HOUR.sub(r"\g<many> heures", text[start:end]), COST)
