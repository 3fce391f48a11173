"""How far a model's story goes: the words it can honestly have, and the room each of its sections is given."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from generator.plan.budget import MOST_NOTES, note_words
from generator.types import Brief, Outline, Section

LEAD, CLOSING = 50, 40  # words of lead and conclusion; of a heading and of an answer, below
HEADING, ANSWER = 7, 45
TOLD = 1.25  # words of a story for each of its facts', where nobody asked for more
ROOMIEST = 1.3  # the same where more was asked: beyond, a model pads
LEFT = 0.5  # share of a fact that the lead leaves to its section
WOVEN = 20  # words a note is told in: half a sentence in passing


def reaching(outline: Outline, brief: Brief) -> Outline:
    """Return the outline with the length that a model can honestly reach: facts told at leisure, and notes in passing."""
    budget = outline.budget
    if budget.target < min(budget.asked or budget.supported, budget.supported):
        return outline  # the site or the user wants it no longer
    told = sum(len(fact.text.split()) for fact in brief.facts)
    notes = sum(sorted(map(note_words, brief.notes), reverse=True)[:MOST_NOTES])  # in passing or after the story
    most = max(budget.supported, round(LEAD + CLOSING + ROOMIEST * told) + notes)
    return replace(outline, budget=replace(budget, supported=most, target=min(budget.asked, most) or budget.target))


def filled(outline: Outline, brief: Brief) -> Outline:
    """Return the outline with room for its facts and notes, and more where it falls short of the words asked for."""
    sections = tuple(replace(s, words=_room(s, outline.lead, brief)) for s in outline.sections)
    told = sum(section.words for section in sections)
    more = max(0, outline.budget.asked - _words(sections, outline))
    by = min(ROOMIEST / TOLD, 1 + more / told) if told else 1
    roomy = (replace(s, words=round(s.words * by) + WOVEN * len(s.notes)) for s in sections)
    return replace(outline, sections=tuple(roomy))


def _room(section: Section, lead: Sequence[str], brief: Brief) -> int:
    """Return how many words a section's facts are told in."""
    known = [fact for fact in brief.facts if fact.id in section.facts]
    return round(TOLD * sum(len(fact.text.split()) * (LEFT if fact.id in lead else 1) for fact in known))


def _words(sections: Sequence[Section], outline: Outline) -> int:
    """Return about how many words a story of these sections has."""
    told = sum(HEADING + section.words + WOVEN * len(section.notes) for section in sections)
    return LEAD + told + CLOSING * bool(outline.closing) + ANSWER * len(outline.questions)
