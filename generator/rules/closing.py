"""The conclusion: what comes next and what stays open, never a summary."""

from __future__ import annotations

from collections.abc import Sequence

from generator.rules.desk import Desk
from generator.rules.pen import Pen
from generator.types import Assignment, Fact, Sentence

OPEN = {"intended": 1, "conditional": 1, "apparent": 2, "unknown": 3}
AHEAD = 3  # points for a fact that looks forward


def compose(assignment: Assignment, desk: Desk) -> Sequence[Sentence]:
    """Return two or three sentences that end on what is open; none when nothing is."""
    pen = Pen(assignment, desk)
    room = assignment.slot.words.most or 70
    written: list[Sentence] = []
    for fact in _open(assignment, desk):
        told = pen.tell(fact, "answer") or pen.tell(fact, "sentence")
        if told and sum(len(s.text.split()) for s in (*written, *told)) <= room:
            pen.keep(told)
            written += told
    least = assignment.slot.words.least
    return written if sum(len(s.text.split()) for s in written) >= least else ()


def _open(assignment: Assignment, desk: Desk) -> list[Fact]:
    """Return up to three facts that look forward or are in doubt, the most open last."""
    facts = [f for f in assignment.brief.facts if OPEN.get(f.modality) or _ahead(f)]
    spare = [f for f in facts if desk.uses[f.id] < 2]
    chosen = sorted(spare, key=lambda f: -OPEN.get(f.modality, 0) - f.weight)[:3]
    return sorted(chosen, key=lambda f: OPEN.get(f.modality, 0))


def _ahead(fact: Fact) -> bool:
    from generator.french.lexicon import lookup
    from generator.french.sentences import words

    return any(form.tense == "fut" for word in words(fact.text) for form in lookup(word.text))
