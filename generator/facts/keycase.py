"""A key phrase typed without capitals is read with those of the source's names: « lomane halden » is « Lomane Halden »."""

from __future__ import annotations

from collections.abc import Sequence

from generator.shelf import compiled
from generator.types import Entity

WORD = compiled(r"[^\W\d_][\w’'-]*")


def with_capitals(phrase: str, text: str, named: Sequence[Entity]) -> str:
    """Return a key phrase with the capitals of names that its text never writes without; as it is where it has some of its own."""
    if phrase != phrase.lower():
        return phrase
    plain = set(WORD.findall(text))
    names = {w.lower(): w for entity in named for w in WORD.findall(entity.name) if w[:1].isupper()}
    return WORD.sub(lambda m: names.get(m[0], m[0]) if m[0] not in plain else m[0], phrase)
