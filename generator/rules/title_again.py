"""Whether a line is a title again: its words in the same order, or nearly all of them."""

from __future__ import annotations

from functools import lru_cache

from generator.shelf import compiled

ROOT = 4  # letters by which « coupe » and « coupé » are one word
OTHER_WORDS = 0.15  # share of a text's words that may be others where it is a title again


@lru_cache(maxsize=4096)
def in_order(text: str, title: str) -> bool:
    """Return whether a text is a title again: nearly all its words are the title's, in their order, be others left out."""
    mine, theirs = _words(text), _words(title)
    row = [0] * (len(theirs) + 1)
    for word in mine:
        before = row[:]
        for at, other in enumerate(theirs):
            row[at + 1] = before[at] + 1 if word == other else max(row[at], before[at + 1])
    return len(mine) - row[-1] <= max(1, OTHER_WORDS * len(mine))


def says_again(text: str, title: str) -> bool:
    """Return whether nearly all words of a text are a title's, in whatever order."""
    mine, theirs = _words(text), set(_words(title))
    return sum(word not in theirs for word in mine) <= max(1, OTHER_WORDS * len(mine))


@lru_cache(maxsize=1024)
def _words(text: str) -> tuple[str, ...]:
    return tuple(word.lower()[:ROOT] for word in compiled(r"\w+").findall(text))
