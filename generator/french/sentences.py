"""Cut a paragraph into sentences and words, offsets kept, and tell the words that carry meaning."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import NamedTuple

from generator.french.lexicon import column
from generator.french.tokens import Piece, pieces

words = pieces

# A point after these is no end; initials and acronyms are seen by their form.
ABBREVIATIONS = re.compile(
    r"(?:\b(?:M|MM|Mr|Dr|Pr|St|Ste|Me|Mgr|Inc|Ltd|Corp|art|chap|vol|éd|env|av|apr|J|no|n°|tél|fig|cf|ex|p|pp|hab|dép|min|max)"
    r"|(?:\b[A-ZÀ-Þ]\.)*\b[A-ZÀ-Þ](?:-[A-ZÀ-Þ])?)\.$"
)
END = re.compile(r"(?:[.!?…]+|\.{3})(?:\s*[»”\")\]]+)?(?=\s|$)")
LOWER = re.compile(r"\s*[a-zà-ÿœ,;:(]")


class Stretch(NamedTuple):
    """A sentence, white space trimmed, and its place in the paragraph."""

    text: str
    start: int
    end: int


@lru_cache(maxsize=4096)
def split(paragraph: str) -> tuple[Stretch, ...]:
    """Return the sentences of a paragraph; a quotation that holds several belongs to one.

    A point is no end after an abbreviation or an initial, within « … », or before a lower-case letter.
    """
    found: list[Stretch] = []
    start = 0
    for match in END.finditer(paragraph):
        if _ends(paragraph, start, match):
            found += _trimmed(paragraph, start, match.end())
            start = match.end()
    return (*found, *_trimmed(paragraph, start, len(paragraph)))


def _ends(paragraph: str, start: int, match: re.Match[str]) -> bool:
    after = paragraph[match.end() :]
    if LOWER.match(after) or re.match(r"\s*[–—-]\s*\S", after) and paragraph[match.start()] == ".":
        return False
    before = paragraph[start : match.end()]
    if before.count("«") > before.count("»") and "»" in after:
        return False
    point = paragraph[start : match.start() + 1]
    return not ABBREVIATIONS.search(point) or not after.strip() or point.rstrip(".").endswith(("etc", "av"))


def _trimmed(paragraph: str, start: int, end: int) -> list[Stretch]:
    text = paragraph[start:end]
    kept = text.strip()
    at = start + len(text) - len(text.lstrip())
    return [Stretch(kept, at, at + len(kept))] if any(c.isalnum() for c in kept) else []


@lru_cache(maxsize=8192)
def content_words(text: str) -> tuple[str, ...]:
    """Return the words that carry meaning, as written: neither stop words nor signs."""
    empty = column("stop_words.txt")
    return tuple(
        p.text
        for p in pieces(text)
        if any(c.isalnum() for c in p.text) and p.text.lower().replace("’", "'") not in empty
    )


def is_stop_word(word: str) -> bool:
    """Return whether a word is a stop word."""
    return word.lower().replace("’", "'") in column("stop_words.txt")


__all__ = ["Piece", "Stretch", "content_words", "is_stop_word", "split", "words"]
