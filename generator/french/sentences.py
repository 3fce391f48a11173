"""Cut a paragraph into sentences and words, offsets kept, and tell the words that carry meaning."""

from __future__ import annotations

import re
from functools import cache, lru_cache
from typing import NamedTuple

from generator.french.lexicon import DATA, column
from generator.french.tokens import Piece, pieces
from generator.shelf import compiled, read_toml

words = pieces

END = compiled(r"(?:[.!?…]+)(?:[\s\u00a0\u202f]*[»”)\]]+|\"(?!\w))*(?=\s|$)")
LOWER = compiled(r"\s*(?:[a-zà-ÿœ](?![A-Z])|[,;:])")  # « iPhone » opens a sentence
DASH = compiled(r"\s*[–—-](?=\s|$)")
SHORT = compiled(r"(?:[^\W\d_]\.-?)*(?:[^\W\d_]+|n°)$")
INITIALS = compiled(r"(?:[^\W\d_]\.-?)*[A-ZÀ-Þ]$|(?:[^\W\d_]\.-?)+[^\W\d_]$")
WORD = compiled(r"\s*[«“\"(]*\s*([^\W\d_]+(?:['’]|-\w+)*)")
NETWORK = compiled(r"\b(?:sur|via|plateforme|réseau social|compte) X$")  # and no initial
NEXT_CAPITAL = compiled(r"\s+[A-ZÀ-Þ]")
NUMBERED = compiled(r"\s*(?:\d|[IVX]+\b|J\.)")  # « art. 3 », « av. J.-C. »
QUANTITY = compiled(r"\d\s*$")
PARENTHESIS = 300  # characters: a longer one is taken for a parenthesis that was never closed
PAIRS = (("«", "»"), ("“", "”"), ("(", ")"))


class Stretch(NamedTuple):
    """A sentence, white space trimmed, and its place in the paragraph."""

    text: str
    start: int
    end: int


@lru_cache(maxsize=4096)
def split(paragraph: str) -> tuple[Stretch, ...]:
    """Return the sentences of a paragraph; a quotation or parenthesis that holds several belongs to one.

    A point is no end after a title or an initial, in an abbreviation before a number, or before a lower-case letter.
    """
    found: list[Stretch] = []
    start = 0
    for match in END.finditer(paragraph):
        if _ends(paragraph, start, match):
            found += _trimmed(paragraph, start, match.end())
            start = match.end()
    return (*found, *_trimmed(paragraph, start, len(paragraph)))


def around(paragraph: str, place: int) -> Stretch | None:
    """Return the sentence in which a place of a paragraph (an offset) stands, None between two."""
    return next((sentence for sentence in split(paragraph) if sentence.start <= place < sentence.end), None)


def _ends(text: str, start: int, match: re.Match[str]) -> bool:
    """Return whether the sign found ends the sentence that began at `start`."""
    point, after = match.start(), match.end()
    if LOWER.match(text, after) or _inside(text, start, after):
        return False
    if text[point] != "." or match.group().startswith(".."):
        return True
    if DASH.match(text, after) or text[start:point].strip().isdigit():
        return False
    return not _abbreviated(text, start, point) or after != point + 1


def _inside(text: str, start: int, at: int) -> bool:
    """Return whether a quotation or parenthesis is open between `start` and `at`, and closed later."""
    for opening, closing in PAIRS:
        if text.count(opening, start, at) > text.count(closing, start, at):
            limit = at + PARENTHESIS if opening == "(" else len(text)
            close, again = text.find(closing, at, limit), text.find(opening, at, limit)
            if close >= 0 and (again < 0 or close < again):
                return True
    return text.count('"', start, at) % 2 == 1 and text.find('"', at) >= 0


def _abbreviated(text: str, start: int, point: int) -> bool:
    """Return whether the point at `point` belongs to the word before it."""
    match = SHORT.search(text, max(start, point - 20), point)
    if not match:
        return False
    short, lists = match.group(), _lists()
    if short in lists["titles"] and not QUANTITY.search(text, start, match.start()):
        return NEXT_CAPITAL.match(text, point + 1) is not None
    if short.lower() in lists["others"]:
        return NUMBERED.match(text, point + 1) is not None
    if NETWORK.search(text, start, point):
        return False
    if INITIALS.match(short) or short in lists["names"]:
        return bool(text[point + 1 :][:2].strip()) and not _opens_sentence(text, point + 1)
    return False


def _opens_sentence(text: str, at: int) -> bool:
    """Return whether the next word opens a sentence (« Elle »), and not a name (« Le Drian »)."""
    following = WORD.match(text, at)
    if not following:
        return True
    word = compiled(r"(?<=['’])").split(following[1])[0].lower().replace("’", "'")
    named = word in _lists()["particles"] and NEXT_CAPITAL.match(text, following.end()) is not None
    return word in _lists()["openers"] and not named


@cache
def _lists() -> dict[str, frozenset[str]]:
    lists = read_toml(DATA / "abbreviations.toml")
    return {name: frozenset(entries) for name, entries in lists.items()}


def _trimmed(paragraph: str, start: int, end: int) -> list[Stretch]:
    text = paragraph[start:end]
    kept = text.strip()
    at = start + len(text) - len(text.lstrip())
    return [Stretch(kept, at, at + len(kept))] if any(c.isalnum() for c in kept) else []


@lru_cache(maxsize=8192)
def content_words(text: str) -> tuple[str, ...]:
    """Return the words that carry meaning, as written: neither stop words nor signs."""
    found = (piece[0] for piece in pieces(text))
    return tuple(w for w in found if (w[0].isalnum() or any(map(str.isalnum, w))) and not is_stop_word(w))


@lru_cache(maxsize=8192)
def is_stop_word(word: str) -> bool:
    """Return whether a word is a stop word."""
    return word.lower().replace("’", "'") in column("stop_words.txt")


__all__ = ["Piece", "Stretch", "content_words", "is_stop_word", "split", "words"]
