"""Which house notes the FAQ asks about: as many as the words that were ordered want, none else (the boxes explain hard terms)."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from generator.french.sentences import split
from generator.notes import MENTIONS, TITLE, close, named_in
from generator.rules.desk import Desk, bare, elsewhere, refused
from generator.rules.note import alike, long_enough, usable
from generator.shelf import compiled
from generator.types import Assignment, Note, Sentence

MORE_NOTES = 3  # where more words are asked than the source has
ASKED = 0.3  # how close to the news a term is, to be explained for want of words: a fact names it
FEW = 2  # questions on the news, below which a term that a fact names may be asked about
ENOUGH = 3  # questions on the news, from which none on a term is wanted
ROOM = 85  # words of a note's answer
SPARE = 1.06  # of the words ordered: what is counted here is not all that the report counts
WORD = compiled(r"\w+")


class Entry(NamedTuple):
    """A question of the FAQ with its answer."""

    question: str
    sentences: tuple[Sentence, ...]
    spare: int = 0  # how gladly it is left, for want of others only


def on_terms(assignment: Assignment, desk: Desk, asked: Sequence[Entry]) -> list[Entry]:
    """Return questions on terms with their answers: none where the news is long enough."""
    if long_enough(assignment):
        return []
    to_come = sum(
        section.words for section in assignment.outline.sections
    )  # a FAQ that was ordered comes before the body
    wanting = SPARE * assignment.outline.budget.asked - max(_written(desk), to_come)
    wanting -= sum(_length(one) for one in asked)
    kept: list[Entry] = []
    about = {
        note.id for note in _spare(assignment, desk, TITLE)
    }  # what every reader knows, the title alone has explained
    notes = [n for n in _spare(assignment, desk, ASKED) if not n.known or n.id in about]
    for note in notes:
        share = round(wanting / min(MORE_NOTES - len(kept), len(notes))) if len(kept) < MORE_NOTES else 0
        entry = _of_note(note, assignment, share) if share > 0 else None
        if entry:
            kept.append(entry)
            wanting -= _length(entry)
    return kept


def _spare(assignment: Assignment, desk: Desk, least: float) -> list[Note]:
    """Return the notes close to the news that no box has told, what every reader knows last."""
    found = [n for n in close(assignment.brief, assignment.outline.lead, least) if n.id not in desk.notes]
    found = [n for n in found if n.label.endswith("?")]
    found.sort(key=lambda note: elsewhere(note.label, assignment.brief))
    named = Counter(id for fact in assignment.brief.facts for id in named_in(fact.text, assignment.brief.notes))
    return [note for note in found if not _outdone(note, found, named)]


def _written(desk: Desk) -> int:
    """Return the words of the article so far, as its report counts them."""
    labels = dict.fromkeys(s.label for s in desk.said if s.label)
    texts = (*(s.text for s in desk.said), *labels, *desk.written_headings, desk.heads.get("title", ""))
    return sum(_count(text) for text in texts)


def _length(entry: Entry) -> int:
    return _count(entry.question) + sum(_count(s.text) for s in entry.sentences)


def _count(text: str) -> int:
    return len([word for word in text.split() if WORD.search(word)])


def _outdone(note: Note, notes: Sequence[Note], told: Counter[str]) -> bool:
    """Return whether a note's term is named once only, and that of its neighbour more: « procès » beside « poursuites »."""
    near = [n for n in notes if n.id in note.near or note.id in n.near]
    return told[note.id] < MENTIONS and any(told[n.id] >= MENTIONS for n in near)


def _of_note(note: Note, assignment: Assignment, wanting: int) -> Entry | None:
    """Return a note's own question with the form that answers it, its first, whole; more while words are wanting."""
    first = len(split(note.forms[0]))
    kept: list[str] = []
    for text in _texts(note, assignment):
        size = sum(_count(other) for other in kept)
        if len(kept) >= first and (size >= wanting or size + _count(text) > ROOM):
            break
        kept.append(text)
    if len(kept) < first:
        return None
    return Entry(note.label, tuple(Sentence(text, (f"N:{note.id}",)) for text in kept))


def _texts(note: Note, assignment: Assignment) -> Iterator[str]:
    """Yield the sentences of a note that may be told here, each form up to the first that may not: the next may lean on it."""
    known, told = refused(assignment), list[str]()
    for form in (*note.forms, *note.extra):
        for text in (sentence.text for sentence in split(form)):
            if bare(text) in known or not usable(text, assignment) or any(alike(text, other, note) for other in told):
                break
            told.append(text)
            yield text
