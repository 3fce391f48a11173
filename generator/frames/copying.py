"""How much of a text is the source's own words: the longest run outside quotes, the repeated n-grams."""

from __future__ import annotations

import re
from functools import lru_cache

from generator.shelf import compiled

QUOTE = compiled(r"«[^«»]*»|“[^“”]*”|\"[^\"]*\"")
WORD = compiled(r"\d+(?:[  .,]\d+)*|\w+", re.UNICODE)
NAME_RUN = 3  # words: below it a run is no copy at all


@lru_cache(maxsize=512)
def tokens(text: str) -> tuple[str, ...]:
    """Return the words of a text in lower case, quotes left out; a number is one word.

    >>> tokens("Il a dit « oui » à 42 000 dollars.")
    ('il', 'a', 'dit', 'à', '42 000', 'dollars')
    """
    return tuple(WORD.findall(QUOTE.sub(" ; ", text).lower()))


def longest_run(text: str, source: str) -> int:
    """Return the length in words of the longest stretch of `text` that stands in `source`, quotes left out."""
    mine, theirs = tokens(text), tokens(source)
    best = 0
    before: dict[int, int] = {}
    places: dict[str, list[int]] = {}
    for at, word in enumerate(theirs):
        places.setdefault(word, []).append(at)
    for word in mine:
        now = {at: before.get(at - 1, 0) + 1 for at in places.get(word, ())}
        best = max(best, max(now.values(), default=0))
        before = now
    return best


def stretch(text: str, source: str) -> tuple[int, int, int] | None:
    """Return (start, end, words) of the longest copied stretch of `text` outside quotes; offsets in characters."""
    masked = QUOTE.sub(lambda m: " ; " + " " * (len(m[0]) - 3), text)
    found = [(m[0].lower(), m.start(), m.end()) for m in WORD.finditer(masked)]
    places: dict[str, list[int]] = {}
    for at, word in enumerate(tokens(source)):
        places.setdefault(word, []).append(at)
    best: tuple[int, int, int] | None = None
    before: dict[int, int] = {}
    for number, (word, _, end) in enumerate(found):
        before = {at: before.get(at - 1, 0) + 1 for at in places.get(word, ())}
        length = max(before.values(), default=0)
        if length and (best is None or length > best[2]):
            best = (found[number - length + 1][1], end, length)
    return best


def grams(text: str, size: int = 8) -> set[tuple[str, ...]]:
    """Return the n-grams of a text outside quotes."""
    words = tokens(text)
    return {words[i : i + size] for i in range(len(words) - size + 1)}
