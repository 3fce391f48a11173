"""Words as links compare them: without accents, the sign of the plural, or what grammar adds."""

from __future__ import annotations

from collections.abc import Container
from functools import cache, lru_cache

from generator.french.typography import unaccented
from generator.page.words import listed
from generator.shelf import compiled
from generator.types import Site

SHORTEST = 4  # letters: below, mostly grammar
ENDING = compiled(r"(?<=..)[sx]$")
AL = compiled(r"(?<=[^e])aux$")


def subjects(site: Site, text: str) -> frozenset[str]:
    """Return the words of a text that say what it is about."""
    return _subjects(text, listed(site, "links", "loose"))


@lru_cache(maxsize=1024)
def _subjects(text: str, loose: frozenset[str]) -> frozenset[str]:
    return frozenset(singular(word) for word in compiled(r"[a-z]+").findall(unaccented(text)) if means(word, loose))


@cache
def singular(word: str) -> str:
    """Return a bare word without the sign of its plural: « prix sociaux » and « prix social » meet."""
    return ENDING.sub("", AL.sub("al", word))


def means(word: str, loose: Container[str]) -> bool:
    """Return whether a bare word says what a text is about."""
    return len(word) >= SHORTEST and word not in loose
