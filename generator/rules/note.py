"""« Repères »: a house note that explains a term of the section, in a box."""

from __future__ import annotations

from collections.abc import Sequence

from generator.checks.evidence import plain, source_text
from generator.french.sentences import split
from generator.phrases import shuffled
from generator.rules.desk import Desk, bare, refused
from generator.shelf import compiled
from generator.types import Assignment, Note, Sentence

# A capital that opens no sentence: a name, which a reader would look for in the source.
NAME = compiled(r"(?<=[\w,;:)»] )(?:[ldLD]')?([A-ZÀ-Þ][\w-]+)")


def compose(assignment: Assignment, desk: Desk) -> Sequence[Sentence]:
    """Return one note of the section: a form of it and a precision, or nothing."""
    section = assignment.section
    notes = {note.id: note for note in assignment.brief.notes}
    for id in section.notes if section else ():
        if id in notes and id not in desk.notes:
            sentences = told(notes[id], assignment, assignment.slot.words.most or 60)
            if sentences:
                return sentences
    return ()


def told(note: Note, assignment: Assignment, room: int) -> tuple[Sentence, ...]:
    """Return sentences of a note, at most `room` words: a form of it, then precisions."""
    known = refused(assignment)
    kept: list[str] = []
    for form in shuffled(note.forms, assignment.seed + note.id)[:1] or [""]:
        texts = [s.text for s in split(form)]
        if texts and not usable(texts[0], assignment):
            continue
        for text in (*texts, *note.extra):
            fits = sum(len(k.split()) for k in kept) + len(text.split()) <= room
            if fits and usable(text, assignment) and bare(text) not in known:
                kept.append(text)
    return tuple(Sentence(text, (f"N:{note.id}",)) for text in kept)


def usable(text: str, assignment: Assignment) -> bool:
    """Return whether a note's sentence brings neither words in quotation marks nor a name the source has not."""
    if "«" in text:
        return False
    source = source_text(assignment.brief)
    return all(name in source for name in NAME.findall(plain(text)))
