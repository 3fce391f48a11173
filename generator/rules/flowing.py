"""Sentences of one note as one paragraph: the first names the term, each other goes on from it and does not name it again."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import lru_cache

from generator.facts.groups import stems
from generator.french.sentences import split
from generator.notes import names
from generator.shelf import compiled
from generator.types import Note

# « Au-delà de cette vitesse, », « Avec cette aide, »: what opens a sentence and points at what was told
POINTING = compiled(
    r"(?:À|Au|Avec|Dans|Pour|Par|Sous|Sans|Lors|Après|Avant|Dès|Depuis|Selon|En)\b[^,.]{0,25}?\bc(?:e|et|ette|es) (?P<noun>[\wÀ-ÿ-]{3,})[^,.]{0,30},"
)


def going_on(text: str, note: Note, before: Sequence[str]) -> str:
    """Return how a sentence of a note reads after those `before`: as it stands where none is, else as its note has it there.

    "" where it would name the term again, where its « elle » has nothing to stand for in the sentence just before, or where it
    opens on what no sentence before it told: « Au-delà de cette vitesse, … » behind one that tells of no speed.
    """
    pointed = POINTING.match(text)
    if pointed and not set(stems(pointed["noun"])) & {stem for told in (*note.terms, *before) for stem in stems(told)}:
        return ""
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
