"""What was years before the news: told further down, never in the lead."""

from __future__ import annotations

from functools import lru_cache

from generator.facts.ahead import looks_ahead
from generator.french.date_rules import month_pattern
from generator.shelf import compiled
from generator.types import Brief, Fact

# « En 2014 », « de 2014 », « mars 2014 »: « la planète 2014 UZ224 » is no year.
YEAR = compiled(
    rf"\b(?:en|de|des|dès|à|et|entre|année|années|an|fin|début|été|hiver|{month_pattern()}) ((?:1[89]|20)\d\d)(?![\d-])",
    2,
)
SINCE = compiled(r"\b(?:depuis|jamais|première fois|record)\b", 2)  # what is told of long ago to measure today
LONG_AGO = 2  # years: last year's results are news


def is_old(fact: Fact, brief: Brief) -> bool:
    """Return whether a fact tells nothing but what was years before the news: it explains, further down."""
    years = [int(year) for year in YEAR.findall(fact.text)]
    return bool(years) and max(years) <= _now(brief) - LONG_AGO and not SINCE.search(fact.text)


@lru_cache(maxsize=8)
def _now(brief: Brief) -> int:
    """Return the year of the source, else the last one it names that is not to come."""
    if brief.cleaned.day:
        return brief.cleaned.day.year
    past = (fact.text for fact in brief.facts if not looks_ahead(fact))
    return max((int(year) for text in past for year in YEAR.findall(text)), default=0)
