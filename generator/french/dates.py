"""Read the time expressions of a text: absolute, partial, relative; only what is written, never a year that is not."""

from __future__ import annotations

import re
from datetime import date, timedelta
from typing import Literal, NamedTuple

MONTHS = ("janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre", "octobre", "novembre", "décembre")
WEEKDAYS = ("lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche")
MONTH = "|".join(MONTHS)
WEEKDAY = "|".join(WEEKDAYS)
YEAR = r"(?:1[0-9]|20)\d\d"
HOUR = r"(?:,? (?:à |vers )?\d{1,2} ?(?:h|heures?)(?: ?\d{2})?)?"
LEAD = (
    r"(?:(?P<lead>à partir (?:du|de)|à compter (?:du|de)|depuis(?: le| la)?|jusqu['’]à(?: la)?|jusqu['’]au|jusqu['’]en|d['’]ici(?: à| la| le)?|dès(?: le| la)?|"
    r"avant(?: le| la)?|après(?: le| la)?|vers(?: le)?|entre|du|au|aux|le|la|l['’]|les|en|fin|début|mi|à la|à l['’]|courant|pour|ce|cet|cette)[ -]*)?"
)
ABSOLUTE = re.compile(
    rf"{LEAD}(?:(?:{WEEKDAY})\s+)?(?P<day>\d{{1,2}})(?:er)?(?:(?:\s*(?:et|au|-)\s*)\d{{1,2}})?\s+(?P<month>{MONTH})(?:\s+(?P<year>{YEAR})|\s+dernier|\s+prochain)?{HOUR}(?!\w)",
    re.IGNORECASE,
)
PARTIAL = re.compile(
    rf"{LEAD}(?:(?:fin|début|mi)[ -](?:de )?)?(?:mois de\s+)?(?P<month>{MONTH})(?:\s+(?P<year>{YEAR})|\s+dernier|\s+prochain)?(?!\w)|"
    rf"(?:(?P<lead2>depuis|en|dès|jusqu['’]en|fin|début|d['’]ici(?: à)?|(?:à la |d['’]ici la |la )?fin de|(?:au )?début de|l['’]année|de|avant|après|vers|entre)\s+)(?P<year2>{YEAR})(?![\d\w%])(?!\s*(?:%|\$|€|euros|mètres|habitants|personnes))|"
    rf"(?:au|à l['’]|le|l['’]|cet|ce|du|au cours du)\s?(?:début du |fin du )?(?:printemps|été|automne|hiver)(?:\s+(?P<year3>{YEAR})|\s+dernier|\s+prochain)?(?!\w)",
    re.IGNORECASE,
)
RELATIVE = re.compile(
    rf"(?:{LEAD})?(?:(?:dans la nuit de |dans la soirée de )?\b(?:{WEEKDAY})(?: (?:matin|soir|midi|après-midi|dernier|prochain))?|avant-hier|hier(?: (?:soir|matin))?|aujourd['’]hui|demain|"
    r"ce (?:matin|soir|mois|jour|week-end)|cette (?:semaine|année|nuit)|(?:le |au )?début de cette année|cet après-midi|"
    r"l['’]an (?:dernier|prochain|passé)|l['’]année (?:dernière|prochaine|suivante|précédente)|la semaine (?:dernière|prochaine|suivante)|le mois (?:dernier|prochain|suivant)|le week-end dernier|"
    r"la veille|le lendemain|(?:il y a|dans|pendant|durant|depuis|après) (?:un|une|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|quinze|vingt|\d+)(?: ou \w+)? (?:ans?|mois|semaines?|jours?|heures?|minutes?|années?|siècles?)|"
    r"(?:un|une|deux|trois|quatre|cinq|six|dix|quinze|\d+) (?:ans?|mois|semaines?|jours?|heures?|minutes?|années?)(?: et demi)? (?:plus tard|auparavant|après|plus tôt))(?!\w)",
    re.IGNORECASE,
)


class TimeExpression(NamedTuple):
    """A time as written; `iso` holds only what is said: « --04-19 », « 2016-11 », « 2020 », "" for a relative one."""

    text: str
    start: int
    end: int
    kind: Literal["absolute", "partial", "relative", "duration"]
    iso: str
    lead: str


def find(text: str) -> tuple[TimeExpression, ...]:
    """Return the time expressions of a text in order; of two that overlap the longer one."""
    found = [_absolute(m) for m in ABSOLUTE.finditer(text)]
    for pattern, read in ((PARTIAL, _partial), (RELATIVE, _relative)):
        for match in pattern.finditer(text):
            if not any(f.start < match.end() and match.start() < f.end for f in found):
                found.append(read(match))
    return tuple(sorted((f for f in found if f.text), key=lambda f: f.start))


def _made(match: re.Match[str], kind: Literal["absolute", "partial", "relative", "duration"], iso: str) -> TimeExpression:
    text = match.group().strip()
    start = match.start() + len(match.group()) - len(match.group().lstrip())
    groups = match.groupdict()
    return TimeExpression(text, start, start + len(text), kind, iso, (groups.get("lead") or groups.get("lead2") or "").strip())


def _absolute(match: re.Match[str]) -> TimeExpression:
    month = MONTHS.index(match["month"].lower()) + 1
    return _made(match, "absolute", f"{match['year'] or '-'}-{month:02}-{int(match['day']):02}")


def _partial(match: re.Match[str]) -> TimeExpression:
    year = match["year"] or match["year2"] or match["year3"] or ""
    if match["month"]:
        month = MONTHS.index(match["month"].lower()) + 1
        return _made(match, "partial", f"{year or '-'}-{month:02}")
    return _made(match, "partial", year)


def _relative(match: re.Match[str]) -> TimeExpression:
    duration = re.match(r"(?:pendant|durant|depuis)\b", match.group(), re.IGNORECASE)
    return _made(match, "duration" if duration else "relative", "")


def resolve(expression: TimeExpression, reference: date) -> date | None:
    """Return the day an expression means for a text of that day; None when it names no single day."""
    if expression.kind == "absolute":
        return _resolved(expression.iso, reference)
    text = expression.text.lower().replace("’", "'")
    for words, days in (("avant-hier", -2), ("hier", -1), ("aujourd'hui", 0), ("ce matin", 0), ("ce soir", 0), ("demain", 1)):
        if text.endswith(words) or words in text:
            return reference + timedelta(days=days)
    weekday = next((w for w in WEEKDAYS if w in text), None)
    if weekday is None:
        return None
    back = (reference.weekday() - WEEKDAYS.index(weekday)) % 7
    return reference + timedelta(days=7 - back) if "prochain" in text else reference - timedelta(days=back)


def _resolved(iso: str, reference: date) -> date | None:
    year = reference.year if iso.startswith("-") else int(iso[:4])
    month, day = iso.rsplit("-", 2)[-2:]
    try:
        return date(year, int(month), int(day))
    except ValueError:
        return None
