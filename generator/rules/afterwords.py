"""« Repères » after a model's story: one or two notes of words that carry it and that it left unexplained, where words are owed."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import takewhile

from generator.checks.table import table
from generator.notes import LENGTHENS, close, names
from generator.page.views import count
from generator.rules.desk import Desk
from generator.rules.note import FULL, relevance, told
from generator.types import Assignment, Note, Sentence
from generator.types.citing import as_note

TOLD = ("lead", "body", "closing", "faq")  # kinds that a reader reads before the block
HEADING = 7  # words of a heading
NEAR = 2  # words of the story that a sentence after the first has: with one alone it is off the point


def compose(assignment: Assignment, desk: Desk) -> Sequence[Sentence]:
    """Return a paragraph for each note, the closest to the news first, while words are owed: never more than the slot's options allow."""
    outline, options = assignment.outline, assignment.slot.options
    article = " ".join(s.text for kind in TOLD for s in desk.in_kind(kind))
    owed = outline.budget.asked - count(article) - HEADING * len(outline.sections)
    kept: list[Sentence] = []
    number = 0
    for note in _wanted(assignment, desk, article):
        if owed < FULL or number == options["items"][1]:
            break
        if box := _told(note, assignment):
            kept += [Sentence(s.text, s.facts, number) for s in box]
            owed, number = owed - sum(count(s.text) for s in box), number + 1
    return kept


def _wanted(assignment: Assignment, desk: Desk, article: str) -> Iterator[Note]:
    """Yield the notes of words that the news is about and the article uses, which nothing explains and a reader may not know."""
    outline = assignment.outline
    asked = {id for _, ids in outline.questions for id in ids}
    for note in close(assignment.brief, outline.lead, LENGTHENS):
        explained = note.id in desk.notes or as_note(note.id) in asked
        if not note.known and not explained and names(note, article):
            yield note


def _told(note: Note, assignment: Assignment) -> list[Sentence]:
    """Return what says what a note's word is, and what follows as far as it has words of the story."""
    options = assignment.slot.options
    first, *others = told(note, assignment, options["longest"]) or [Sentence("")]
    near = takewhile(lambda s: relevance(s.text, note, assignment) >= NEAR, others)
    box = [s for s in (first, *near) if s.text and not table().of_words.search(s.text)]
    return box[: options["sentences"]]
