"""The day of a dispatch whose line of place and date gives no year, « 24 octobre – », where a year of the source makes it the weekday told."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from generator.cleaning.structure import Part
from generator.french.date_rules import month_pattern, tables
from generator.shelf import compiled
from generator.sources.front_matter import day as written
from generator.types import Removal

DAY = compiled(rf"(?<!\d)(?P<day>\d{{1,2}})(?:er)? (?P<month>{month_pattern()})(?! \d)")
YEAR = compiled(r"(?<![\d,.])(?:19|20)\d\d(?![\d,.])")
SIGNS = compiled(r"[–—-]\W*$|[)\]]\W*$")  # a dateline ends on a dash or its agency


def day_of(removed: Sequence[Removal], parts: Sequence[Part], source: str) -> date | None:
    """Return the day of the first dateline that went, when the weekday of the paragraph under it shows the year; None else."""
    first = next((part for part in parts if part.kind == "paragraph"), None)
    found = next((match for one in removed if SIGNS.search(one.text) and (match := DAY.search(one.text))), None)
    if first is None or found is None:
        return None
    weekdays: Sequence[str] = tables()["days"]
    told = next((word for word in compiled(r"\w+").findall(first.traced.text.lower()) if word in weekdays), "")
    days = (written(f"{found['day']} {found['month']} {year}") for year in dict.fromkeys(YEAR.findall(source)))
    return next((day for day in days if day and told and day.weekday() == weekdays.index(told)), None)
