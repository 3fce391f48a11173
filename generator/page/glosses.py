"""Which terms a story explains in passing: the page says at its foot that the newsroom does, not the source."""

from __future__ import annotations

from collections.abc import Sequence

from generator.types import Brief, SlotText
from generator.types.citing import as_note

RUNNING = frozenset({"lead", "body", "closing"})


def glosses(brief: Brief, texts: Sequence[SlotText]) -> tuple[str, ...]:
    """Return the terms of the house notes told in running text, in reading order."""
    told = [id for t in texts if t.slot.kind in RUNNING for s in t.draft.sentences for id in s.facts]
    terms = {as_note(note.id): note.terms[0] for note in brief.notes}
    return tuple(terms[id] for id in dict.fromkeys(told) if id in terms)
