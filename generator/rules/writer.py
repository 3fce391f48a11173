"""RulesWriter: fills slots in reading order, without the sentences that were refused."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from generator.rules import (
    afterwords,
    alt,
    body,
    bullets,
    chronology,
    closing,
    description,
    faq,
    figures,
    heading,
    lead,
    note,
    people,
    recall,
    seo_title,
    title,
)
from generator.rules.ceding import is_left_some
from generator.rules.desk import Desk
from generator.types import Assignment, Draft, Sentence

BEYOND = 1000  # slots of an article, at most

Kind = Callable[[Assignment, Desk], Sequence[Sentence]]

KINDS: dict[str, Kind] = {
    "title": title.compose,
    "seo_title": seo_title.compose,
    "description": description.compose,
    "lead": lead.compose,
    "bullets": bullets.compose,
    "heading": heading.compose,
    "body": body.compose,
    "note": note.compose,
    "figures": figures.compose,
    "chronology": chronology.compose,
    "people": people.compose,
    "faq": faq.compose,
    "closing": closing.compose,
    "recall": recall.compose,
    "alt": alt.compose,
}


class RulesWriter:
    """Writes from facts by frames and phrases; asked again, it leaves out what was refused."""

    name = "règles"
    attempts = 5
    salvages = False

    def write(self, assignments: Sequence[Assignment]) -> list[Draft | None]:
        """Return one draft per assignment, None where nothing (more) can be said honestly.

        Slots are written in an order of need (the body before what recaps it), returned in the given order.
        """
        desk = Desk.of(assignments)
        order = sorted(range(len(assignments)), key=lambda i: _need(assignments[i], i))
        drafts: dict[int, Draft | None] = {}
        for index in order:
            drafts[index] = _draft(assignments[index], desk)
        return [drafts[index] for index in range(len(assignments))]


def _need(assignment: Assignment, index: int) -> tuple[int, int]:
    """Return when a slot is written: lead, closing, title, then the body with all they leave, what only adds, the rest of the head last.

    The FAQ comes before the body, which leaves it some facts; where words were ordered, after figures, dates and people, which
    tell what it does not ask.
    """
    early = {
        "lead": 0,
        "closing": 1,
        "title": 1,
        "body": 2,
        "note": 2,
        "heading": 3,
        "chronology": 3,
        "people": 3,
        "figures": 3,
        "faq": 4,
    }
    late = {"seo_title": 6, "description": 6, "alt": 6}
    kind = assignment.slot.kind
    if kind == "faq" and is_left_some(assignment):
        return (early["closing"], index + BEYOND)
    return (early.get(kind, late.get(kind, 5)), index)


def _draft(assignment: Assignment, desk: Desk) -> Draft | None:
    kind = KINDS.get(assignment.slot.kind)
    if kind is None:
        return None
    if assignment.slot.kind == "note" and assignment.section is None:
        kind = afterwords.compose
    sentences = tuple(kind(assignment, desk))
    if not sentences:
        return None
    desk.stands(assignment, sentences)
    return Draft(sentences, RulesWriter.name)
