"""Each « jeudi » of a source gets its date, « jeudi 12 décembre », where the day it was written is known and the verbs tell all of them; else the first alone."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date, timedelta
from typing import NamedTuple

from generator.cleaning.origin import day_in, published_on
from generator.cleaning.structure import Part
from generator.cleaning.traced import Traced
from generator.french.clauses import parse
from generator.french.date_rules import month_pattern
from generator.french.dates import TimePhrase, find, resolve, say_date
from generator.french.sentences import split
from generator.french.syntax import VerbGroup
from generator.shelf import compiled
from generator.types import Removal, Repair

QUOTED = compiled(r"«[^»]*»|“[^”]*”|\"[^\"]*\"")
DATED = compiled(rf"\b\d{{1,2}}(?:er)? (?:{month_pattern()})\b", re.IGNORECASE)
THE_DAY, HOUR = compiled(r"[Ll]e \w+"), compiled(r" (?:à|vers) \d{1,2} ?h")
PAST, FUTURE = frozenset({"perf", "past", "plup"}), frozenset({"fut"})
UPDATED = compiled(r"mis(?:e)? à jour|modifiée?|updated", re.IGNORECASE)
REASON = "jour daté d'après la date de la source"


def dated(parts: Sequence[Part], day: date | None, removed: Sequence[Removal]) -> tuple[list[Part], tuple[Repair, ...]]:
    """Return the parts with their weekdays dated alike, and what was added; as they are where any is dated, or none surely can be."""
    if day is None:
        return list(parts), ()
    nearby = None if is_of_writing(day, removed) else (day, day - timedelta(days=1))
    found = _first_of_each(parts, day, nearby)
    if not found or not found[0].said or DATED.search(_before(parts, found[0])):
        return list(parts), ()
    alike = found if all(one.said for one in found) else found[:1]
    told = list(parts)
    for one in reversed(alike):
        part = told[one.part]
        told[one.part] = Part(part.kind, _written(part.traced, one.phrase, one.said), part.line)
    return told, tuple(Repair(parts[one.part].line, one.phrase.text, one.said, REASON) for one in alike)


class _Weekday(NamedTuple):
    """A weekday told for the first time: the part that tells it, where, and how it is told with its date, "" where that is not sure."""

    part: int
    phrase: TimePhrase
    said: str


def _first_of_each(parts: Sequence[Part], day: date, nearby: Sequence[date] | None) -> list[_Weekday]:
    """Return the weekdays of a source, each where it is told first; those it told are dated all or, where one cannot be, the first alone."""
    found: dict[str, _Weekday] = {}
    for at, part in enumerate(parts):
        for phrase in _weekdays(part.traced.text) if part.kind != "heading" else ():
            name = phrase.text.lower().removeprefix("le ")
            if name not in found:
                found[name] = _Weekday(at, phrase, _said(part.traced.text, phrase, day, nearby))
    return list(found.values())


def _before(parts: Sequence[Part], one: _Weekday) -> str:
    """Return the text up to the end of the part that tells a weekday."""
    return " ".join(part.traced.text for part in parts[: one.part + 1] if part.kind != "heading")


def is_of_writing(day: date, removed: Sequence[Removal]) -> bool:
    """Return whether a source was surely written on its day: nothing says that it was changed, or only hours after it was published."""
    changed = [UPDATED.split(removal.text, 1) for removal in removed if UPDATED.search(removal.text)]
    published = {found for before, _ in changed if (found := day_in(before))}
    published |= {found for one in removed if not UPDATED.search(one.text) and (found := published_on(one))}
    later = {found for _, behind in changed if (found := day_in(behind))}
    return not changed or (published | later == {day} and bool(published))


def _written(traced: Traced, phrase: TimePhrase, said: str) -> Traced:
    added = said[len(phrase.text) :]
    at = (traced.at[phrase.end - 1],) * len(added)
    return traced[: phrase.end] + Traced(added, at) + traced[phrase.end :]


def _weekdays(text: str) -> list[TimePhrase]:
    """Return the weekdays of a text that stand by themselves, outside its quotations, or before their hour: neither « le jeudi » nor « jeudi soir », but « le jeudi à 16 h »."""
    plain = QUOTED.sub(lambda m: " " * len(m.group()), text)
    days = (p for p in find(plain) if p.shift[1] == "weekday")
    return [p for p in days if p.text.isalpha() or (THE_DAY.fullmatch(p.text) and HOUR.match(plain, p.end))]


def _said(text: str, phrase: TimePhrase, day: date, nearby: Sequence[date] | None) -> str:
    """Return a weekday with its date, "" where the verb it goes with does not tell whether it was or will be.

    `nearby`, where the day is that of a change alone: a deed of those days was told then, an older one perhaps long before.
    """
    sentence = next(s for s in split(text) if s.start <= phrase.start < s.end)
    verb = _verb(sentence.text, phrase.start - sentence.start, phrase.end - sentence.start)
    tense = verb.tense if verb is not None and verb.mood == "ind" else ""
    if tense not in PAST | FUTURE:
        return ""
    iso = resolve(phrase, day, future=tense in FUTURE)
    if nearby is not None and (tense in FUTURE or iso not in {near.isoformat() for near in nearby}):
        return ""
    return f"{phrase.text} {say_date(f'--{iso[5:]}', article=False)}"


def _verb(sentence: str, start: int, end: int) -> VerbGroup | None:
    """Return the verb that a moment surely goes with: it opens the sentence, follows the verb, or there is one verb alone."""
    clauses = parse(sentence).clauses
    if len(clauses) != 1 and start:
        beside = (c.verb for c in clauses if c.verb.end <= start and not sentence[c.verb.end : start].strip())
        return next(beside, None)
    held = any(p.clause is not None and p.clause.start <= start < p.clause.end for c in clauses for p in c.phrases)
    return clauses[0].verb if clauses and not held else None
