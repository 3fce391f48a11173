"""Which language a text is in, by its commonest words."""

from __future__ import annotations

import re
from collections import Counter
from functools import cache

from generator.cleaning.tables import table
from generator.shelf import compiled

FRENCH, ENGLISH = "français", "anglais"  # as data/langues.toml calls it
WORD = compiled(r"[^\W\d_]+", re.UNICODE)
SAMPLE = 4000  # words: more tells nothing new
LEAST = 0.08  # share of common words, below which a text is in none of the languages we know


def language(text: str) -> str:
    """Return the name, in French, of the language whose common words make most of the text; "" if none does."""
    words = Counter(word.lower() for word in WORD.findall(text[: SAMPLE * 8])[:SAMPLE])
    total = sum(words.values())
    shares = {
        name: sum(words[w] for w in common if w in words) / total if total else 0.0
        for name, common in _common().items()
    }
    best = max(shares, key=lambda name: shares[name])
    return best if shares[best] > LEAST else ""


@cache
def _common() -> dict[str, tuple[str, ...]]:
    return {name: tuple(text.split()) for name, text in table("langues").items()}
