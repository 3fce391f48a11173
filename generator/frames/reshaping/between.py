"""What is set between an auxiliary and its participle opens the sentence: « Paul Roy avait été, en 2014, condamné » is « En 2014, Paul Roy avait été condamné »."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from generator.frames.lists import choices, pattern
from generator.frames.reading import first_clause, parted, tokens
from generator.frames.reshaping.movables import EDGES, alone
from generator.frames.reshaping.shifts import Shift
from generator.frames.surface import capital
from generator.frames.words import lowered
from generator.french.leaning import impersonal
from generator.french.syntax import Clause
from generator.shelf import compiled

MOST = 12  # words of what is set there
HOLDS = compiled(
    r"\b(?:a|ont|avait|avaient|aura|auront|est|sont|était|étaient|sera|seront|aurait|auraient)(?: été)?(?=, )"
)


def between(text: str) -> Iterator[Shift]:
    """Yield the text with the time, the place or the source that parts its first verb in front."""
    held = HOLDS.search(text)
    clause = first_clause(text)
    if held is None or clause is None or not _opens(clause, held.start(), text):
        return
    end = text.find(", ", held.end() + 2)
    said = text[held.end() + 2 : end] if end > 0 else ""
    found = tokens(text)
    done = next((t for t in found if t.start == end + 2), None)
    if done is None or done.tense != "ppast" or not _sets_the_scene(said) or not alone(found, done.end):
        return
    subject = clause.subject
    told = lowered(subject, subject.text) + text[subject.end : held.end()] if subject is not None else ""
    yield Shift(f"{capital(said)}, {told} {text[done.start :]}", "cadre en tête")


def _opens(clause: Clause, at: int, text: str) -> bool:
    """Return whether a named subject opens the text, right before what holds its verb."""
    subject = clause.subject
    named = subject is not None and not subject.start and subject.kind != "pron" and not parted(subject.text)
    return named and subject is not None and text[subject.end : at] == " " and not impersonal(text) and clause.main


def _sets_the_scene(said: str) -> bool:
    """Return whether words tell when, where or after whom, and lean on nobody: « eux aussi », « à son tour » do not."""
    plain = not parted(said) and not EDGES.search(said) and 0 < len(said.split()) <= MOST
    verbs = any(t.mood in ("ind", "con", "sub", "par") for t in tokens(said)) if said else True
    return plain and not verbs and pattern("referring").search(said) is None and _scene().match(said) is not None


@cache
def _scene() -> re.Pattern[str]:
    return compiled(rf"(?:{choices('scenes')})", re.I)
