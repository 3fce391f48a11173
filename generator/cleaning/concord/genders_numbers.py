"""Which genders and numbers a word may have, as the lexicon reads it, and its form in another."""

from __future__ import annotations

from functools import lru_cache

from generator.cleaning.tables import table
from generator.french.lexicon import Form, lookup
from generator.french.morphology import Uninflectable, agree, participle, plural, singular

Pair = tuple[str, str]
Pairs = frozenset[Pair]
NONE: Pairs = frozenset()
ALL: Pairs = frozenset((gender, number) for gender in "mf" for number in "sp")


def pairs(form: Form) -> Pairs:
    """Return the genders and numbers of one reading: both where it says none."""
    return frozenset((gender, number) for gender in form.gender or "mf" for number in form.number or "sp")


@lru_cache(maxsize=8192)
def of_noun(word: str) -> Pairs:
    """Return what a word may be as a noun."""
    return NONE.union(*(pairs(form) for form in lookup(word) if form.pos == "NOUN"))


@lru_cache(maxsize=8192)
def of_quality(word: str) -> Pairs:
    """Return what a word may be as an adjective or a past participle."""
    return NONE.union(*(pairs(form) for form in lookup(word) if form.pos == "ADJ" or form.tense == "ppast"))


@lru_cache(maxsize=512)
def of_determiner(word: str) -> Pairs:
    """Return what a determiner allows, all for a word that is none of the list."""
    told = table("accords")["determinants"]
    found = next((marks for marks, words in told.items() if word in words), "")
    return frozenset((gender, number) for gender, number in ALL if f"{gender}{number}" in found.split("_")) or ALL


@lru_cache(maxsize=4096)
def quality(word: str, wanted: Pair) -> str | None:
    """Return an adjective or participle in another gender and number; None where it has none or does not change."""
    read = lookup(word)
    plain = any(form.pos == "ADJ" for form in read)
    done = next((form for form in read if form.tense == "ppast"), None)
    try:
        new = participle(done.lemma, *wanted) if done and not plain else agree(word, *wanted)
    except Uninflectable:
        return None
    return new if new != word and wanted in of_quality(new) else None


@lru_cache(maxsize=4096)
def noun(word: str, number: str) -> str | None:
    """Return a noun in a number; None where it has none or does not change."""
    try:
        new = plural(word) if number == "p" else singular(word)
    except Uninflectable:
        return None
    return new if new != word and of_noun(new) else None


def nearest(word: str, has: Pairs, wanted: Pairs) -> str | None:
    """Return the one form of an adjective that fits what is wanted and changes least: its gender kept, or its number; None in doubt."""
    best: dict[int, set[str]] = {}
    for target in wanted:
        new = quality(word, target)
        if new is not None:
            best.setdefault(min(_apart(target, pair) for pair in has), set()).add(new)
    found = best[min(best)] if best else set()
    return found.pop() if len(found) == 1 else None


def _apart(one: Pair, other: Pair) -> int:
    return sum(a != b for a, b in zip(one, other, strict=True))
