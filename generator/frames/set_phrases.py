"""Terms in which no word is exchanged alone: « mise en examen », « maintenir la pression »."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache, lru_cache

from generator.frames.changes import Change
from generator.frames.library import load
from generator.shelf import compiled

Span = tuple[int, int]


@lru_cache(maxsize=512)
def set_phrases(text: str, folders: tuple[str, ...] = ()) -> tuple[Span, ...]:
    """Return where the set phrases of a site stand in a text."""
    return tuple(match.span() for match in _pattern(folders).finditer(text))


def breaks(change: Change, fixed: Sequence[Span]) -> bool:
    """Return whether a change takes words out of a set phrase; one that replaces all of it was meant to."""
    return any(
        start < change.end and change.start < end and not (change.start <= start and end <= change.end)
        for start, end in fixed
    )


@cache
def _pattern(folders: tuple[str, ...]) -> re.Pattern[str]:
    terms = load(folders).tables["synonymes"]["formules"]
    choices = "|".join(term.replace("'", "['’]").replace("~", r"\w*") for term in terms)
    return compiled(rf"\b(?:{choices})(?!\w)", re.I)
