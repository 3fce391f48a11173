"""Whether a sentence of a French text is in English: it holds words that French has not, and hardly any that it has."""

from __future__ import annotations

import re
from functools import cache

from generator.cleaning.tables import table
from generator.shelf import compiled

WORD = compiled(r"[a-zà-ÿœ]+(?:['’][a-z]+)?", re.IGNORECASE)
MIXED = 2  # words of English for one of French: a sentence may name two songs
SAID = 3  # words of a language other than English that make a sentence of it
ENOUGH, LONG = 2, 6  # words of English, and words of a sentence from which one is not enough


def english(text: str) -> bool:
    """Return whether a sentence is in English."""
    words = [word.lower().replace("’", "'") for word in WORD.findall(text)]
    theirs, ours = (sum(word in known for word in words) for known in _known())
    return theirs >= (ENOUGH if len(words) > LONG else 1) and theirs > ours * MIXED


def english_words(text: str) -> tuple[tuple[int, int], ...]:
    """Return the places of the words of English in a text."""
    theirs, _ = _known()
    return tuple(m.span() for m in WORD.finditer(text) if m.group().lower().replace("’", "'") in theirs)


def foreign(text: str) -> bool:
    """Return whether a sentence is in another language than French, of those that users write in."""
    words = [word.lower().replace("’", "'") for word in WORD.findall(text)]
    if len(words) < SAID:
        return english(text)
    ours = sum(word in _known()[1] for word in words)
    others = (sum(word in known for word in words) for known in _others())
    return english(text) or any(theirs >= SAID and theirs > ours * MIXED for theirs in others)


@cache
def _others() -> tuple[frozenset[str], ...]:
    """Return words of other languages than French and English, one set a language."""
    return tuple(frozenset(row.split()) for row in table("demandes")["etrangers"].values())


@cache
def _known() -> tuple[frozenset[str], frozenset[str]]:
    """Return the words of English that French has not, and the commonest of French."""
    rows = table("demandes")["anglais"]
    return frozenset(rows["mots"].split()), frozenset(rows["francais"].split())
