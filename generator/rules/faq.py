"""The FAQ: questions a reader still has, answered by facts told otherwise or by a house note."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from generator import frames
from generator.french.sentences import split
from generator.phrases import choice
from generator.rules.desk import Desk, bare, refused, standing
from generator.rules.pen import Pen
from generator.types import Assignment, Note, Sentence

FACT_QUESTIONS, NOTE_QUESTIONS = 3, 2  # at most: more would say the body again, or bury the news
SHORTEST = 6  # words of an answer: a bare name or day is no answer worth a question


def compose(assignment: Assignment, desk: Desk) -> Sequence[Sentence]:
    """Return entries, the question as label; those of facts and of notes in turn; none below the least number."""
    least, most = assignment.slot.options.get("items", (3, 5))
    known = refused(assignment)
    heads = {text.text for text in standing(assignment, "heading")}
    entries: list[Sequence[Sentence]] = []
    for entry in _mixed(assignment, desk):
        asked = entry[0].label
        if asked in heads or any(bare(s.text) in known for s in entry) or len(entries) >= most:
            continue
        entries.append(entry)
    if len(entries) < least:
        return ()
    return [Sentence(s.text, s.facts, number, s.label) for number, entry in enumerate(entries) for s in entry]


def _mixed(assignment: Assignment, desk: Desk) -> Iterator[Sequence[Sentence]]:
    facts, notes = _of_facts(assignment, desk), _of_notes(assignment, desk)
    while True:
        pair = [entry for entry in (next(facts, None), next(notes, None)) if entry]
        if not pair:
            return
        yield from pair


def _of_facts(assignment: Assignment, desk: Desk) -> Iterator[Sequence[Sentence]]:
    pen = Pen(assignment, desk)
    ranked = sorted(assignment.brief.facts, key=lambda f: (desk.uses[f.id], -f.weight))
    asked = 0
    for fact in ranked:
        for question, answer in frames.asked(fact, assignment.brief, pen.context()):
            sentences = [Sentence(text, answer.facts) for text in answer.sentences]
            told = sum(len(s.text.split()) for s in sentences)
            if asked < FACT_QUESTIONS and told >= SHORTEST and not any(desk.says_already(s.text) for s in sentences):
                asked += 1
                yield [Sentence(sentences[0].text, sentences[0].facts, 0, question), *sentences[1:]]
                break


def _of_notes(assignment: Assignment, desk: Desk) -> Iterator[Sequence[Sentence]]:
    spare = [n for n in assignment.brief.notes if n.id not in desk.notes and n.label.endswith("?")]
    for note in spare[:NOTE_QUESTIONS]:
        yield _explained(note, assignment)


def _explained(note: Note, assignment: Assignment) -> Sequence[Sentence]:
    texts = [s.text for s in split(choice(note.forms, assignment.seed + note.id))]
    ids = (f"N:{note.id}",)
    return [Sentence(text, ids, 0, note.label if not number else "") for number, text in enumerate(texts)]
