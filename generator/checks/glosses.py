"""A house note in a story explains in passing: in a part of it, briefly, once, apart from the facts and from whom they name."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator

from generator.checks.evidence import cited, plain
from generator.checks.finding import Finding
from generator.types import Assignment, Brief, Draft, Sentence

NOTE = "N:"
MOST = 2  # sentences of a note
MOST_TOLD = 3  # sentences of notes in a part of the story: more are a lesson


def misplaced(draft: Draft, assignment: Assignment) -> Iterator[Finding]:
    """Yield a draft's sentences that tell a note where none belongs, at length, beside a fact, or told elsewhere."""
    kind = assignment.slot.kind
    elsewhere = {id for text in assignment.said if text.key != assignment.key for id in _noted(text.draft)}
    told: Counter[str] = Counter()
    for sentence in draft.sentences:
        notes = [id for id in sentence.facts if id.startswith(NOTE)]
        if not notes:
            continue
        told.update({*notes, NOTE})
        if kind not in ("body", "faq"):
            yield Finding("une note de la maison se dit dans une partie ou une réponse, pas ici", sentence.text)
        elif any(id in elsewhere for id in notes):
            yield Finding("cette note de la maison est déjà dite ailleurs", sentence.text)
        elif kind == "body" and (told[NOTE] > MOST_TOLD or any(told[id] > MOST for id in notes)):
            yield Finding("trop de phrases de notes : deux par note, trois par partie", sentence.text)
        elif kind == "body" and len(notes) < len(sentence.facts):
            yield Finding("une note se dit dans sa propre phrase, sans fait de l'affaire", sentence.text, doubtful=True)
        elif len(notes) == len(sentence.facts) and (name := _named(sentence, assignment.brief)):
            yield Finding(f"une note ne parle pas de l'affaire : {name}", sentence.text)


def _named(sentence: Sentence, brief: Brief) -> str:
    """Return whom of the article a sentence names, its label apart, that its notes do not; "" when there is nobody."""
    said, told = plain(sentence.text), plain(cited(sentence, brief))
    names = (plain(name) for name in brief.names)
    return next((n for n in names if re.search(rf"(?<!\w){re.escape(n)}(?!\w)", said) and n not in told), "")


def _noted(draft: Draft) -> set[str]:
    return {id for sentence in draft.sentences for id in sentence.facts if id.startswith(NOTE)}
