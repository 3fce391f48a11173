"""What a model's story leaves of the words asked for: the boxes and the room that fill it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from generator.notes import BOXES, names
from generator.plan.budget import note_words
from generator.types import Brief, Note, Outline, Section

LEAD, CLOSING = 50, 35  # words of lead and conclusion; of a heading and of an answer, below
HEADING, ANSWER = 8, 40
WRITTEN = 0.85  # words a model gives for each that a section was given (three stories of one plan)
ROOMIEST = 1.25  # times its words a section may be given: beyond, a model pads


def filled(outline: Outline, brief: Brief) -> Outline:
    """Return the outline of a story with boxes and room where it falls short of the words that were asked for."""
    wanted = outline.budget.asked
    if _words(outline, brief) >= wanted:
        return outline
    boxed = replace(outline, sections=_with_notes(outline, brief), boxes=BOXES)
    told = sum(section.words for section in boxed.sections)
    more = max(0, wanted - _words(boxed, brief))
    room = min(ROOMIEST, 1 + more / told) if told else 1
    roomy = (replace(section, words=round(section.words * room)) for section in boxed.sections)
    return replace(boxed, sections=tuple(roomy))


def _words(outline: Outline, brief: Brief) -> int:
    """Return about how many words a story of this outline has, its boxes included."""
    sections = sum(HEADING + round(WRITTEN * section.words) for section in outline.sections)
    return LEAD + sections + _noted(outline, brief) + CLOSING * bool(outline.closing) + ANSWER * len(outline.questions)


def _noted(outline: Outline, brief: Brief) -> int:
    """Return the words of the notes: of each section's first in a box, while there are boxes."""
    known = {note.id: note for note in brief.notes}
    firsts = [section.notes[0] for section in outline.sections if section.notes][: outline.boxes]
    return sum(note_words(known[id]) for id in firsts)


def _with_notes(outline: Outline, brief: Brief) -> tuple[Section, ...]:
    """Return the sections, each note that nothing tells yet given to one without that names its term."""
    asked = {id.removeprefix("N:") for _, ids in outline.questions for id in ids}
    told = {id for section in outline.sections for id in section.notes} | asked
    sections = list(outline.sections)
    for note in (note for note in brief.notes if note.id not in told):
        at = _place(note, sections, brief)
        if at is not None:
            sections[at] = replace(sections[at], notes=(note.id,))
    return tuple(sections)


def _place(note: Note, sections: Sequence[Section], brief: Brief) -> int | None:
    """Return which section without a note says most of its term, if any does."""
    counts = {
        at: sum(names(note, brief.fact(id).text) for id in section.facts)
        for at, section in enumerate(sections)
        if not section.notes
    }
    best = max(counts, key=lambda at: counts[at], default=None)
    return best if best is not None and counts[best] else None
