"""Find the time expressions of a French text, resolve them when a reference day is given, and say dates."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date, timedelta
from typing import Literal, NamedTuple

from generator.french import date_rules
from generator.french.date_rules import Rule, tables
from generator.shelf import compiled

Kind = Literal["absolute", "partial", "relative", "duration"]
HALF_YEAR = 183  # days: a date without a year is the one nearest to the reference
ISO_DAY = compiled(r"(\d{4})?-?-?(\d\d)-(\d\d)(?:T(\d\d)(?::(\d\d))?)?$")


class TimePhrase(NamedTuple):
    """A time expression as written; offsets are characters in the text.

    `text` (from `start` to `end`) opens with its preposition and article, `lead` (plain spaces and apostrophe). `spans` are the bare dates in it:
    one (« 8 août 2016 » of « le 8 août 2016 à 14 h »), or two of a stretch (« 19 », « 25 avril »).
    `iso` holds only what is written: « 2016-11-08 », « --04-19 », « 2016-11 », « 2020 », « --04 », « 199X »,
    « ---18 » (a day of no month), « T14:30 », « P2Y », « 2015/2016 » for a stretch of time, or "". `shift` is
    what a reference day is moved by: (-1, "day"), (0, "year"), (2, "weekday") where 1 is Monday.
    """

    text: str
    start: int
    end: int
    spans: tuple[tuple[int, int], ...]
    lead: str
    kind: Kind
    iso: str
    shift: tuple[int, str] = (0, "")


def find(text: str) -> tuple[TimePhrase, ...]:
    """Return the time expressions of a text in order, none overlapping another; the longest of two wins."""
    found: list[TimePhrase] = []
    plain = text.translate(date_rules.PLAIN)
    for match, rule in _without_overlap(plain):
        made = rule.read(match)
        if made is None:
            continue
        kind, iso, shift = made
        lead, start = _lead(plain, match.start(), found[-1].end if found else 0)
        phrase = text[start : match.end()]
        found.append(TimePhrase(phrase, start, match.end(), _spans(match), lead, kind, iso, shift))
    return tuple(found)


def _spans(match: re.Match[str]) -> tuple[tuple[int, int], ...]:
    """Return where the bare dates of a match stand: neither « début », « années » nor the hour."""
    groups = match.re.groupindex
    if "to" in groups:
        return match.span("from"), (match.start("to"), match.end())
    for name in ("date", "decade"):
        if name in groups:
            return (match.span(name),)
    heads = [match.start(name) for name in ("month", "feast", "year") if name in groups and match[name]]
    return ((heads[0] if heads else match.start(), match.end()),)


def _without_overlap(text: str) -> Iterator[tuple[re.Match[str], Rule]]:
    """Yield the matches of all rules, the earliest first and of those the longest, skipping what is covered."""
    matches = [(m, rule) for rule in date_rules.rules() for m in rule.pattern.finditer(text) if rule.read(m)]
    end = 0
    for match, rule in sorted(matches, key=lambda pair: (pair[0].start(), -pair[0].end())):
        if match.start() >= end:
            yield match, rule
            end = match.end()


def _lead(text: str, start: int, floor: int) -> tuple[str, int]:
    """Return the preposition and article before a core, and where the whole begins."""
    match = date_rules.leads().search(text[max(floor, start - 30) : start])
    if not match:
        return "", start
    return match["lead"], start - len(match.group())


def resolve(phrase: TimePhrase, reference: date, future: bool = False) -> str:
    """Return the ISO date of a phrase said on the reference day, or "" when that day does not settle it.

    Weekdays are the last one passed (the next one with `future`); a day without a year is the nearest one.
    """
    count, unit = phrase.shift
    if unit:
        return _shifted(reference, count, unit, future)
    day = ISO_DAY.match(phrase.iso)
    if day and day[1] is None:
        return _nearest(int(day[2]), int(day[3]), reference) + phrase.iso[7:]
    if compiled(r"--\d\d").fullmatch(phrase.iso):
        return _nearest(int(phrase.iso[2:]), 15, reference)[:7]
    return phrase.iso if compiled(r"\d").match(phrase.iso) else ""


def _nearest(month: int, day: int, reference: date) -> str:
    candidates = []
    for year in (reference.year - 1, reference.year, reference.year + 1):
        try:
            candidates.append(date(year, month, day))
        except ValueError:  # 29 February
            continue
    near = [c for c in candidates if abs((c - reference).days) <= HALF_YEAR]
    return min(near, key=lambda c: abs((c - reference).days)).isoformat() if near else ""


def _shifted(reference: date, count: int, unit: str, future: bool) -> str:
    if unit == "day":
        return (reference + timedelta(days=count)).isoformat()
    if unit == "week":
        year, week, _ = (reference + timedelta(weeks=count)).isocalendar()
        return f"{year}-W{week:02d}"
    if unit == "year":
        return str(reference.year + count)
    if unit == "month":
        months = reference.year * 12 + reference.month - 1 + count
        return f"{months // 12}-{months % 12 + 1:02d}"
    return _weekday(reference, count, future or unit == "next weekday").isoformat()


def _weekday(reference: date, weekday: int, future: bool) -> date:
    """Return the nearest such weekday before the reference day, or after it; that day itself counts as passed."""
    back = (reference.isoweekday() - weekday) % 7
    return reference + timedelta(days=7 - back) if future else reference - timedelta(days=back)


def say_date(iso: str, article: bool = True) -> str:
    """Return an ISO date as French says it: « le 19 avril 2016 à 14 h 30 », « en avril 2016 », « en 2020 ».

    `article` false leaves « le » or « en » out. ValueError for what is no date.
    """
    day = ISO_DAY.match(iso)
    if day:
        year, month, number, hour, minute = day.groups()
        name = tables()["months"][int(month) - 1]
        said = f"{int(number)}{'er' if number == '01' else ''} {name}{f' {year}' if year else ''}"
        said += f" à {int(hour)} h" + (f" {minute}" if minute and minute != "00" else "") if hour else ""
        return f"le {said}" if article else said
    month_only = compiled(r"(\d{4}|-)-(\d\d)").fullmatch(iso)
    if month_only:
        year = "" if month_only[1] == "-" else f" {month_only[1]}"
        said = f"{tables()['months'][int(month_only[2]) - 1]}{year}"
    elif compiled(r"\d{4}").fullmatch(iso):
        said = iso
    else:
        raise ValueError(f"not a date: {iso}")
    return f"en {said}" if article else said
