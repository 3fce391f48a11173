"""Several words that work as one: « afin de », « alors que », « en raison du »."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import Any

from generator.french import tokens
from generator.french import words as analysis
from generator.french.readings import Reading
from generator.french.tokens import pieces
from generator.shelf import read_toml, worked_out

FILE = Path(__file__).parent / "data" / "locutions.toml"
FUSED = {"de": (("du", "m", "s"), ("des", "", "p")), "à": (("au", "m", "s"), ("aux", "", "p"))}
ELIDED = {"de": "d'", "que": "qu'", "si": "s'"}
MORE = ("de", "plus")
Found = tuple[int, tuple[Reading, ...]]


def at(words: list[str], index: int) -> Found | None:
    """Return how many words the longest locution at an index has and its readings, or None; words folded."""
    if words[index] == "il" and words[index + 1 : index + 3] == ["y", "a"] and _span(words[index + 3 : index + 8]):
        return 3, (Reading("PREP", "il y a"),)
    longest = _lengths().get(tuple(words[index : index + 2]), 0)
    for size in range(min(longest, len(words) - index), 1, -1):
        known = tuple(words[index : index + size])
        found = _readings(known) if known in _index() else ()
        following = words[index + size : index + size + 2]
        pronoun_of_span = (
            bool(found) and found[0].tag == "PRO" and following[:1] and following[0] in analysis.listed("spans")
        )
        if found and not pronoun_of_span and not (known == MORE and _amount(following)):
            return size, found
    return None


def _amount(following: list[str]) -> bool:
    """Return whether « de plus » is followed by the amount that « plus de » tells: « bondi de plus de 9 % »."""
    if len(following) < 2 or following[0] not in ("de", "d'"):
        return False
    return following[1][0].isdigit() or following[1] in analysis.listed("counts")


def _span(following: list[str]) -> bool:
    """Return whether « il y a » is followed by a span of time, a number first: « il y a 15 000 ans »."""
    if not following or not (following[0][0].isdigit() or following[0] in analysis.listed("counts")):
        return False
    units = analysis.listed("spans")
    return any(word in units for word in following[1:4])


@cache
def openers() -> frozenset[str]:
    """Return the words a locution may open with, folded: no other need be asked for."""
    return frozenset(first for first, _ in _lengths()) | {"il"}


@cache
def members() -> frozenset[str]:
    """Return the words of which a locution may be made, folded."""
    return frozenset(word for words in _index() for word in words) | {"il", "y", "a"}


@cache
def _lengths() -> dict[tuple[str, ...], int]:
    """Return the length of the longest locution that opens with two words."""
    lengths: dict[tuple[str, ...], int] = {}
    for words in _index():
        lengths[words[:2]] = max(lengths.get(words[:2], 0), len(words))
    return lengths


@cache
def _readings(words: tuple[str, ...]) -> tuple[Reading, ...]:
    """Return the readings of a locution."""
    return tuple(Reading(*fields) for fields in _index()[words])


Index = dict[tuple[str, ...], tuple[tuple[Any, ...], ...]]  # words of a locution -> the fields of its readings


@cache
def _index() -> Index:
    """Return the readings of each locution, fused and elided endings included."""
    text = FILE.read_text("utf-8")
    made: Index = worked_out("locutions", text, _filed, __file__, tokens.__file__)
    return made


def _filed() -> Index:
    found: Index = {}
    for tag, entries in tables().items():
        for text in entries:
            for words, reading in _variants(text, tag):
                found[words] = (*found.get(words, ()), tuple(reading))
    return {words: options for words, options in found.items() if len(words) > 1}


def _variants(text: str, tag: str) -> list[tuple[tuple[str, ...], Reading]]:
    words = tuple(piece.text for piece in pieces(text))
    stem, last = words[:-1], words[-1]
    plural = "p" if last.endswith("s") and tag == "PRO" else ""
    made = [(words, Reading(tag, text, number=plural))]
    if last in ELIDED and tag != "PRO":
        made.append(((*stem, ELIDED[last]), Reading(tag, text)))
    if tag == "PREP" and last in FUSED:
        made += [((*stem, fused), Reading("PD", text, gender, number)) for fused, gender, number in FUSED[last]]
    return made


@cache
def tables() -> dict[str, list[str]]:
    """Return the locutions by tag, as the data file writes them."""
    tables: dict[str, list[str]] = read_toml(FILE)
    return {tag: entries for tag, entries in tables.items() if tag.isupper()}
