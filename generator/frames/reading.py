"""Sentences read once: their parse, their tokens, and what opens them."""

from __future__ import annotations

import re
from functools import cache, lru_cache

from generator.frames.lists import phrases
from generator.french.syntax import Parse, Token


@lru_cache(maxsize=2048)
def parsed(text: str) -> Parse:
    """Return the parse of a sentence."""
    from generator.french.clauses import parse

    return parse(text)


@lru_cache(maxsize=2048)
def tokens(text: str) -> tuple[Token, ...]:
    """Return the tagged tokens of a sentence."""
    from generator.french.tagger import tag

    return tag(text)


@lru_cache(maxsize=2048)
def opened(text: str) -> str:
    """Return a sentence without the linking word that opens it: « Par ailleurs, », « Mais »."""
    match = _connective().match(text)
    return text[match.end() :][:1].upper() + text[match.end() + 1 :] if match else text


@cache
def _connective() -> re.Pattern[str]:
    words = sorted(phrases("connectives"), key=len, reverse=True)
    choices = "|".join(re.escape(w).replace("'", "['’]") for w in words)
    return re.compile(rf"(?:(?:{choices}),|(?:mais|or|et))\s+", re.I)
