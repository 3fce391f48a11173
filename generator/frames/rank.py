"""Which way of saying reads best here: little copied, natural, not built like the sentences just before."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache
from typing import NamedTuple

from generator.frames.beside import tics
from generator.frames.copying import copied_grams, longest_run, nearest_run
from generator.frames.nouns import Context

FREE_RUN = 5  # copied words that cost nothing
RUN_COST = 0.06  # each further word
GRAM_COST = 0.03  # each copied sequence of eight words
TOLD_COST = (
    0.15  # each that a sister site has too (tried on 14 texts: 0.06 left 2 points more in common, 0.4 read worse)
)
SAME_FORM = 0.8  # the construction of the sentence before
LONG, LONG_COST = 26, 0.05  # words of a sentence before it tires, and each further one
SHORT, SHORT_COST = 5, 0.15
TIC_COST = 0.3  # a word that the sentence before has too: « également », « a affirmé »
UNLED, UNLED_COST = "lien en tête", 1.5  # « Toutefois, … » where nothing stands before
JITTER = 0.12  # how much the hash of the seed may turn a close choice


class Candidate(NamedTuple):
    """Sentences that say a fact, and what making them cost."""

    sentences: tuple[str, ...]
    form: str
    cost: float
    rewritten: bool


def score(candidate: Candidate, source: str, context: Context) -> tuple[float, int]:
    """Return (score, longest copied run); the smaller the score the better."""
    text = " ".join(candidate.sentences)
    run = longest_run(text, source)
    total = candidate.cost + RUN_COST * max(0, run - FREE_RUN) + GRAM_COST * copied_grams(text, source)
    total += _told_cost(text, context.told)
    total += TIC_COST * (len(tics(text, context.recent[-1])) if context.recent else 0)
    total += UNLED_COST * (not context.recent and UNLED in candidate.form)
    total += sum(_length_cost(sentence, context) for sentence in candidate.sentences)
    total += SAME_FORM * _heard(candidate.form, context.forms[-3:])
    return total + JITTER * chance(context.seed, candidate.form, source), run


@lru_cache(maxsize=4096)
def _heard(form: str, forms: tuple[str, ...]) -> float:
    """Return how near a construction like this one was used, among the last ones."""
    return sum(same(form, other) / distance for distance, other in enumerate(reversed(forms), 1))


def _told_cost(text: str, told: Sequence[str]) -> float:
    """Return what it costs to say as a sister site did, by the words in a row and the sequences of eight shared."""
    if not told:
        return 0.0
    return RUN_COST * max(0, nearest_run(text, told) - FREE_RUN) + TOLD_COST * sum(copied_grams(text, t) for t in told)


def _length_cost(sentence: str, context: Context) -> float:
    words = len(sentence.split())
    over = max(0, words - (context.words or LONG))
    return LONG_COST * over + SHORT_COST * max(0, SHORT - words) + (2.0 if context.words and over else 0.0)


def same(one: str, other: str) -> bool:
    """Return whether two constructions read alike: the same opening, whatever the verb."""
    return opening(one) == opening(other)


def opening(form: str) -> str:
    """Return what a reader notices of a construction: « dire/Selon X, P », « time en tête », « sport »."""
    return form.split("+")[0]


@lru_cache(maxsize=8192)
def chance(seed: str, *words: str) -> float:
    """Return a number in [0, 1) that only depends on the seed and the words."""
    digest = _begun(seed).copy()
    digest.update("".join(f"\0{word}" for word in words).encode())
    return int.from_bytes(digest.digest(), "big") / 2**32


@lru_cache(maxsize=16)
def _begun(seed: str) -> hashlib.blake2b:
    """Return the digest of a seed, to be copied and gone on with: a seed holds the whole source."""
    return hashlib.blake2b(seed.encode(), digest_size=4)


Scored = tuple[float, int, Candidate]  # score, copied run, candidate


def scored(candidates: Iterable[Candidate], source: str, context: Context) -> Iterator[Scored]:
    """Yield the candidates with score and copied run."""
    return ((*score(candidate, source, context), candidate) for candidate in candidates)


def ordered(found: Iterable[Scored]) -> list[Scored]:
    """Return scored candidates best first, each text once."""
    seen: dict[tuple[str, ...], Scored] = {}
    for one in found:
        known = seen.get(one[2].sentences)
        if known is None or one[0] < known[0]:
            seen[one[2].sentences] = one
    return sorted(seen.values(), key=lambda f: (f[0], f[2].sentences))
