"""A line between the title and the dateline that tells in the present what the text tells again is no fact of its own: « Un bac coule dans le port. »"""

from __future__ import annotations

from collections.abc import Sequence

from generator.cleaning.messages import reason
from generator.cleaning.structure import Part
from generator.french.clauses import parse
from generator.french.sentences import content_words, split
from generator.shelf import compiled
from generator.types import Removal

DATES = ("date de la dépêche", "lieu et agence", "date de publication")  # reasons of what stood over the text
LONG = 36  # words of such a line
LEAST = 50  # words of the text below it
SHARE = 0.6  # of its words that title and text tell too
STEM = 5  # letters by which « percute » and « percuter » are one word
# the text opens on the news itself, with its day: without one it may only go on from the line above it
DAY = compiled(r"\b(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|aujourd['’]hui|hier)\b")
NUMBER = compiled(r"\d+(?:[  .,]\d+)*")


def without(
    parts: Sequence[Part], title: str, removed: Sequence[Removal], keep: frozenset[int]
) -> tuple[list[Part], list[Removal]]:
    """Return the parts without the first paragraph where it is a standfirst that the others tell again, and what went; lines of `keep` stay."""
    first = next((part for part in parts if part.kind == "paragraph"), None)
    dated = any(removal.reason in DATES and first and removal.line > first.line for removal in removed)
    if first is None or not dated or first.line in keep or not _is_news(first.traced.text):
        return list(parts), []
    below = [part for part in parts if part is not first and part.line > first.line]
    if not below or not any(r.reason in DATES and first.line < r.line <= below[0].line for r in removed):
        return list(parts), []
    opening = next((sentence.text for sentence in split(below[0].traced.text)), "")
    if not DAY.search(opening) or not _again(first.traced.text, title, " ".join(part.traced.text for part in below)):
        return list(parts), []
    return [part for part in parts if part is not first], [Removal(first.line, first.traced.text, reason("resume"))]


def _is_news(text: str) -> bool:
    """Return whether a line is one sentence whose verb stands in the present."""
    if len(text.split()) > LONG or "«" in text or len(split(text)) != 1:
        return False
    main = [clause for clause in parse(text).clauses if clause.main]
    return bool(main) and all(clause.verb.mood == "ind" and clause.verb.tense == "pres" for clause in main)


def _again(line: str, title: str, text: str) -> bool:
    """Return whether title and text tell most of the words of a line, and each of its figures."""
    told = _stems(f"{title} {text}")
    words = _stems(line)
    figures = set(NUMBER.findall(line)) <= set(NUMBER.findall(text))
    return len(text.split()) >= LEAST and figures and bool(words) and len(words & told) >= SHARE * len(words)


def _stems(text: str) -> frozenset[str]:
    return frozenset(word.lower()[:STEM] for word in content_words(text))
