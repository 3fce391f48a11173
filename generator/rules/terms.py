"""Which house notes the FAQ asks about: as many as the words that were ordered want, none else (the boxes explain hard terms)."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from generator.french.sentences import split
from generator.notes import LENGTHENS, MENTIONS, TITLE, close, named_in
from generator.page.views import count
from generator.rules.desk import Desk, bare, elsewhere, refused
from generator.rules.flowing import going_on
from generator.rules.note import alike, usable
from generator.rules.owed import long_enough, words_told
from generator.shelf import compiled
from generator.types import Assignment, Note, Sentence
from generator.types.citing import as_note

THREE = 3  # sentences of an answer
MOST_NOTES = 2  # more would make a glossary of the FAQ
# « Qu'est-ce qu'une API ? »: a box tells it as well as an answer, what the law says less so.
DEFINING = compiled(
    r"Qu['’](?:est-ce|appelle-t-on|entend-on|évoque)|Que (?:désigne|signifie|veut dire|fait)|À quoi ser(?:t|vent)|"
    r"Comment (?:fonctionne|se passe|se déroule)|Qui (?:est|sont)|Quel(?:le)? est l"
)
ROOM = 85  # words of a note's answer
SPARE = 1.06  # of the words ordered: what is counted here is not all that the report counts


class Entry(NamedTuple):
    """A question of the FAQ with its answer."""

    question: str
    sentences: tuple[Sentence, ...]
    spare: int = 0  # how gladly it is left, for want of others only


def on_terms(assignment: Assignment, desk: Desk, asked: Sequence[Entry]) -> list[Entry]:
    """Return questions on terms with their answers: none where the news is long enough."""
    if long_enough(assignment):
        return []
    wanting = SPARE * assignment.outline.budget.asked - words_told(assignment, desk)
    wanting -= sum(_length(one) for one in asked)
    kept: list[Entry] = []
    about = {
        note.id for note in _spare(assignment, desk, TITLE)
    }  # what every reader knows, the title alone has explained
    notes = [n for n in _spare(assignment, desk, LENGTHENS) if not n.known or n.id in about]
    for note in sorted(notes, key=lambda n: DEFINING.match(n.label) is not None):  # a box tells what a word means
        share = round(wanting / min(MOST_NOTES - len(kept), len(notes))) if len(kept) < MOST_NOTES else 0
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


def _length(entry: Entry) -> int:
    return count(entry.question) + sum(count(s.text) for s in entry.sentences)


def _outdone(note: Note, notes: Sequence[Note], told: Counter[str]) -> bool:
    """Return whether a note's term is named once only, and that of its neighbour more: « procès » beside « poursuites »."""
    near = [n for n in notes if n.id in note.near or note.id in n.near]
    return told[note.id] < MENTIONS and any(told[n.id] >= MENTIONS for n in near)


def _of_note(note: Note, assignment: Assignment, wanting: int) -> Entry | None:
    """Return a note's own question with the form that answers it, its first, whole; more while words are wanting."""
    opening = len(split(note.forms[0]))
    kept: list[str] = []
    for run in _runs(note, assignment):
        for text in run:
            read, size = going_on(text, note, kept), sum(count(other) for other in kept)
            full = len(kept) >= opening and size >= wanting
            if not read or full or len(kept) >= max(THREE, opening) or size + count(read) > ROOM:
                break  # what follows may lean on it
            kept.append(read)
        if len(kept) < opening:
            return None
    return Entry(note.label, tuple(Sentence(text, (as_note(note.id),)) for text in kept))


def _runs(note: Note, assignment: Assignment) -> Iterator[Sequence[str]]:
    """Yield the sentences of each form that may be told here, up to the first that may not: the next may lean on it."""
    known, told = refused(assignment), list[str]()
    for form in (*note.forms, *note.extra):
        run = list[str]()
        for text in (sentence.text for sentence in split(form)):
            if bare(text) in known or not usable(text, assignment) or any(alike(text, other, note) for other in told):
                break
            run.append(text)
            told.append(text)
        yield run
