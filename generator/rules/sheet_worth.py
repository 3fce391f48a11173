"""Whether key figures may stand in their box: each row alone, and the dead of the news among them."""

from __future__ import annotations

from collections.abc import Sequence

from generator.facts.groups import stem
from generator.french.words import listed
from generator.shelf import compiled
from generator.types import Assignment, Figure, Sentence

# « Monteurs qui étaient sur le terrain »: the rest of a sentence, in its own time
STILL_TOLD = compiled(r"\b(?:qui|que|qu['’]\w+|dont|où) (?:[\w'’-]+ ){0,4}?(?:étai(?:t|ent)|avai(?:t|ent))\b")
HOUR_TORN = compiled(r"\bà partir de \d+ ?h(?:eures?)?\b.*\b(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)\b")
TOLL = compiled(r"\b(?:morts?|mortes?|tuée?s?|décès|disparue?s?|noyée?s?|bilan)\b", 2)


def stands_alone(label: str, told: str, figure: Figure) -> bool:
    """Return whether a row is understood in its box: its unit is with its number, it is no rest of a sentence."""
    unit = figure.unit.split()[0].rstrip("s").lower()
    torn = unit in listed("measures") and unit not in label.lower() and stem(told.split()[0]) == stem(unit)
    return not (torn or STILL_TOLD.search(told) or HOUR_TORN.search(told))


def tells_toll(rows: Sequence[Sentence], assignment: Assignment) -> bool:
    """Return whether a box tells of the dead and missing where the title or the lead does."""
    brief = assignment.brief
    news = " ".join((brief.cleaned.title, *(brief.fact(id).text for id in assignment.outline.lead)))
    return TOLL.search(news) is None or any(TOLL.search(row.text) for row in rows)
