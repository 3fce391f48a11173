"""What the source has right before a fact, a mere label passed over, and where the article has told it."""

from __future__ import annotations

from generator.rules.desk import Desk
from generator.rules.hooks import is_label
from generator.types import Assignment, Brief, Fact


def fact_before(fact: Fact, brief: Brief) -> Fact | None:
    """Return the fact before one: « — Comité Nobel » is none."""
    earlier = [other for other in brief.facts if other.rank < fact.rank and not is_label(other)]
    return max(earlier, key=lambda other: other.rank, default=None)


def follows(fact: Fact, previous: Fact | None, brief: Brief) -> bool:
    """Return whether the fact told just before is the one the source has just before."""
    before = fact_before(fact, brief)
    return previous is not None and before is not None and previous.rank == before.rank


def right_above(fact: Fact, desk: Desk) -> bool:
    """Return whether the section above ends on what the source has right before a fact: « ces contrats » go on from there."""
    body, before = desk.in_kind("body"), fact_before(fact, desk.brief)
    return bool(body) and before is not None and before.id in body[-1].facts


def told_above(fact: Fact, desk: Desk) -> bool:
    """Return whether the article has told already what the source has right before a fact: « cette demande » is known."""
    before = fact_before(fact, desk.brief)
    return before is not None and before.id in desk.told_in("lead") | desk.told_in("body")


def last_above(assignment: Assignment, desk: Desk) -> Fact | None:
    """Return the fact told right above a section: the first one of which anything is told goes on from the end of the lead."""
    outline = assignment.outline
    keys = [section.key for section in outline.sections]
    before = outline.sections[: keys.index(assignment.section.key)] if assignment.section else outline.sections
    first = assignment.section and all(desk.told_in("body").isdisjoint(one.facts) for one in before)
    told = [id for id in outline.lead if id in desk.told_in("lead")]
    return assignment.brief.fact(told[-1]) if first and told else None
