"""A house note in a story explains in passing: half a sentence where its word first comes, apart from the facts and from whom they name."""

from __future__ import annotations

import re
from collections.abc import Iterator

from generator.checks.evidence import cited, plain
from generator.checks.finding import Finding
from generator.checks.kin import stem
from generator.checks.table import table
from generator.french.sentences import content_words
from generator.notes import names
from generator.shelf import compiled
from generator.types import Assignment, Brief, Draft, Note, Sentence
from generator.types.citing import as_note, is_note

LONGEST = 20  # words in which a note is told in passing
MOST_TOLD = 2  # notes told in a story: more are a lesson
LAW = "procedure"  # kind of a note that tells how things go in general
PIECE = compiled(r"\s[–—]\s|[,;:()]\s?")


def misplaced(draft: Draft, assignment: Assignment) -> Iterator[Finding]:
    """Yield a draft's sentences that tell a note where none belongs, late, at length, of other words, or told elsewhere."""
    kind, brief = assignment.slot.kind, assignment.brief
    elsewhere = {id for text in assignment.said if text.key != assignment.key for id in _noted(text.draft)}
    bodies = (text for text in assignment.said if text.key != assignment.key and text.slot.kind == "body")
    passing = {id for text in bodies for id in _noted(text.draft)}
    told: set[str] = set()
    before: list[str] = [s.text for t in assignment.said if _above(t.key, assignment) for s in t.draft.sentences]
    for sentence in draft.sentences:
        notes = [id for id in sentence.facts if is_note(id)]
        alone = len(notes) == len(sentence.facts)
        for message, doubtful in _wrong(sentence, notes, alone, kind, elsewhere, told, passing, brief) if notes else ():
            yield Finding(message, sentence.text, doubtful=doubtful)
        if kind == "body" and notes and (word := _late(notes, before, brief)):
            yield Finding(f"une note se dit où son mot vient pour la première fois : {word}", sentence.text)
        told.update(notes)
        before.append(sentence.text)


def _wrong(
    sentence: Sentence,
    notes: list[str],
    alone: bool,
    kind: str,
    elsewhere: set[str],
    told: set[str],
    passing: set[str],
    brief: Brief,
) -> Iterator[tuple[str, bool]]:
    """Yield what is wrong with a sentence that tells notes, and whether a second reader may know better."""
    story = kind == "body"
    known = [note for note in brief.notes if as_note(note.id) in notes]
    if kind not in ("body", "faq"):
        yield "une note de la maison se dit dans une partie ou une réponse, pas ici", False
    elif any(id in elsewhere for id in notes):
        yield "cette note de la maison est déjà dite ailleurs", False
    elif story and any(id in told for id in notes):
        yield "une note se dit en une seule phrase, vingt mots au plus", False
    elif story and len(passing | told | set(notes)) > MOST_TOLD:
        yield "deux notes au plus se disent dans le récit : les autres ont leur bloc après lui", False
    elif story and any(note.kind == LAW for note in known):
        yield "une note de procédure n'arrête pas le récit : elle a son bloc après lui", False
    elif story and (count := _length(sentence, alone, known, brief)) > LONGEST:
        yield f"la note prend {count} mots : vingt au plus, d'une incise", False
    elif story and not alone:
        yield "une note se dit sans rien ajouter aux faits de sa phrase", True
    if story and (found := table().of_words.search(plain(sentence.text))):
        yield f"une note explique la chose, pas le mot : « {found.group()} »", False
    if alone and (name := _named(sentence, brief)):
        yield f"une note ne parle pas de l'affaire : {name}", False


def _length(sentence: Sentence, alone: bool, known: list[Note], brief: Brief) -> int:
    """Return how many words of a sentence tell its note: all of them, or beside facts the clauses that have words of it alone."""
    said = plain(sentence.text)
    if alone:
        return len(said.split())
    facts = {stem(word) for id in sentence.facts if not is_note(id) for word in _telling(id, brief)}
    own = {stem(word) for note in known for word in content_words(plain(" ".join((note.short, *note.forms))))} - facts
    pieces = PIECE.split(said)
    return sum(len(p.split()) for p in pieces if own & {stem(word) for word in content_words(p)})


def _telling(id: str, brief: Brief) -> tuple[str, ...]:
    return content_words(plain(cited(Sentence("", (id,)), brief)))


def _late(notes: list[str], before: list[str], brief: Brief) -> str:
    """Return the word of a note that came earlier than in the sentence just before this one, or ""."""
    known = (note for note in brief.notes if as_note(note.id) in notes)
    return next((note.terms[0] for note in known if any(names(note, text) for text in before[:-1])), "")


def _above(key: str, assignment: Assignment) -> bool:
    """Return whether a text is a part of the story above this one."""
    sections = [f"/{s.key}" for s in assignment.outline.sections]
    places = [at for at, end in enumerate(sections) if key.startswith(assignment.slot.name) and key.endswith(end)]
    here = [at for at, end in enumerate(sections) if assignment.key.endswith(end)]
    return bool(places and here and places[0] < here[0])


def _named(sentence: Sentence, brief: Brief) -> str:
    """Return whom of the article a sentence names, its label apart, that its notes do not; "" when there is nobody."""
    said, told = plain(sentence.text), plain(cited(sentence, brief))
    known = (plain(name) for name in brief.names)
    return next((n for n in known if re.search(rf"(?<!\w){re.escape(n)}(?!\w)", said) and n not in told), "")


def _noted(draft: Draft) -> set[str]:
    return {id for sentence in draft.sentences for id in sentence.facts if is_note(id)}
