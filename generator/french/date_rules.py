"""The shapes of time expressions: one pattern and one reader for each, made from `data/dates.toml`."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from functools import cache
from pathlib import Path
from typing import Any, NamedTuple

from generator.french import numerals
from generator.shelf import compiled, read_toml

DATA = Path(__file__).parent / "data"
Read = tuple[Any, str, tuple[int, str]]  # kind, iso, shift
# Patterns are matched on a text made plain, one character for one, so that they hold one space and one apostrophe.
PLAIN = str.maketrans({"\u00a0": " ", "\u202f": " ", "\u2009": " ", "’": "'", "ʼ": "'"})
YEAR = r"(?:1[0-9]|20)\d\d"
ROMAN = {"I": 1, "V": 5, "X": 10}


class Rule(NamedTuple):
    """A pattern and what its match means; the reader returns None when it is no time after all."""

    pattern: re.Pattern[str]
    read: Callable[[re.Match[str]], Read | None]


@cache
def tables() -> dict[str, Any]:
    """Return the words of time, `data/dates.toml`."""
    return read_toml(DATA / "dates.toml")


def _any(words: Iterable[str]) -> str:
    """Return a pattern of any of the words, longest first."""
    return "(?:" + "|".join(sorted((word.replace(".", r"\.") for word in words), key=len, reverse=True)) + ")"


@cache
def leads() -> re.Pattern[str]:
    """Return the pattern of what opens a time expression, at the end of the text before it."""
    around = tables()["around"]
    heads = compiled(r"(?<!\w)de(?=[|)])").sub("d(?:e|es|u|')", _any(around["leads"]))
    heads = compiled(r"(?<!\w)à(?=[|)])").sub("(?:à|aux?)", heads)
    article = _any(around["articles"])
    lead = rf"(?:{heads}(?: {article})?|{article})"
    return compiled(rf"(?<!\w)(?P<lead>{lead})(?: +|(?<='))$", re.IGNORECASE)


@cache
def rules() -> tuple[Rule, ...]:
    """Return all the shapes, in the order of the data file."""
    lists = _lists()
    return tuple(Rule(_compiled(shape["pattern"], lists), READERS[shape["read"]]) for shape in tables()["shapes"])


def _compiled(shape: str, lists: dict[str, str]) -> re.Pattern[str]:
    """Return a shape with its <lists> replaced; « ~ » is an optional space."""
    whole = shape.replace("\n", "").replace("~", " *")
    return compiled(compiled(r"(?<!\?P)<([a-z ]+)>").sub(lambda m: lists[m[1]], whole), re.IGNORECASE)


@cache
def month_pattern() -> str:
    """Return the pattern of a month's name, in any of its spellings."""
    return _any([*tables()["months"], *tables()["spellings"]])


def _lists() -> dict[str, str]:
    """Return the patterns that shapes name."""
    words = tables()
    return {
        "month": month_pattern(),
        "weekday": _any(words["days"]),
        "year": YEAR,
        "number": r"\d{1,2}(?: ?er)?",
        "hour": r"\d{1,2} ?(?:h|heures?) ?(?:[0-5]\d)?(?!\w)",
        "count": r"(?:\d+|(?:une )?[^\W\d_]+(?:-[^\W\d_]+)*(?: de)?)",  # _count tells whether it is one
        "unit": _any(words["units"]),
        "season": _any(words["seasons"]),
        "part": rf"(?:{_any(words['around']['parts'])}(?:-| (?:du mois )?(?:de |d')?))",
        "begin": r"(?:(?:tout )?(?:début|fin|milieu|courant) (?:de |d')?)",
        "turned": r"(?P<which>derni(?:er|ère)|passée?|prochaine?)",
        "said": _any(words["days_off"]),
        "vague": _any(words["vague"]["phrases"]),
        "feast": _any(words["feasts"]),
        **{f"after {name}": _after(heads) for name, heads in words["after"].items()},
    }


def _after(heads: Iterable[str]) -> str:
    """Return a pattern that holds after one of the words, a space between unless it ends with an apostrophe."""
    written = (head if head.endswith("'") else f"{head} " for head in heads)
    return "(?:" + "|".join(rf"(?<=\b{_any([head])})" for head in written) + ")"


def month_number(name: str) -> int:
    """Return 1 to 12 for a month, however it is spelt; ValueError when it is none."""
    low = name.lower()
    months: list[str] = tables()["months"]
    return months.index(tables()["spellings"].get(low, low)) + 1


def _day(match: re.Match[str]) -> Read | None:
    """Read « (mardi) 8 août (2016) (à 14 h 30) »."""
    day = int(compiled(r"\D").sub("", match["day"]))
    if not 1 <= day <= 31:
        return None
    year = match["year"] or "-"
    iso = f"{year}-{month_number(match['month']):02d}-{day:02d}"
    return "absolute" if match["year"] else "partial", iso + _hour(match["hour"]), (0, "")


def _hour(text: str | None) -> str:
    """Return « T14:30 » for « 14 h 30 »."""
    digits = compiled(r"\d+").findall(text or "")
    if not digits or int(digits[0]) > 24:
        return ""
    return f"T{int(digits[0]):02d}" + (f":{int(digits[1]):02d}" if len(digits) > 1 else ":00")


def _numeric(match: re.Match[str]) -> Read | None:
    """Read « 08/11/2016 » (day first, as in France), « 2016-11-08 »."""
    year, month, day = (int(match[name]) for name in ("year", "month", "day"))
    if not (1 <= month <= 12 and 1 <= day <= 31):
        return None
    return "absolute", f"{year}-{month:02d}-{day:02d}", (0, "")


def _days(match: re.Match[str]) -> Read | None:
    """Read « 19 au 25 avril 2016 », « 19 et 20 avril »."""
    last, year = month_number(match["month"]), match["year"] or "-"
    first = month_number(match["first"]) if match["first"] else last
    days = [int("".join(filter(str.isdigit, match[name]))) for name in ("from", "to")]
    if not all(1 <= day <= 31 for day in days):
        return None
    iso = f"{year}-{first:02d}-{days[0]:02d}/{year}-{last:02d}-{days[1]:02d}"
    return "absolute" if match["year"] else "partial", iso, (0, "")


def _bare_day(match: re.Match[str]) -> Read | None:
    """Read « mardi 18 », its month left to the reader: « ---18 »."""
    day = int(match["day"])
    return ("partial", f"---{day:02d}", (0, "")) if 1 <= day <= 31 else None


def _month_of(match: re.Match[str]) -> Read:
    """Read « (début) avril (2016) »."""
    return "partial", f"{match['year'] or '-'}-{month_number(match['month']):02d}", (0, "")


def _years(match: re.Match[str]) -> Read | None:
    """Read « 2015-2016 », « 2010 à 2015 »; no stretch of time when the second is not later."""
    first, last = match["from"], match["to"]
    last = first[: 4 - len(last)] + last
    return ("partial", f"{first}/{last}", (0, "")) if first < last else None


def _year(match: re.Match[str]) -> Read | None:
    """Read a year; « 2000 habitants » and « 1500 € » are counts."""
    after = match.string[match.end() : match.end() + 40]
    counted = compiled(r" *([^\W\d_]+)").match(after)
    if counted and counted[1].lower() in tables()["around"]["counted"]:
        return None
    return "partial", match["year"], (0, "")


def _decade(match: re.Match[str]) -> Read:
    """Read « années 1990 », « années 80 »; those of the twentieth century when two digits only."""
    digits = match["decade"]
    return "partial", f"{digits if len(digits) == 4 else f'19{digits}'}"[:3] + "X", (0, "")


def _century(match: re.Match[str]) -> Read:
    """Read « XIXe siècle » as « 18XX »."""
    values = [ROMAN[letter] for letter in match["roman"]]
    number = sum(-v if v < max(values[i:]) else v for i, v in enumerate(values))
    return "partial", f"{number - 1:02d}XX", (0, "")


def _season(match: re.Match[str]) -> Read:
    """Read « été 2016 »: only the year can be written in ISO 8601."""
    return ("partial", match["year"], (0, "")) if match["year"] else ("relative", "", (0, ""))


def _weekday(match: re.Match[str]) -> Read:
    """Read « mardi », « mardi prochain », « mardi soir »."""
    days: list[str] = tables()["days"]
    number = days.index(match["week"].lower()) + 1
    return "relative", "", (number, "next weekday" if match["next"] else "weekday")


def _said(match: re.Match[str]) -> Read:
    """Read « hier », « ce matin », « demain soir »."""
    return "relative", "", (tables()["days_off"][match.group().lower()], "day")


def _relative(match: re.Match[str]) -> Read:
    return "relative", "", (0, "")


UNIT_NAMES = {"Y": "year", "M": "month", "W": "week", "D": "day"}


def _this(match: re.Match[str]) -> Read:
    """Read « cette semaine », « la semaine dernière », « l'an prochain »."""
    which = (match["which"] or "").lower()
    count = -1 if which[:2] in ("de", "pa") else 1 if which[:2] == "pr" else 0
    code = tables()["units"].get(match["unit"].lower(), "")
    unit = UNIT_NAMES.get(code, "") if match["unit"].lower() != "saison" else ""
    return "relative", "", (count, unit) if unit else (0, "")


def _ago(match: re.Match[str]) -> Read | None:
    """Read « il y a trois jours », « dans deux ans »: a shift when the number is exact."""
    count = _count(match["count"])
    if count is None:
        return None
    sign = 1 if match.group().lower().startswith("dans") else -1
    unit = UNIT_NAMES.get(tables()["units"][match["unit"].lower()], "")
    return "relative", "", (sign * int(count), unit) if unit and count and not match["about"] else (0, "")


def _duration(match: re.Match[str]) -> Read | None:
    """Read « pendant deux ans » as « P2Y »; what ISO 8601 cannot write has none."""
    count, code = _count(match["count"]), tables()["units"][match["unit"].lower()]
    if count is None:
        return None
    if code in "CXQSN" or not count:
        return "duration", "", (0, "")
    return "duration", f"P{'T' if code[0] == 'T' else ''}{int(count)}{code[-1]}", (0, "")


def _counted(match: re.Match[str]) -> Read | None:
    """Read « deux ans plus tard », « ces trois derniers mois »: relative when the number is one."""
    counts = [match[name] for name in ("count", "later") if name in match.re.groupindex and match[name]]
    return ("relative", "", (0, "")) if all(_count(c) is not None for c in counts) else None


def _count(text: str) -> float | None:
    """Return the value of « trois », « 12 », 0 for « quelques » and « une dizaine de », None for another word."""
    low = text.lower()
    if low == "quelques" or low.removeprefix("une ").removesuffix(" de") in numerals.tables()["collectives"]:
        return 0
    try:
        return float(low) if low.isdigit() else numerals.read_words(low)
    except ValueError:
        return None


def _feast(match: re.Match[str]) -> Read:
    """Read « Noël 2016 »."""
    fixed: str = tables()["feasts"][match["feast"]]
    year = match["year"]
    if not year:
        return "partial", fixed, (0, "")
    return ("absolute", year + fixed[1:], (0, "")) if fixed else ("partial", year, (0, ""))


def _clock(match: re.Match[str]) -> Read | None:
    """Read « 14 h 30 », « 20 heures » after « à », « vers »…, « midi »."""
    word = match.group().lower()
    iso = {"midi": "T12:00", "minuit": "T00:00"}.get(word) or _hour(word)
    return ("partial", iso, (0, "")) if iso else None


READERS: dict[str, Callable[[re.Match[str]], Read | None]] = {
    "day": _day,
    "numeric": _numeric,
    "days": _days,
    "bare_day": _bare_day,
    "month_of": _month_of,
    "years": _years,
    "year": _year,
    "decade": _decade,
    "century": _century,
    "season": _season,
    "this": _this,
    "weekday": _weekday,
    "said": _said,
    "relative": _relative,
    "counted": _counted,
    "ago": _ago,
    "duration": _duration,
    "feast": _feast,
    "clock": _clock,
}
