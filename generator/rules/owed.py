"""How long an article gets: its facts alone, and all that is written and to come."""

from __future__ import annotations

from generator.page.views import count
from generator.rules.desk import Desk
from generator.types import Assignment


def long_enough(assignment: Assignment) -> bool:
    """Return whether the facts alone make the article as long as it was asked to be."""
    return assignment.outline.budget.asked <= sum(section.words for section in assignment.outline.sections)


def words_told(assignment: Assignment, desk: Desk) -> int:
    """Return the words of the article as its report counts them: those written, and the sections still to come."""
    labels = dict.fromkeys(s.label for s in desk.said if s.label)
    texts = (*(s.text for s in desk.said), *labels, *desk.written_headings, desk.heads.get("title", ""))
    told = sum(count(text) for text in texts)
    written = desk.told_in("body")
    to_come = sum(section.words for section in assignment.outline.sections if written.isdisjoint(section.facts))
    return told + to_come
