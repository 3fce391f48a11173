"""A few words of somebody's that name the matter: « « Un vote historique » »."""

from __future__ import annotations

from collections.abc import Iterator

from generator.anchors.words import POINTING
from generator.french.sentences import content_words
from generator.french.tagger import finite
from generator.shelf import compiled
from generator.types import Brief, Fact

LEAST, MOST = 3, 7  # words
NAMES = compiled(r"(?:une? |l[ae] |l['’]|les |des )(?=[a-zà-ÿ])", 2)
CONTENT = 2


def worded(fact: Fact, brief: Brief) -> Iterator[str]:
    """Yield a noun group that somebody says in a sentence, between its marks."""
    for quote in brief.quotes:
        words = quote.text.strip(" .,")
        if quote.fact != fact.id or not quote.speaker or not NAMES.match(words) or "[" in words:
            continue
        fits = LEAST <= len(words.split()) <= MOST and len(content_words(words)) >= CONTENT
        if fits and not (finite(words) or POINTING.search(words) or "," in words):
            yield f"« {words[:1].upper()}{words[1:]} »"
