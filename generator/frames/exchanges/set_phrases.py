"""Terms in which no word is exchanged alone: « mise en examen », « maintenir la pression »."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache, lru_cache
from itertools import groupby

from generator.frames.exchanges.changes import Change
from generator.frames.library import load
from generator.shelf import compiled

Span = tuple[int, int]

OPENING = compiled(r"\w\w?(?![?*+{])")  # the letters by which terms are grouped, so that most are never tried


@lru_cache(maxsize=512)
def set_phrases(text: str, folders: tuple[str, ...] = ()) -> tuple[Span, ...]:
    """Return where the set phrases of a site stand in a text."""
    low = text.lower()
    told = low if len(low) == len(text) else text  # « İ » would shift the places of what follows
    return tuple(match.span() for match in _pattern(folders).finditer(told))


def breaks(change: Change, fixed: Sequence[Span]) -> bool:
    """Return whether a change takes words out of a set phrase; one that replaces all of it was meant to."""
    return any(
        start < change.end and change.start < end and not (change.start <= start and end <= change.end)
        for start, end in fixed
    )


@cache
def _pattern(folders: tuple[str, ...]) -> re.Pattern[str]:
    terms = load(folders).tables["synonymes"]["formules"]
    # In lower case, as the texts they are sought in: that is four times faster than to pass over case.
    written = sorted(term.lower().replace("'", "['’]").replace("~", r"\w*") for term in terms)
    grouped = ((first, [term[len(first) :] for term in group]) for first, group in groupby(written, _opening))
    choices = "|".join(f"{first}(?:{'|'.join(rest)})" for first, rest in grouped)
    return compiled(rf"\b(?:{choices})(?!\w)")


def _opening(term: str) -> str:
    """Return the first letters of a term, "" where they may be others: « (?:grand|petit) écran »."""
    found = OPENING.match(term)
    return found[0] if found is not None else ""
