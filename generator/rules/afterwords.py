"""« Repères » after a model's story: the notes of words it uses, those it leaves unexplained first, as far as words are owed to those asked for."""

from __future__ import annotations

from collections.abc import Sequence

from generator.checks.table import table
from generator.notes import close, names
from generator.page.views import count
from generator.rules.desk import Desk
from generator.rules.note import FULL, ROOM, told
from generator.types import Assignment, Note, Sentence

TOLD = ("lead", "body", "closing", "faq")  # kinds that a reader reads before the block
HEADING = 7  # words of a heading
MOST = 5  # notes of the block


def compose(assignment: Assignment, desk: Desk) -> Sequence[Sentence]:
    """Return a paragraph for each note, the closest to the news first, until the article has the words asked for."""
    outline = assignment.outline
    article = " ".join(s.text for kind in TOLD for s in desk.in_kind(kind))
    owed = outline.budget.asked - count(article) - HEADING * len(outline.sections)
    asked = {id for _, ids in outline.questions for id in ids}
    kept: list[Sentence] = []
    number = 0
    notes = [n for n in close(assignment.brief, outline.lead, 0.0) if _fits(n, article, asked)]
    for note in sorted(notes, key=lambda note: note.id in desk.notes):  # what half a sentence told may be told whole
        if owed < FULL or number == MOST:
            break
        box = [s for s in told(note, assignment, ROOM) if not table().of_words.search(s.text)]
        size = sum(count(s.text) for s in box)
        if size >= FULL:
            kept += [Sentence(s.text, s.facts, number) for s in box]
            owed, number = owed - size, number + 1
    return kept


def _fits(note: Note, article: str, asked: set[str]) -> bool:
    """Return whether the article uses a note's word, which a reader may not know, and no answer tells it."""
    return not note.known and f"N:{note.id}" not in asked and names(note, article)
