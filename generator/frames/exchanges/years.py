"""« Le 12 mai 2016 » on a page of 2016 said « le 12 mai »: the year of a near day that the page itself bears."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from generator.frames.exchanges.changes import Change
from generator.frames.reshaping.movables import MONTH
from generator.french.date_rules import month_number
from generator.shelf import compiled

COST = 0.03
NEAR = 180  # days from the page's own in which no other year could be meant
DATED = compiled(
    rf"(?:(?P<day>\d{{1,2}})(?: ?er)? |\b(?:en|depuis|fin|début|dès|mi-|jusqu['’]en) ?)(?P<month>{MONTH})"
    r"(?P<year> (?:19|20)\d\d)(?![\w/-])"
)
YEAR = compiled(r"(?<![\w,.])(?:19|20)\d\d(?![\w,.]\d)")
BORN = compiled(r"\b(?:né|née|nés|nées|mort|morte|décédée?)\b")


def years(text: str, day: date | None) -> Iterator[Change]:
    """Yield the years of a text that its page's `day` makes needless; none beside another year, nor in a life told."""
    if day is None or str(day.year) not in text:
        return
    found = [match for match in DATED.finditer(text) if int(match["year"]) == day.year]
    if len(found) != len(YEAR.findall(text)) or BORN.search(text):
        return
    for match in found:
        month = month_number(match["month"])
        told = date(day.year, month, min(int(match["day"] or 15), 28) or 1)
        if abs((told - day).days) <= NEAR:
            yield Change(match.start("year"), match.end("year"), "", COST)


def as_told(source: str, text: str, day: date | None) -> str:
    """Return a source without the years that its page makes needless, where a text leaves them."""
    if day is None or str(day.year) in text:
        return source
    for change in sorted(years(source, day), key=lambda c: -c.start):
        source = source[: change.start] + source[change.end :]
    return source
