"""Numbers a reader works out from the facts: a share of a percentage, the time between two of their dates, how often."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date
from functools import cache, lru_cache
from itertools import product

from generator.checks.numerals import number_words, ordinals
from generator.shelf import compiled

MONTHS = "janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre"
WEEK = ("lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche")
WHOLE = r"[^\W\d_]+(?:-[^\W\d_]+)*"
PERCENT = compiled(r"(\d+(?:,\d+)?) ?(?:%|pour cent)")
DECIMAL = compiled(r"\d+(?:,\d+)?")
MEANT = {
    -1: compiled(r"\bl'an(?:née)? (?:derni|pass)"),
    0: compiled(r"\b(?:cette année|de l'année en cours)\b"),
    1: compiled(r"\bl'an(?:née)? prochain"),
}
SHARES = (  # in a hundred
    (compiled(r"\bmoitié\b", re.IGNORECASE), 50.0),
    (compiled(r"(?<!deux )\btiers\b", re.IGNORECASE), 100 / 3),
    (compiled(r"\bdeux tiers\b", re.IGNORECASE), 200 / 3),
    (compiled(r"\b(?:un|le|d'un) quart\b(?! d'heure)", re.IGNORECASE), 25.0),
    (compiled(r"\btrois quarts\b", re.IGNORECASE), 75.0),
)
CLOSE, WIDE = 0.5, 5.0  # points a share may be off, told as it is and told « près de », « plus de »
LAPSE_UNIT = compiled(r" (?:jour|an)", re.IGNORECASE)  # what costs little to look for before what it measures
LAPSE = compiled(rf"(?P<number>\d+|{WHOLE}) (?P<unit>jours?|ans?|années?)\b", re.IGNORECASE)
DAY = compiled(rf"\b(\d{{1,2}})(?:er)?(?= (?:(?:au|et|à) \d{{1,2}}(?:er)? )?({MONTHS}))", re.IGNORECASE)
STRETCH = compiled(rf"\bdu \d{{1,2}}(?:er)?(?: (?:{MONTHS}))? au \d{{1,2}}(?:er)? (?:{MONTHS})", re.IGNORECASE)
WEEK_STRETCH = compiled(rf"\bd[eu] ({'|'.join(WEEK)}) (?:à|au) ({'|'.join(WEEK)})", re.IGNORECASE)
WEEKDAY = compiled(rf"\b(?:{'|'.join(WEEK)})\b", re.IGNORECASE)
YEAR = compiled(r"(?<![\d,.])[12]\d{3}(?![\d,]*\d)")
YEARS = compiled(r"\b[12]\d{3}(?:, (?:en )?[12]\d{3})*,? et (?:en )?[12]\d{3}\b")
TIMES_UNIT = compiled(r" (?:fois|reprises)\b", re.IGNORECASE)
TIMES = compiled(rf"(?P<number>\d+|{WHOLE}) (?:fois|reprises)\b", re.IGNORECASE)
LENGTHS = {  # what each unit counts: minutes or months
    **{"minute": ("minute", 1), "heure": ("minute", 60), "jour": ("minute", 1440), "semaine": ("minute", 10080)},
    **{
        "mois": ("mois", 1),
        "trimestre": ("mois", 3),
        "semestre": ("mois", 6),
        "an": ("mois", 12),
        "année": ("mois", 12),
    },
    **{"décennie": ("mois", 120), "siècle": ("mois", 1200)},
}
LASTING = compiled(
    rf"(?P<number>\d+|{WHOLE}) (?P<unit>(?:{'|'.join(LENGTHS)})s?)\b(?P<half> et demie?)?", re.IGNORECASE
)
BARE = compiled(
    r"\b(?:ce|du|le|au|un) (?P<unit>trimestre|semestre)\b", re.IGNORECASE
)  # one of them, and how long it is
UNIT = compiled(rf"[ '](?:{'|'.join(LENGTHS)})", re.IGNORECASE)  # what costs little to look for first
QUARTERS = compiled(r"\b(?:(?P<number>trois) quarts|un quart) d'heure", re.IGNORECASE)
SOME_YEAR = 2001  # no leap year: a lapse told in days is a short one


def reckoned(said: str, evidence: str, source: str) -> frozenset[str]:
    """Return the numbers of a plain text that its facts do not write and yet hold; one end of a lapse may stand elsewhere."""
    return frozenset(
        (
            *_parts(said, evidence),
            *_fractions(said, evidence),
            *_lapses(said, evidence, source),
            *_times(said, evidence),
            *_durations(said, evidence),
            *_hundredths(said, evidence),
        )
    )


def _parts(said: str, evidence: str) -> Iterator[str]:
    """Yield both numbers of « trois patients sur quatre » when the facts give that share in a hundred."""
    shares = [float(found.replace(",", ".")) for found in PERCENT.findall(evidence)]
    shares += [share for words, share in SHARES if words.search(evidence)]
    for match in _share().finditer(said) if shares else ():
        part, whole = whole_number(match["part"]), whole_number(match["all"])
        if part and whole and any(_near(100 * part / whole, share, match["about"] or "") for share in shares):
            yield from (str(part), str(whole))


@cache
def _share() -> re.Pattern[str]:
    """Return what tells a share by two numbers: « près de trois patients sur quatre »."""
    number = "|".join((r"\d+", "une?", *number_words()))
    about = r"\b(?:près|plus|moins) d[e']|\bquelque|\benviron|\bpresque|\bquasiment"
    words = rf"(?:(?P<about>{about}) ?)?\b(?P<part>{number})(?: {WHOLE}){{0,3}} sur (?P<all>{number})\b"
    return compiled(words, re.IGNORECASE)


def _fractions(said: str, evidence: str) -> Iterator[str]:
    """Yield both numbers of « un cinquième des voix », « ce dixième de point » when the facts give 20 %, 0,1 point."""
    there = {float(found.replace(",", ".")) for found in DECIMAL.findall(evidence)}
    for match in _fraction().finditer(said) if there else ():
        part, whole = whole_number(match["part"] or "un"), int(ordinals()[match["rank"].lower()])
        if {round(part / whole, 3), round(100 * part / whole, 1)} & there:
            yield from (str(part), str(whole))


@cache
def _fraction() -> re.Pattern[str]:
    parts, ranks = "|".join(("une?", *number_words())), "|".join(ordinals())
    return compiled(rf"(?:\b(?P<part>{parts}) )?\b(?P<rank>{ranks})s? d(?:[eu]|es|')", re.IGNORECASE)


def years_meant(evidence: str, year: int) -> frozenset[str]:
    """Return the years that the facts name by the day they were written on: « cette année », « l'an dernier »."""
    return frozenset(str(year + shift) for shift, words in MEANT.items() if year and words.search(evidence))


def _near(told: float, share: float, about: str) -> bool:
    """Return whether a share is told rightly: « plus de » from below, « près de » from either side."""
    way = about.lower()
    if way.startswith("plus"):
        return told <= share < told + WIDE
    if way.startswith("moins"):
        return told - WIDE < share <= told
    return abs(told - share) <= (WIDE if way else CLOSE)


def _lapses(said: str, evidence: str, source: str) -> Iterator[str]:
    """Yield the numbers of days or years that lie between two dates, one of them of the cited facts."""
    for match in LAPSE.finditer(said) if LAPSE_UNIT.search(said) else ():
        number = whole_number(match["number"])
        if number and number in (
            _days(evidence, source) if match["unit"].startswith("j") else _years(evidence, source)
        ):
            yield str(number)


def _days(evidence: str, source: str) -> frozenset[int]:
    """Return the days between two dates or weekdays, and how long a stretch « du 6 au 10 » takes, its last day counted."""
    apart = {abs(one - other) for one, other in product(_dates(evidence), _dates(source))}
    week = [WEEK.index(day.lower()) for day in WEEKDAY.findall(evidence)]
    apart |= {(later - sooner) % len(WEEK) for sooner, later in product(week, week)}
    stretches = [_dates(found.group()) for found in STRETCH.finditer(evidence)]
    apart |= {last - first + 1 for first, *_, last in stretches}
    days = [[WEEK.index(day.lower()) for day in found.groups()] for found in WEEK_STRETCH.finditer(evidence)]
    return frozenset(apart | {(last - first) % len(WEEK) + 1 for first, last in days}) - {0}


def _dates(text: str) -> list[int]:
    """Return the days of a text as days of one year."""
    names = MONTHS.split("|")
    return [
        date(SOME_YEAR, names.index(month.lower()) + 1, min(int(day), 28)).toordinal() + max(0, int(day) - 28)
        for day, month in DAY.findall(text)
        if day != "0"
    ]


def _years(evidence: str, source: str) -> frozenset[int]:
    return frozenset(
        abs(int(one) - int(other)) for one, other in product(YEAR.findall(evidence), YEAR.findall(source))
    ) - {0}


def _times(said: str, evidence: str) -> Iterator[str]:
    """Yield how often a thing happened when the facts give as many years: « en 2008 et 2010 » is « deux fois »."""
    for match in TIMES.finditer(said) if TIMES_UNIT.search(said) else ():
        number = whole_number(match["number"])
        if any(number == len(YEAR.findall(listed.group())) for listed in YEARS.finditer(evidence)):
            yield str(number)


def _hundredths(said: str, evidence: str) -> Iterator[str]:
    """Yield the number of « 25 % » when the facts say « un quart »."""
    there = {round(share) for words, share in SHARES if words.search(evidence)}
    yield from (told for told in PERCENT.findall(said) if told.isdigit() and int(told) in there)


def _durations(said: str, evidence: str) -> Iterator[str]:
    """Yield the numbers of « trente mois », « trois quarts d'heure » when the facts say « deux ans et demi », « 45 minutes »."""
    mine = [(told, number) for told, number in lasting(said) if number]
    there = {told for told, _ in lasting(evidence)} if mine else set()
    yield from (number for told, number in mine if told in there)


@lru_cache(maxsize=256)
def lasting(text: str) -> tuple[tuple[tuple[str, float], str], ...]:
    """Return each duration of a text, in minutes or in months, with the number it is told by."""
    return tuple(_durations_of(text)) if UNIT.search(text) else ()


def _durations_of(text: str) -> Iterator[tuple[tuple[str, float], str]]:
    for match in QUARTERS.finditer(text):
        yield (
            ("minute", 15.0 * max(1, whole_number(match["number"] or ""))),
            str(whole_number(match["number"] or "") or ""),
        )
    for match in BARE.finditer(text):
        yield ("mois", float(LENGTHS[match["unit"].lower()][1])), "1"
    for match in LASTING.finditer(text):
        number = whole_number(match["number"])
        kind, each = LENGTHS[match["unit"].lower().rstrip("s") if match["unit"].lower() != "mois" else "mois"]
        if number:
            yield (kind, (number + (0.5 if match["half"] else 0)) * each), str(number)


def whole_number(word: str) -> int:
    """Return the value of a whole number in figures or letters; 0 when it is none."""
    digits = number_words().get(word.lower(), word) if word.lower() not in ("un", "une") else "1"
    return int(digits) if digits.isdigit() else 0
