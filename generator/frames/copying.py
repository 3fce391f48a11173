"""How much of a text is the source's own words: the longest run outside quotes, the repeated n-grams."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import lru_cache
from typing import NamedTuple

from generator.french.lexicon import known
from generator.shelf import compiled

QUOTE = compiled(r"«[^«»]*»|“[^“”]*”|\"[^\"]*\"")
WORD = compiled(r"\d+(?:[  .,]\d+)*|\w+", re.UNICODE)
NAMED = compiled(r"\d+(?:[\s.,]\d+)*|(?<!^)\b[A-ZÀ-Þ]\w*")  # numbers and capitals, but for the first word's
GRAM = 8  # words: the n-gram whose share of a text tells a copy


@lru_cache(maxsize=2048)
def muted(text: str) -> str:
    """Return a text whose quotations are there, without their words."""
    return QUOTE.sub("« »", text)


class Matched(NamedTuple):
    """A word of a text outside quotes, and the length of the longest copied stretch that ends on it."""

    word: str
    start: int
    end: int
    length: int


@lru_cache(maxsize=512)
def tokens(text: str) -> tuple[str, ...]:
    """Return the words of a text in lower case, quotes left out; a number is one word.

    >>> tokens("Il a dit « oui » à 42 000 dollars.")
    ('il', 'a', 'dit', 'à', '42 000', 'dollars')
    """
    return tuple(WORD.findall(QUOTE.sub(" ; ", text).lower()))


@lru_cache(maxsize=512)
def _places(source: str) -> Mapping[str, tuple[int, ...]]:
    """Return where each word of a source stands."""
    places: dict[str, list[int]] = {}
    for at, word in enumerate(tokens(source)):
        places.setdefault(word, []).append(at)
    return {word: tuple(found) for word, found in places.items()}


@lru_cache(maxsize=4096)
def matched(text: str, source: str) -> tuple[Matched, ...]:
    """Return the words of a text outside quotes, each with how much is copied up to it; offsets in characters."""
    masked = QUOTE.sub(lambda m: " ; " + " " * (len(m[0]) - 3), text) if QUOTE.search(text) else text
    spans = [match.span() for match in WORD.finditer(masked)]
    lengths = _lengths((masked[start:end].lower() for start, end in spans), source)
    return tuple(Matched(word, *span, length) for span, (word, length) in zip(spans, lengths, strict=True))


def longest_run(text: str, source: str) -> int:
    """Return the length in words of the longest stretch of `text` that stands in `source`, quotes left out."""
    return _extent(text, source)[0]


def copied_grams(text: str, source: str) -> int:
    """Return how many sequences of eight words of a text stand in the source, quotes left out."""
    return _extent(text, source)[1]


@lru_cache(maxsize=4096)
def _extent(text: str, source: str) -> tuple[int, int]:
    """Return the longest copied stretch, and how many sequences of eight words are copied."""
    lengths = [length for _, length in _lengths(tokens(text), source)]
    return max(lengths, default=0), sum(length >= GRAM for length in lengths)


def _lengths(words: Iterable[str], source: str) -> Iterator[tuple[str, int]]:
    """Yield each word with the length of the longest copied stretch that ends on it."""
    places = _places(source)
    before: dict[int, int] = {}
    for word in words:
        at = places.get(word)
        if at is None:
            before = {}
            yield word, 0
            continue
        if len(at) == 1:  # most words of a sentence stand there once
            length = before.get(at[0] - 1, 0) + 1
            before = {at[0]: length}
            yield word, length
            continue
        before = {place: before.get(place - 1, 0) + 1 for place in at}
        yield word, max(before.values())


def nearest_run(text: str, others: Sequence[str]) -> int:
    """Return the longest stretch that a text has in common with any of some others."""
    return max((longest_run(text, other) for other in others), default=0)


def stretch(text: str, source: str) -> tuple[int, int, int] | None:
    """Return (start, end, words) of the longest copied stretch of `text` outside quotes; offsets in characters."""
    words = matched(text, source)
    last = max(range(len(words)), key=lambda i: words[i].length, default=-1)
    if last < 0 or not words[last].length:
        return None
    return words[last - words[last].length + 1].start, words[last].end, words[last].length


def grams(text: str, size: int = GRAM) -> set[tuple[str, ...]]:
    """Return the n-grams of a text outside quotes."""
    words = tokens(text)
    return {words[i : i + size] for i in range(len(words) - size + 1)}


@lru_cache(maxsize=4096)
def bare_run(sentence: str, source: str) -> int:
    """Return the longest copied stretch of one sentence between its quotations, its names and numbers apart.

    >>> bare_run("Ana Roy a lu « oui » à 42 000 gens.", "Ana Roy a lu « oui » à 42 000 gens.")
    3
    """
    return max((_bare(stretch, source) for stretch in QUOTE.split(sentence)), default=0)


def _bare(text: str, source: str) -> int:
    start, end, words = stretch(text, source) or (0, 0, 0)
    first = compiled(r"\w+").match(text, start, end)
    opening = first is not None and first[0][0].isupper() and not known(first[0].lower())
    return words - len(NAMED.findall(text[start:end])) - opening


@lru_cache(maxsize=1024)
def given(text: str) -> int:
    """Return how many words of a sentence are names and numbers, outside quotes: nobody can say them otherwise."""
    words = compiled(r"[\w'’-]+").findall(QUOTE.sub(" ", text))[1:]
    return sum(word[0].isupper() or word[0].isdigit() for word in words)
