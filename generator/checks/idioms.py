"""Turns of phrase that say no more than their sentence, and images that say what the facts say in a word: tournures.toml."""

from __future__ import annotations

import re
from functools import cache, lru_cache
from typing import NamedTuple

from generator.checks.kin import Held, held, holds, says_phrase
from generator.checks.table import DATA, words
from generator.shelf import read_toml


class Image(NamedTuple):
    """A turn of phrase, and the words any of which says it plainly."""

    pattern: re.Pattern[str]
    plain: tuple[str, ...]


@lru_cache(maxsize=1024)
def spans(said: str, evidence: str) -> tuple[tuple[int, int], ...]:
    """Return where a plain text holds turns that add nothing to this evidence."""
    known = held(evidence)
    found = [match.span() for match in _empty().finditer(said)]
    found += [m.span() for image in _images() for m in image.pattern.finditer(said) if _stands(image, known)]
    return tuple(found)


def without(said: str, evidence: str) -> str:
    """Return the text with those turns blanked out, offsets kept."""
    for start, end in spans(said, evidence):
        said = said[:start] + " " * (end - start) + said[end:]
    return said


def _stands(image: Image, known: Held) -> bool:
    return any(says_phrase(word, known) if "_" in word else holds(known, word) for word in image.plain)


@cache
def _empty() -> re.Pattern[str]:
    return words("|".join(read_toml(DATA / "tournures.toml")["vides"]["mots"]))


@cache
def _images() -> tuple[Image, ...]:
    rows = read_toml(DATA / "tournures.toml")["valent"]
    return tuple(Image(words("|".join(row["motifs"])), tuple(row["vaut"].split())) for row in rows)
