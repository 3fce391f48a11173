"""Two amounts that move one after the other: « à l'inverse » where one rises and the other falls, « également » where both go one way."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from generator import phrases
from generator.facts.reading import only_clause
from generator.french.quoted import QUOTED
from generator.french.syntax import Clause
from generator.french.words import listed, mapped
from generator.rules.adding import NO_MORE, OPENS_OTHERWISE
from generator.rules.desk import bare, refused
from generator.rules.links import lowered
from generator.shelf import compiled
from generator.types import Assignment, Sentence

MEASURED = compiled(r"\d[\d.,]* ?%")
OTHER_TIME = compiled(
    r"\b(?:un an|l['’]an|mois|semaine|année|trimestre|semestre)\b", 2
)  # over another stretch, no contrast
COMPOUND = compiled(r"(?:a|ont|avait|avaient) (?=\w)")
LONGEST = 28  # words of a sentence that may bear a link more


def moved(told: Sequence[Sentence], before: Sequence[Sentence], assignment: Assignment) -> list[Sentence]:
    """Return the sentences, the first linked to the one above it where both tell how much something moved, in one time."""
    first, last = told[0], before[-1] if before else None
    if last is None or last.paragraph != first.paragraph or not _may_bear(first.text):
        return list(told)
    one, other = _move(last.text), _move(first.text)
    if one is None or other is None or one[1].verb.tense != other[1].verb.tense or not _apart(one[1], other[1]):
        return list(told)
    if bool(OTHER_TIME.search(first.text)) != bool(OTHER_TIME.search(last.text)):
        return list(told)
    if one[0] != other[0]:
        words = {"phrase": lowered(first.text, assignment)}
        text = next(phrases.say(assignment.site, "liaisons.inverse", words, assignment.seed), first.text)
    else:
        text = _also(first.text, other[1])
    return [replace(first, text=text), *told[1:]] if bare(text) not in refused(assignment) else list(told)


def _may_bear(text: str) -> bool:
    """Return whether a sentence has no link yet, nor opens on anything but what moves."""
    linked = NO_MORE.search(QUOTED.sub("", text)) is not None
    return not (linked or OPENS_OTHERWISE.match(text)) and len(text.split()) <= LONGEST


def _move(text: str) -> tuple[bool, Clause] | None:
    """Return whether what a sentence tells in one clause goes up, with that clause; None where it measures no move."""
    clause = only_clause(text) if MEASURED.search(text) and "«" not in text else None
    if clause is None or clause.subject is None or clause.subject.start or clause.verb.negation or clause.link:
        return None
    moves = frozenset(mapped("moves").values())
    kind = mapped("moves").get(clause.verb.lemma, "")
    kind = kind or next((p.lemma for p in clause.phrases if p.role == "object" and p.lemma in moves), "")
    return (kind in listed("rises"), clause) if kind in moves and clause.verb.voice == "active" else None


def _apart(one: Clause, other: Clause) -> bool:
    """Return whether two clauses are about two things, each named."""
    subjects = [c.subject for c in (one, other)]
    return all(s is not None and s.kind == "np" for s in subjects) and len({s.text.lower() for s in subjects if s}) == 2


def _also(text: str, clause: Clause) -> str:
    """Return a sentence in a compound tense with « également » after its auxiliary."""
    found = COMPOUND.match(text, clause.verb.start)
    return text if found is None else f"{text[: found.end()]}également {text[found.end() :]}"
