"""The FAQ: questions a reader still has, answered by facts told otherwise or by a house note."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from generator.checks.grammar import slips
from generator.rules.desk import Desk, bare, refused, standing
from generator.rules.note import told
from generator.rules.pen import Pen
from generator.shelf import compiled
from generator.types import Assignment, Brief, Note, Sentence

FACT_QUESTIONS, NOTE_QUESTIONS = 3, 2  # at most: more would say the body again, or bury the news
TELLING = 6  # words of an answer: a bare name or date is none
SPAN = compiled(r"(?:Sur|Pendant|Durant|En \d+ |Par) ")
MORE_NOTES = 4  # where more words are asked than the source has
ROOM = 55  # words of a note's answer


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
    """Yield the questions facts answer, what was told least first; a bare answer is none."""
    pen = Pen(assignment, desk)
    ranked = sorted(
        (f for f in assignment.brief.facts if f.id in assignment.outline.told),
        key=lambda f: (desk.uses[f.id], -f.weight),
    )
    found: list[Sequence[Sentence]] = []
    for fact in ranked:
        for question, answer in pen.questions(fact):
            sentences = [Sentence(text, answer.facts) for text in answer.sentences]
            if _fits(question, answer.text) and not any(desk.says_already(s.text) for s in sentences):
                found.append([Sentence(sentences[0].text, sentences[0].facts, 0, question), *sentences[1:]])
                break
    yield from [entry for entry in found if _words(entry) >= TELLING][:FACT_QUESTIONS]


def _fits(question: str, answer: str) -> bool:
    """Return whether an answer is of the sort its question asks for: « quand » is not « sur un an »."""
    return not (question.startswith("Quand") and SPAN.match(answer)) and not slips(question, False)


def _words(entry: Sequence[Sentence]) -> int:
    return sum(len(s.text.split()) for s in entry)


def _weight(note: Note, brief: Brief) -> float:
    """Return how much of the source a note's term is about: the weight of the facts and titles that name it."""
    named = compiled(rf"(?<!\w)(?:{'|'.join(map(re.escape, note.terms))})(?!\w)", re.IGNORECASE)
    head = bool(named.search(f"{brief.cleaned.title} {brief.keyphrase}"))
    return head + sum(fact.weight for fact in brief.facts if named.search(fact.text))


def _of_notes(assignment: Assignment, desk: Desk) -> Iterator[Sequence[Sentence]]:
    """Yield the questions of notes that no box has told."""
    spare = [n for n in assignment.brief.notes if n.id not in desk.notes and n.label.endswith("?")]
    spare.sort(key=lambda note: -_weight(note, assignment.brief))
    budget, told_words = assignment.outline.budget, sum(s.words for s in assignment.outline.sections)
    most = MORE_NOTES if budget.asked > told_words else NOTE_QUESTIONS
    for note in spare[:most]:
        if sentences := told(note, assignment, ROOM):
            first, *others = sentences
            yield [Sentence(first.text, first.facts, 0, note.label), *others]
