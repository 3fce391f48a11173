"""Which facts the sections may leave to a FAQ that was ordered: nothing goes on from them, and enough is left without them."""

from __future__ import annotations

from collections.abc import Collection

from generator.french.leaning import answers, leans, points_back
from generator.french.resting import rests
from generator.plan.opening import following
from generator.types import Assignment, Brief, Fact

LEFT = 2  # facts that a section keeps


def may_cede(fact: Fact, assignment: Assignment, taken: Collection[str]) -> bool:
    """Return whether a section may leave a fact to the FAQ, beside those that are `taken` from it already."""
    outline = assignment.outline
    if fact.id in outline.lead or fact.id in outline.closing:
        return False
    own = next((section.facts for section in outline.sections if fact.id in section.facts), ())
    left = set(own) - {fact.id, *taken, *outline.lead, *outline.closing}
    return len(left) >= LEFT and not _goes_on(fact, assignment.brief)


def _goes_on(fact: Fact, brief: Brief) -> bool:
    """Return whether the next fact leans on this one."""
    after = following(fact, brief)
    return after is not None and (
        rests(after.text) or leans(after.text) or points_back(after.text) or answers(after.text)
    )
