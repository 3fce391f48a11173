"""A rise « de 9 % » is no rise « à 9 % », and what went from one figure to another went that way."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import combinations

from generator.checks.numerals import number_words
from generator.checks.table import table
from generator.shelf import compiled

NEAR = 25  # signs before « atteint » among which stands what does
FIGURE = r"\d+(?:[  .]\d{3})*(?:,\d+)?(?!\d)"
ABOUT = r"(?:(?:près|plus|moins) (?:de |d')|environ |quelque )?"
STEP = compiled(rf"\w*\s+(?:[^\W\d]+\s+){{0,2}}?(?P<way>de|d'|à)\s?{ABOUT}(?P<figure>{FIGURE})", re.IGNORECASE)
LEVEL = compiled(rf"\b(?:attei(?:nt|gn|nd)\w*|s'élèv\w+ à|s'établi\w+ à)\s{ABOUT}(?P<figure>{FIGURE})", re.IGNORECASE)
PLACED = compiled(r"\b(?P<way>par|en|sur|pour|à|de|dès|entre|depuis)\s(?P<number>\w+)", re.IGNORECASE)
BETWEEN = r"[^.;:]{1,40}?"  # what may stand between both ends of a range: units, years
RANGE = compiled(rf"\bde {ABOUT}(?P<low>{FIGURE}){BETWEEN}\bà {ABOUT}(?P<high>{FIGURE})", re.IGNORECASE)


def turned(said: str, evidence: str) -> Iterator[str]:
    """Yield, in French, each level given as a change or change as a level, and each range turned round."""
    for word in table().variations.finditer(said):
        step = STEP.match(said, word.end())
        if step and not RANGE.match(said, step.start("way")):
            yield from _step(step["way"], step["figure"], evidence)
    for level in LEVEL.finditer(said):
        # « la progression atteint 0,8 point »: the size of a change, no level.
        reached = level.group().lower().startswith("attei")
        changes = reached and table().variations.search(said, max(0, level.start() - NEAR), level.start())
        yield from _step("de" if changes else "à", level["figure"], evidence)
    yield from _exchanged(said, evidence)
    there = {(found["low"], found["high"]) for found in RANGE.finditer(evidence)}
    for found in RANGE.finditer(said):
        if (found["high"], found["low"]) in there and (found["low"], found["high"]) not in there:
            yield f"« de {found['low']} à {found['high']} » va dans l'autre sens"


def _exchanged(said: str, evidence: str) -> Iterator[str]:
    """Yield two numbers that have changed places: « divisé par trois en cinq ans »."""
    here, there = _places(said), _places(evidence)
    for (way, number), (other_way, other) in combinations(sorted(here), 2):
        crossed = {(way, other), (other_way, number)} <= there
        if number != other and crossed and not {(way, number), (other_way, other)} & there:
            yield f"« {number} » et « {other} » ont changé de place"


def _places(text: str) -> set[tuple[str, str]]:
    found = ((m["way"].lower(), m["number"].lower()) for m in PLACED.finditer(text))
    return {(way, number) for way, number in found if number.isdigit() or number in number_words()}


def _step(way: str, figure: str, evidence: str) -> Iterator[str]:
    ways = {w.lower() for w in re.findall(rf"\b(de|d'|à)\s?{ABOUT}{re.escape(figure)}(?!\d)", evidence, re.IGNORECASE)}
    level = "à" in ways or re.search(
        rf"\b(?:est|était|serait|sera|reste|hauteur|niveau|taux|score|seuil) de {ABOUT}{re.escape(figure)}(?!\d)",
        evidence,
    )
    change = bool(ways & {"de", "d'"})
    if (way == "à" and change and not level) or (way != "à" and level and not change):
        yield f"« {way} {figure} » n'est pas ce que disent les faits"
