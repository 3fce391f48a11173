"""Each of two keeps its own figure, and the larger is said to be larger: « 34 % pour l'une, contre 33 % pour l'autre »."""

from __future__ import annotations

import re
from collections.abc import Iterator

from generator.checks.counted import FIGURE
from generator.checks.evidence import plain
from generator.checks.figures import in_digits
from generator.french.sentences import split
from generator.shelf import compiled
from generator.types import Brief

AGAINST = compiled(
    r"(?P<way>\bdavantage\b|\bmieux\b|\bplus haut\b|\bmoins\b(?! d[e'])|\bplus bas\b)[^.;]{0,40}?"
    rf"(?P<one>{FIGURE.pattern})[^.;]{{0,40}}?\b(?:contre|après|au lieu de) (?P<other>{FIGURE.pattern})",
    re.IGNORECASE,
)
RANGE = compiled(rf"\b(?:de|entre) {FIGURE.pattern}[^.;:]{{1,40}}?\b(?:à|et) {FIGURE.pattern}", re.IGNORECASE)
BEHIND = compiled(r"\bderrière\b")
AHEAD = compiled(r"\b(?:en tête|devant|devanc\w+|premi(?:er|ère))\b")
LESS = ("moins", "plus bas")


def exchanged(said: str, evidence: str, brief: Brief) -> Iterator[str]:
    """Yield, in French, two names that stand in the other order beside the same two figures of one sentence of the facts."""
    mine = _order(said, brief)
    for line in evidence.splitlines():
        for part in split(line):
            names, figures = _order(part.text, brief)
            if RANGE.search(in_digits(part.text)):
                continue  # both ends of one figure
            if len(names) == len(figures) == 2 and (mine[0], mine[1]) in (
                (names[::-1], figures),
                (names, figures[::-1]),
            ):
                yield f"les chiffres ont changé de camp : {' et '.join(figures)}"


def outdone(said: str, evidence: str) -> Iterator[str]:
    """Yield, in French, two figures of which a plain sentence says that the smaller is more or the larger less."""
    for found in AGAINST.finditer(in_digits(said)):
        one, other = _value(found["one"]), _value(found["other"])
        if one != other and (one < other) != (found["way"].lower() in LESS):
            yield f"{found['one']} n'est pas « {found['way']} » que {found['other']}"


def overtaken(said: str, evidence: str, brief: Brief) -> Iterator[str]:
    """Yield, in French, who is « derrière » in a plain sentence and ahead of the same other in the facts."""
    mine, _ = _order(said, brief)
    for line in evidence.splitlines() if BEHIND.search(said) and len(mine) > 1 else ():
        theirs, _ = _order(line, brief)
        if theirs[:2] == mine[:2] and AHEAD.search(line) and not BEHIND.search(line):
            yield f"dans les faits, {mine[0]} est devant"


def _order(text: str, brief: Brief) -> tuple[list[str], list[str]]:
    """Return the people and organisations a text names, by their first mention, and its figures, in order."""
    acting = [e for e in brief.entities if e.kind in ("person", "organisation")]
    at = {e.name: min((text.find(plain(n)) for n in e.names if plain(n) in text), default=-1) for e in acting}
    names = sorted((name for name, where in at.items() if where >= 0), key=lambda name: at[name])
    return names, FIGURE.findall(in_digits(text))


def _value(figure: str) -> float:
    return float(re.sub(r"[  .]", "", figure).replace(",", "."))
