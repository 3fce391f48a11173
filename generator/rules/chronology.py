"""The chronology: dated facts in the order of time, at least three dates."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from generator.frames.reading import parsed
from generator.frames.units import units
from generator.french.leaning import dangles
from generator.french.syntax import Clause
from generator.rules.desk import Desk
from generator.rules.halves import halves
from generator.rules.pen import Pen
from generator.shelf import compiled
from generator.types import Assignment, Fact, Moment, Sentence

LEADING = compiled(
    r"^(?:à partir du|à compter du|depuis le|depuis|jusqu'au|jusqu'à|dès le|dès|d'ici le|d'ici|le|la|en|au|à)\s+", re.I
)

# « 2005 » alone would date what has lasted since, or was done until then.
SINCE = compiled(r"(?:depuis|jusqu|dès|d['’]ici|à partir|à compter)", re.I)


def compose(assignment: Assignment, desk: Desk) -> Sequence[Sentence]:
    """Return a row per date, oldest first; none below the least number of dates, nor where the text has their order."""
    least, most = assignment.slot.options.get("items", (3, 8))
    pen = Pen(assignment, desk)
    rows: list[Sentence] = []
    told: set[str] = set()
    for moment in sorted(_dated(assignment), key=lambda m: _order(m, assignment)):
        if moment.fact in told or len(rows) >= most:
            continue
        fact = assignment.brief.fact(moment.fact)
        dated = next((deed for half in halves(fact) or (fact,) if (deed := _deed(moment, half))), None)
        row = pen.tell(dated, "row", len(rows), words=22) if dated else []
        if len(row) == 1 and not dangles(row[0].text):
            told.add(moment.fact)
            rows.append(Sentence(row[0].text, row[0].facts, len(rows), _label(moment)))
    return rows if len({row.label for row in rows}) >= least and not _is_text_s(rows, assignment) else ()


def _is_text_s(rows: Sequence[Sentence], assignment: Assignment) -> bool:
    """Return whether the text tells its dates in their order: rows would only say it again."""
    order = [id for section in assignment.outline.sections for id in section.facts]
    places = [order.index(row.facts[0]) for row in rows if row.facts[0] in order]
    return len(places) == len(rows) and places == sorted(places)


def _deed(moment: Moment, fact: Fact) -> Fact | None:
    """Return the clause that a moment dates, as a fact: « prévue en 2020 » does not date what is awaited today."""
    parse = parsed(fact.text)
    parts = units(parse)
    for part in parts:
        times = (p for p in part.phrases if p.role == "time" and p.kind != "clause" and p.clause is None)
        if _is_detached(moment, part):
            return None
        if any(moment.text.lower() in time.text.lower() for time in times):
            own = part.text.removeprefix(part.link).strip(" ,;") if len(parts) > 1 else fact.text
            return replace(fact, text=f"{own[:1].upper()}{own[1:]}") if part.subject else None
    return None if parse.complete else fact


def _is_detached(moment: Moment, part: Clause) -> bool:
    """Return whether a moment dates what stands before the subject: « Fondée en 2018, la société vend des engrais »."""
    first = min(part.phrases, key=lambda phrase: phrase.start, default=None)
    if part.subject is None or first is None or first.role != "apposition":
        return False
    return moment.text in part.text[: part.subject.start - part.start]


def _dated(assignment: Assignment) -> list[Moment]:
    """Return the moments that have a place in time: a date without its year has none among others, where nobody knows it."""
    told = assignment.outline.told
    dated = [m for m in assignment.brief.moments if _is_day(m) and m.fact in told]
    full = [m for m in dated if not m.iso.startswith("-")]
    return full if full and assignment.brief.cleaned.day is None else dated


def _is_day(moment: Moment) -> bool:
    """Return whether a moment is of the calendar: « 2 h » alone has no place among days."""
    return bool(moment.iso) and not moment.iso.startswith("T") and moment.kind in ("absolute", "partial")


def _order(moment: Moment, assignment: Assignment) -> tuple[int, int, int]:
    """Return what sorts a date; one without its year is taken for the source's own, for the order only."""
    iso = moment.iso.removeprefix("-") if moment.iso.startswith("--") else moment.iso
    match = compiled(r"^(?:(\d{4})|-)?(?:-?(\d{2}))?(?:-(\d{2}))?").match(iso)
    year, month, day = match.groups() if match else (None, None, None)
    own = assignment.brief.cleaned.day
    return (int(year) if year else (own.year if own else 9999), int(month or 0), int(day or 0))


def _label(moment: Moment) -> str:
    text = moment.text if SINCE.match(moment.text) else LEADING.sub("", moment.text)
    return text[:1].upper() + text[1:]
