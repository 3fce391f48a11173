"""Sentences of one note as one paragraph: the first names the term, each other goes on from it and does not name it again."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import lru_cache

from generator.french.sentences import split
from generator.notes import names
from generator.types import Note


def going_on(text: str, note: Note, before: Sequence[str]) -> str:
    """Return how a sentence of a note reads after those `before`: as it stands where none is, else as its note has it there.

    "" where it would name the term again, or where its « elle » has nothing to stand for in the sentence just before.
    """
    if not before:
        return text
    read = _following(note).get(text, text)
    borne = names(note, before[-1]) or before[-1] in _following(note).values()
    return "" if names(note, read) or (read != text and not borne) else read


@lru_cache(maxsize=64)
def _following(note: Note) -> Mapping[str, str]:
    """Return the sentences of a note that read otherwise after another, each with that reading."""
    pairs = zip((*note.forms, *note.extra), note.follow, strict=False)
    both = ((a.text, b.text) for one, other in pairs for a, b in zip(split(one), split(other), strict=False))
    return {one: other for one, other in both if one != other}
