"""The conclusion: what comes next and what stays open, never a summary."""

from __future__ import annotations

from collections.abc import Sequence

from generator.rules.antecedents import standing_alone
from generator.rules.desk import Desk
from generator.rules.pen import Pen
from generator.types import Assignment, Sentence


def compose(assignment: Assignment, desk: Desk) -> Sequence[Sentence]:
    """Return the facts the plan kept for the end, the most open last; none when it kept none."""
    pen = Pen(assignment, desk)
    written: list[Sentence] = []
    for id in assignment.outline.closing:
        told = pen.tell(standing_alone(assignment.brief.fact(id), assignment.brief), "sentence")
        pen.keep(told)
        written += told
    return written
