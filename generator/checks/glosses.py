"""A house note in a story explains in passing: in a part of it, apart from the facts, briefly, once."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from generator.checks.finding import Finding
from generator.types import Assignment, Draft

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


def _noted(draft: Draft) -> set[str]:
    return {id for sentence in draft.sentences for id in sentence.facts if id.startswith(NOTE)}
