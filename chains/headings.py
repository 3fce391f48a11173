"""The heading a plan proposes for a section, and the name it falls back on."""

from __future__ import annotations

from generator.checks.doubts import judge
from generator.sites.templates import capital
from generator.types import Assignment, Draft, Issue, Sentence


def planned_heading(planned: str, assignment: Assignment, name: str) -> tuple[Draft, tuple[Issue, ...]]:
    """Return a heading of the plan with its sure faults: it rests on its section's facts, and may need the lead's."""
    own = assignment.section.facts if assignment.section else ()
    draft = Draft((Sentence(planned, own),), name)
    sure = judge(draft, assignment).sure
    if sure:
        wider = Draft((Sentence(planned, (*own, *assignment.outline.lead)),), name)
        still = judge(wider, assignment).sure
        return (draft, sure) if len(still) >= len(sure) else (wider, still)
    return draft, sure


def section_name(assignment: Assignment, name: str) -> Draft | None:
    """Return what the plan calls a section as its heading, where no better one stands: a section without one is none."""
    section = assignment.section
    if assignment.slot.kind != "heading" or section is None or section.label in ("", section.heading):
        return None
    draft = Draft((Sentence(capital(section.label), section.facts),), name)
    return None if judge(draft, assignment).sure else draft
