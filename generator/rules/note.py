"""« Repères »: a house note that explains a term of the section, in a box."""

from __future__ import annotations

from collections.abc import Sequence

from generator.french.sentences import split
from generator.phrases import choice
from generator.rules.desk import Desk, bare, refused
from generator.types import Assignment, Note, Sentence


def compose(assignment: Assignment, desk: Desk) -> Sequence[Sentence]:
    """Return one note of the section: a form of it and a precision, or nothing."""
    section = assignment.section
    notes = {note.id: note for note in assignment.brief.notes}
    for id in section.notes if section else ():
        if id in notes and id not in desk.notes:
            sentences = told(notes[id], assignment)
            if sentences:
                return sentences
    return ()


def told(note: Note, assignment: Assignment) -> tuple[Sentence, ...]:
    """Return the sentences of a note for this slot, within the slot's length in words."""
    known = refused(assignment)
    forms = [form for form in note.forms if not any(bare(s.text) in known for s in split(form))]
    if not forms:
        return ()
    texts = [s.text for s in split(choice(forms, assignment.seed + note.id))]
    room = assignment.slot.words.most or 60
    kept: list[str] = []
    for text in (*texts, *note.extra):
        if sum(len(k.split()) for k in kept) + len(text.split()) <= room:
            kept.append(text)
    return tuple(Sentence(text, (f"N:{note.id}",)) for text in kept)
