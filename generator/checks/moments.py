"""Every date, month, weekday and year stands in the source; no year is added to a day."""

from __future__ import annotations

import re
from collections.abc import Iterator

from generator.checks.evidence import plain, source_text, unquoted, visible
from generator.checks.finding import Finding
from generator.types import Assignment, Draft

MONTH = "janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre"
DAY = re.compile(rf"\b(\d{{1,2}})(?:er)? ({MONTH})\b(?: (\d{{4}}))?", re.IGNORECASE)
LONE = re.compile(rf"(?<!\d )(?<!\der )\b({MONTH})(?: (\d{{4}}))?\b")
WEEKDAY = re.compile(r"\b(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)\b")
RELATIVE = re.compile(
    r"\b(?:hier|avant-hier|demain|aujourd'hui|la veille|le lendemain|la semaine (?:dernière|prochaine)|l'an dernier|cette année)\b"
)


def check(draft: Draft, assignment: Assignment) -> Iterator[Finding]:
    """Yield the sentences with a time the source does not give."""
    settings_day = assignment.brief.cleaned.day
    source = source_text(assignment.brief).lower()
    own = f"{settings_day.year}" if settings_day else ""
    for sentence in draft.sentences:
        text = unquoted(plain(visible(sentence))).lower()
        for wrong in _wrong(text, source, own):
            yield Finding(f"date absente de la source : {wrong}", sentence.text)


def _wrong(text: str, source: str, own_year: str) -> Iterator[str]:
    days = {
        (m[1], m[2]): {n[3] for n in DAY.finditer(source) if n[1] == m[1] and n[2] == m[2]}
        for m in DAY.finditer(source)
    }
    for match in DAY.finditer(text):
        years = days.get((match[1], match[2]))
        if (years is None and not _in_range(match, source)) or (
            match[3] and years is not None and match[3] not in years | {own_year}
        ):
            yield match.group()
    for pattern in (WEEKDAY, RELATIVE):
        yield from (m.group() for m in pattern.finditer(text) if m.group() not in source)
    yield from (m.group() for m in LONE.finditer(text) if not re.search(rf"\b{m.group()}\b", source))


def _in_range(match: re.Match[str], source: str) -> bool:
    """Return whether the day is one end of a range the source writes (« du 2 au 5 mai »)."""
    return re.search(rf"\b{match[1]}(?:er)?\b[^.]{{0,20}}\b{match[2]}\b", source) is not None
