"""To whom the source attributes a fact, and how sure the source is of it."""

from __future__ import annotations

import re
from functools import cache, lru_cache

from generator.facts.reading import clauses, parsed, quoted
from generator.facts.speech import QUOTED, Saying, paroles, sayings
from generator.french.syntax import Clause
from generator.shelf import compiled
from generator.types import Modality

SIGNS: tuple[Modality, ...] = ("unknown", "alleged", "apparent")


def attributed(text: str) -> Saying | None:
    """Return who the whole sentence comes from: a source named beside it, else the subject of its verb of saying."""
    found = [s for s in sayings(text) if s.main]
    return next((s for s in found if s.verb == "selon"), None) or next(iter(found), None)


@lru_cache(maxsize=4096)
def modality(text: str) -> Modality:
    """Return how sure a sentence is, quotations aside: the gravest sign wins, then hearsay, then plans."""
    outside = QUOTED.sub(" ", text)
    for name in SIGNS[:2]:
        if _pattern(name).search(outside):
            return name
    if _conditional(text):
        return "conditional"
    if _pattern("apparent").search(outside):
        return "apparent"
    return "intended" if _intended(text) or _pattern("intentions").search(outside) else "asserted"


def _conditional(text: str) -> bool:
    """Return whether a verb outside quotations stands in the conditional.

    « Il a dit qu'il viendrait » tells a future of the past, and is none; « qu'il serait venu » is one.
    """
    return any(_hearsay(clause, None, text) for clause in parsed(text).clauses)


def _hearsay(clause: Clause, above: Clause | None, text: str) -> bool:
    verb = clause.verb
    if verb.mood == "con" and not quoted(text, verb.start):
        future = above is not None and above.verb.tense in ("perf", "past", "impf", "plup")
        if not future or verb.tense == "conp":
            return True
    for phrase in clause.phrases:
        if phrase.clause and _hearsay(phrase.clause, clause if phrase.role == "completive" else None, text):
            return True
    return False


def _intended(text: str) -> bool:
    """Return whether somebody wants, plans or foresees something."""
    return any(_plans(clause) for clause, _ in clauses(parsed(text)) if not quoted(text, clause.verb.start))


def _plans(clause: Clause) -> bool:
    if clause.verb.lemma in _verbs("intended") and any(p.role == "infinitive" for p in clause.phrases):
        return True
    foresees = clause.verb.lemma in _verbs("forecasts") and clause.subject is not None and clause.subject.proper
    return foresees and any(p.role == "object" for p in clause.phrases)


@cache
def _verbs(name: str) -> frozenset[str]:
    return frozenset(paroles()["modalites"][name].split())


@cache
def _pattern(name: str) -> re.Pattern[str]:
    return compiled("|".join(paroles()["modalites"][name]), re.IGNORECASE)
