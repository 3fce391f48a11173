"""A deed of before the news: « elle remporte trois prix » tells as today's what « elle a remporté, dont celui de 2018 » tells as done."""

from __future__ import annotations

from functools import lru_cache

from generator.facts.reading import first_clause
from generator.french.syntax import Clause
from generator.shelf import compiled
from generator.types import Brief, Cleaned, Fact

YEAR = compiled(r"(?<![\d,.])(?:19|20)\d\d(?![\d,.]\d|\d| %)")
AMONG = compiled(r"\bdont (?:celui|celle|ceux|celles)\b[^;]*\b(?:19|20)\d\d\b")
BORN = compiled(r",? ?\bnée?s? (?:[A-ZÀ-Þ]|à |en |le |dans )", 2)
# What dates a deed of the news, whatever years its sentence has.
TODAY = compiled(
    r"\b(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|hier|aujourd['’]hui|ce matin|cette (?:semaine|nuit))(?!\w)",
    2,
)
RECORD = compiled(r"\b(?:plus|moins|pires?|meilleure?s?|premi(?:er|ère)s?|records?)\b[^,;.]* depuis\b")
MONTH = compiled(
    r"\ben (?:janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre)\b(?! prochain)"
)
GONE = frozenset({"perf", "past"})


def told_as_news(line: str, fact: Fact, brief: Brief) -> bool:
    """Return whether a line tells in the present what its fact tells as done long before the news, or ever since."""
    mine, whole = (first_clause(text) for text in (line, fact.text))
    if mine is None or whole is None or mine.verb.tense != "pres" or whole.verb.tense not in GONE:
        return False
    if _lasting(whole, fact.text):
        return True
    return not TODAY.search(fact.text) and (_before(fact.text, brief.cleaned) or _of_a_month(fact, brief))


def made_present(line: str, fact: Fact) -> bool:
    """Return whether a line tells in the present what its fact tells as past: one of the steps before the news would seem to go on."""
    mine, whole = (first_clause(text) for text in (line, fact.text))
    past = whole is not None and whole.verb.tense in (*GONE, "plup")
    return past and mine is not None and mine.verb.tense == "pres"


def _of_a_month(fact: Fact, brief: Brief) -> bool:
    """Return whether a sentence tells of a whole month, in a source whose news has its day."""
    return MONTH.search(fact.text) is not None and TODAY.search(brief.facts[0].text) is not None


def _lasting(clause: Clause, text: str) -> bool:
    """Return whether a deed is told of all the time since: « a gagné 31 % depuis janvier »."""
    since = any(
        p.role == "time" and p.text.startswith("depuis ") and p.start >= clause.verb.end for p in clause.phrases
    )
    return since and not RECORD.search(text)


def _before(text: str, cleaned: Cleaned) -> bool:
    """Return whether a sentence tells somebody's life or a year before that of the news."""
    told = any(int(year) < _year(cleaned) for year in YEAR.findall(text))
    return told or AMONG.search(text) is not None or BORN.search(text) is not None


@lru_cache(maxsize=16)
def _year(cleaned: Cleaned) -> int:
    """Return the year of the news: the source's own, else the last one that it names."""
    return cleaned.day.year if cleaned.day else max(map(int, YEAR.findall(cleaned.text)), default=0)
