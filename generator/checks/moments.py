"""Every date, month, weekday and year stands in the source; no year is added to a day."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import lru_cache
from typing import NamedTuple

from generator.checks.evidence import cited, plain, recalls, source_text, unquoted, visible
from generator.checks.finding import Finding
from generator.shelf import compiled
from generator.types import Assignment, Draft

MONTH = "janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre"
DAY = compiled(rf"\b(\d{{1,2}})(?:er)? ({MONTH})\b(?: (\d{{4}}))?", re.IGNORECASE)
LONE = compiled(rf"(?<!\d )(?<!\der )\b({MONTH})(?: (\d{{4}}))?\b")
WEEKDAY = compiled(r"\b(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)\b")
NAMED = compiled(rf", (?:{WEEKDAY.pattern}|le \d)")
SPAN = "l'an|le mois|la semaine|le week-end|l'été|l'hiver|l'automne|le printemps"
NEARBY = compiled(rf"\b(?P<span>l'année|{SPAN}) (?P<which>derni|pass|prochain)(?:e|er|ère|é|ée)?\b")
NEARBY_NAMED = compiled(rf"\b(?:{SPAN}) (?:derni(?:er|ère)|prochaine?)\b")
RELATIVE = compiled(r"(?<!pas d')\b(?:hier|avant-hier|demain|aujourd'hui|la veille|le lendemain|cette année)\b")
NEXT = ("la veille", "le lendemain")  # of a day the facts name: one who reads them may know
TODAY = "aujourd'hui"  # as good as « désormais »
NOW = compiled(r"\b(?:désormais|actuellement|maintenant|à présent|à ce jour|de nos jours)\b")


def check(draft: Draft, assignment: Assignment) -> Iterator[Finding]:
    """Yield the sentences with a time the source does not give."""
    brief = assignment.brief
    own = _times(source_text(brief), f"{brief.cleaned.day.year}" if brief.cleaned.day else "")
    for sentence in draft.sentences:
        known = _times(plain(cited(sentence, brief)), "") if recalls(sentence) else own
        text = _usual(unquoted(plain(visible(sentence))).lower())
        for wrong in _wrong(text, known):
            yield Finding(f"date absente de la source : {wrong}", sentence.text, doubtful=wrong in NEXT)


def _usual(text: str) -> str:
    """Return a text in lower case in which a time has one name: « l'année passée » is « l'an dernier »."""
    return NEARBY.sub(_named_once, text)


def _named_once(time: re.Match[str]) -> str:
    span, feminine = time["span"].replace("l'année", "l'an"), time["span"].startswith("la ")
    if time["which"] == "prochain":
        return f"{span} prochain{'e' if feminine else ''}"
    return f"{span} derni{'ère' if feminine else 'er'}"


class Times(NamedTuple):
    """The times of a source: its text in lower case, the years of each of its days, the year it was written."""

    text: str
    days: Mapping[tuple[str, str], frozenset[str]]
    own_year: str


@lru_cache(maxsize=16)
def _times(text: str, own_year: str) -> Times:
    text = _usual(text.lower())
    days: dict[tuple[str, str], set[str]] = {}
    for match in DAY.finditer(text):
        days.setdefault((match[1], match[2]), set()).add(match[3])
    return Times(text, {k: frozenset(v) for k, v in days.items()}, own_year)


def _wrong(text: str, known: Times) -> Iterator[str]:
    for match in DAY.finditer(text):
        years = known.days.get((match[1], match[2]))
        if (years is None and not _in_range(match, known.text)) or (
            match[3] and years is not None and match[3] not in years | {known.own_year}
        ):
            yield match.group()
    for pattern in (WEEKDAY, RELATIVE, NEARBY_NAMED):
        absent = (m for m in pattern.finditer(text) if m.group() not in known.text and not _named(m, text))
        yield from (m.group() for m in absent if m.group() != TODAY or not NOW.search(known.text))
    yield from (m.group() for m in LONE.finditer(text) if not re.search(rf"\b{m.group()}\b", known.text))


def _named(match: re.Match[str], text: str) -> bool:
    """Return whether the day itself follows, which is checked: « la veille, samedi »."""
    return match.group() in NEXT and NAMED.match(text, match.end()) is not None


def _in_range(match: re.Match[str], source: str) -> bool:
    """Return whether the day is one end of a range the source writes (« du 2 au 5 mai »)."""
    return re.search(rf"\b{match[1]}(?:er)?\b[^.]{{0,20}}\b{match[2]}\b", source) is not None
