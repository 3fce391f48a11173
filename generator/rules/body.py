"""A section: its facts told once each, in the source's order, linked where the link holds."""

from __future__ import annotations

from collections.abc import Sequence

from generator.rules.desk import Desk
from generator.rules.links import also, linked
from generator.rules.pen import Pen
from generator.types import Assignment, Fact, Sentence

PARAGRAPH = 75  # words, from which the next fact opens a paragraph
THIN = 1  # a section with fewer facts left tells again what the lead told


def compose(assignment: Assignment, desk: Desk) -> Sequence[Sentence]:
    """Return the section's paragraphs."""
    pen = Pen(assignment, desk)
    paragraph = length = 0
    written: list[Sentence] = []
    previous: Fact | None = None
    for fact in _facts(assignment, desk):
        told = pen.tell(fact, "sentence", paragraph)
        if not told:
            continue
        if written and _breaks(length, previous, fact):
            paragraph, length = paragraph + 1, 0
            told = pen.tell(fact, "sentence", paragraph, opening=True) or told
            told = linked(told, fact, assignment, "suite")
        elif written:
            told = also(told, allowed=not any("également" in s.text for s in written))
        pen.keep(told)
        written += told
        length += sum(len(s.text.split()) for s in told)
        previous = fact
    return written


def _facts(assignment: Assignment, desk: Desk) -> list[Fact]:
    """Return the section's facts; what the lead told whole is left out where enough remains."""
    section = assignment.section
    facts = [assignment.brief.fact(id) for id in (section.facts if section else ())]
    untold = [fact for fact in facts if fact.id not in desk.told_in("lead")]
    return untold if len(untold) >= THIN else facts


def _breaks(length: int, previous: Fact | None, fact: Fact) -> bool:
    moved = previous is not None and fact.paragraph != previous.paragraph
    return length >= PARAGRAPH or (moved and length >= PARAGRAPH // 2)
