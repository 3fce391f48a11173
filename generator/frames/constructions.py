"""What a construction asks around its verb: worked out when the frames are filed, not when one is looked at."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from generator.frames.notation import Element, Slot, Verb, Word, alternatives

OPENINGS: Mapping[str, tuple[str, ...]] = {
    "à": ("à la ", "à l'", "à l’", "aux ", "au ", "à "),
    "de": ("de la ", "de l'", "de l’", "des ", "du ", "de ", "d'", "d’"),
}


class Demand(NamedTuple):
    """What a construction asks around its verb, and what can be told of it before anything is taken."""

    subject: str  # the words it must be, in lower case; "" for any
    pairs: tuple[tuple[tuple[str, ...], str], ...]  # (words before, slot), a last one without slot for closing words
    most: int  # phrases it can take
    openings: tuple[str, ...]  # of which one must open a phrase; () when that cannot be told
    plain: frozenset[str]  # roles of which a phrase must be there; empty when none is asked


def demand(source: str) -> Demand:
    """Return what a construction (the `from` of a frame) asks."""
    shape = alternatives(source)[1]
    at = next(i for i, e in enumerate(shape) if isinstance(e, Verb))
    subject = " ".join(e.text for e in shape[:at] if isinstance(e, Word)).lower()
    pairs = tuple((tuple(words), slot) for words, slot in _pairs(shape[at + 1 :]))
    most = sum(len(words) + bool(slot) for words, slot in pairs)
    worded = next(((words, slot) for words, slot in pairs if words), ((), ""))
    openings = _openings(worded[0][0]) if worded[0] and worded[1] != "P" else ()
    first = pairs[0][1] if pairs and not pairs[0][0] else ""
    plain = frozenset(("infinitive",) if first == "INF" else ("object", "attribute") if first else ())
    return Demand(subject, pairs, most, openings, plain)


def _openings(word: str) -> tuple[str, ...]:
    """Return what a phrase may begin with, in lower case, that opens with a word of a construction (« feu|flammes »)."""
    return tuple(text.lower() for choice in word.split("|") for text in (choice, *OPENINGS.get(choice, ())))


def _pairs(shape: Sequence[Element]) -> Iterator[tuple[list[str], str]]:
    """Yield (words before, slot) for each slot; a last pair without slot for closing words."""
    words: list[str] = []
    for element in shape:
        if isinstance(element, Word):
            words.append(element.text)
        elif isinstance(element, Slot):
            yield words, element.name
            words = []
    if words:
        yield words, ""
