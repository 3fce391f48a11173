"""Which sentences lean on the one before: they open with a pronoun, a possessive or a link, or answer by an adverb."""

from __future__ import annotations

import re
from functools import cache

from generator.french.words import listed


def leans(text: str) -> bool:
    """Return whether a sentence opens with a word that only the sentence before explains (« il », « ce », « leur »)."""
    return _opening("leaning").match(text) is not None


def answers(text: str) -> bool:
    """Return whether a sentence leans, opens with a link (« mais »), or holds one (« pourtant », « en revanche »)."""
    return leans(text) or _opening("links").match(text) is not None or _inside().search(text) is not None


@cache
def _opening(name: str) -> re.Pattern[str]:
    """Return the pattern of a list at the head of a text, as whole words."""
    return re.compile(rf"(?:{_any(name)})(?![\w-])", re.IGNORECASE)


@cache
def _inside() -> re.Pattern[str]:
    return re.compile(rf"\b(?:{_any('linking')})\b")


def _any(name: str) -> str:
    # The longest first: « celui-ci » before « celui ».
    return "|".join(sorted(map(re.escape, listed(name)), key=len, reverse=True))
