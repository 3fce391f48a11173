"""The conclusion: what comes next and what stays open, never a summary."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from itertools import islice

from generator.facts.ahead import is_due, is_pending, is_soon, looks_ahead
from generator.rules.absent import unfiled
from generator.rules.antecedents import standing_alone
from generator.rules.desk import Desk
from generator.rules.pen import Pen
from generator.types import Assignment, Fact, Sentence

TRIED = 12  # sayings of a fact that keep it in one sentence


def compose(assignment: Assignment, desk: Desk) -> Sequence[Sentence]:
    """Return the facts the plan kept for the end, the most open last; none when it kept none."""
    pen = Pen(assignment, desk)
    written: list[Sentence] = []
    for id in assignment.outline.closing:
        told = _told(standing_alone(assignment.brief.fact(id), assignment.brief), pen)
        pen.keep(told)
        written += told
    return [*written, *islice(unfiled(assignment), 1)] if written else []


def _told(fact: Fact, pen: Pen) -> list[Sentence]:
    """Return what is still open in a fact; in one sentence where, parted, it would open on what is known."""
    told = pen.tell(fact, "sentence")
    if len(told) < 2 or fact.modality == "unknown" or _is_open(replace(fact, text=told[0].text)):
        return told
    sayings = (s for s in islice(pen.sayings(fact, "sentence"), TRIED) if len(s.sentences) == 1)
    whole = next((s for s in sayings if not pen.refuses(s.text)), None)
    return [Sentence(whole.text, whole.facts)] if whole else told


def _is_open(fact: Fact) -> bool:
    return looks_ahead(fact) or is_due(fact) or is_soon(fact) or is_pending(fact)
