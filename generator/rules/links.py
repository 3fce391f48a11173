"""Words that link a sentence to what stands before it, only where the link surely holds."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from functools import cache

from generator.french.date_rules import month_number, month_pattern
from generator.french.lexicon import lookup, place
from generator.french.limiting import SHUT, limits
from generator.french.words import listed
from generator.shelf import compiled
from generator.types import Assignment, Brief, Sentence

# Who spoke, or was asked, and leaves something unsaid.
SILENT = compiled(
    r"(?:Il|Elle|Ils|Elles) (?P<verb>n['’](?:a|ont)) pas (?:précisé|indiqué|dit|révélé|détaillé|donné|souhaité)\b"
)
UNANSWERED = compiled(
    r"(?P<who>(?:L[ea] |L['’])[\w-]+) (?P<verb>n['’](?:a|ont)) pas (?:encore )?(?:répondu|réagi|donné suite)\b"
)
ASKS = compiled(r"\b(?:demand|réclam|sollicit|interrog|écri|saisi|appel)\w*")
SAYS = compiled(r"\b(?:déclar|affirm|annonc|expliqu|assur|indiqu|estim|précis)\w*")
SEQUENCE = ("Puis, ", "Ensuite, ")
FOLLOWING = frozenset({"alors", "ensuite", "enfin"})  # says already that it follows
OPENERS = ("Puis", "Ensuite")  # a sentence cut in two may open with one already
YEAR = compiled(rf"En (?P<month>(?:{month_pattern()}) )?(?P<year>(?:1[89]|20)\d\d), ")
MINUTE = compiled(r"(?:À|Dès) la (\d+)e minute, ")
PLAYED = compiled(
    r"\b(?:à|dès) la (\d+)e minute\b", re.IGNORECASE
)  # told inside a sentence: the next one may follow it
# « L'attaquant a égalisé à la 71e minute » after the 58th: « a ensuite égalisé »
THEN = compiled(
    r"(?:L[ae] |L['’]|Les |[A-ZÀ-Þ])[^,;:«»()]{2,50}? (?:a|ont) (?=\w+(?:é|i|u|is|it|ert) )(?!été )(?!.*\b(?:après|avant)\b)"
)
WITHIN = " ensuite "
TITLES = frozenset({"M", "MM", "Me", "Mme", "Mmes", "Mlle", "Dr", "Dre", "Pr", "Mgr"})  # « Me Roy » is no pronoun
ARTICLES = frozenset({"le", "la", "les", "l", "un", "une", "des"})


def yet(told: Sequence[Sentence], before: Sequence[Sentence]) -> list[Sentence]:
    """Return the sentences, « toutefois » in a first one that denies an answer to what the sentence before says or asks, or limits it.

    « Elle a déclaré … Elle n'a pas précisé si… », « Il a demandé à la préfecture… La préfecture n'a pas répondu. »,
    « Le pont rouvrira. Les camions resteront interdits. »
    """
    first, last = told[0], before[-1].text if before else ""
    silent, unanswered = SILENT.match(first.text), UNANSWERED.match(first.text)
    says = silent is not None and ("«" in last or SAYS.search(last) is not None)
    asks = unanswered is not None and ASKS.search(last) is not None and unanswered["who"].lower() in last.lower()
    shut = SHUT.match(first.text) if limits(first.text, last) else None
    found = silent or unanswered or shut
    if not (says or asks or shut) or found is None or any("outefois" in s.text for s in (*before[-3:], *told)):
        return list(told)
    text = f"{first.text[: found.end('verb')]} toutefois{first.text[found.end('verb') :]}"
    return [replace(first, text=text), *told[1:]]


def later(told: Sequence[Sentence], before: Sequence[Sentence], assignment: Assignment) -> list[Sentence]:
    """Return the sentences, the first opened by « Puis » or « Ensuite » when its time follows that of the last told.

    Both must open with a time of the same sort: a minute of play, a day, a month with its year, a year. A link that the
    sentence says further on already is not said twice.
    """
    first = told[0]
    used = sum(s.text.startswith(OPENERS) or WITHIN in s.text for s in (*before, *told))
    now = _time(first.text)
    times = [
        t for s in before if (t := _time(s.text.removeprefix("Puis, ").removeprefix("Ensuite, ")) or _played(s.text))
    ]
    last = times[-1] if times else None
    words = compiled(r"\w+").findall(first.text.lower())
    fresh = (link for link in SEQUENCE[used:] if link.rstrip(", ").lower() not in words)
    link = "" if FOLLOWING & set(words) else next(fresh, "")
    within = THEN.match(first.text) if link and last and not now else None
    if within is not None and last and (_played(first.text) or last)[::2] > last[::2] and last[0] == "minute":
        text = f"{within.group()}{WITHIN.strip()} {first.text[within.end() :]}"
        return [replace(first, text=text), *told[1:]]
    if not link or not now or not last or now[0] != last[0] or now <= last:
        return list(told)
    return [replace(first, text=f"{link}{lowered(first.text, assignment)}"), *told[1:]]


def _time(text: str) -> tuple[str, int, int] | None:
    """Return the sort of time a sentence opens with and what orders it."""
    text = text[:1].upper() + text[1:]
    minute = MINUTE.match(text)
    if minute:
        return "minute", 0, int(minute.group(1))
    year = YEAR.match(text)
    if year:
        month = month_number(year["month"].strip()) if year["month"] else 0
        return ("mois" if month else "an"), int(year["year"]), month
    day = _day().match(text)
    return ("jour", month_number(day.group(2)), int(day.group(1))) if day else None


def _played(text: str) -> tuple[str, int, int] | None:
    """Return the one minute of play that a sentence tells of further on."""
    minutes = PLAYED.findall(text)
    return ("minute", 0, int(minutes[0])) if len(minutes) == 1 else None


@cache
def _day() -> re.Pattern[str]:
    return compiled(rf"Le (\d{{1,2}})(?:er)? ({month_pattern()}), ")


def lowered(text: str, assignment: Assignment) -> str:
    """Return the text with a small first letter, unless it opens with a name."""
    return uncapped(text, assignment.brief)


def uncapped(text: str, brief: Brief) -> str:
    """Return a text of a brief with a small first letter, unless it opens with a name."""
    first = text.split()[0].rstrip(",.")
    named = first.lower() not in ARTICLES | listed("title_openers") and any(
        first in name.split() for name in brief.names
    )
    keeps = (
        named
        or first in TITLES
        or (len(first) > 1 and first[1:2].isupper())
        or (first.isalpha() and not lookup(first.lower()))
        or place(first) is not None
    )
    return text if keeps else text[:1].lower() + text[1:]
