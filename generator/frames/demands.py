"""What a construction asks around its verb, worked out once, and whether a clause can offer it at all."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from functools import cache
from typing import NamedTuple

from generator.frames.lists import is_listed
from generator.frames.notation import Element, Slot, Verb, Word, alternatives
from generator.french.syntax import Clause, Phrase
from generator.shelf import compiled

CORE = frozenset({"object", "indirect", "attribute", "infinitive", "completive", "agent", "quote"})
HELD = CORE | {"place", "other", "manner", "purpose", "time", "cause"}  # may fill a slot after a preposition
RANGE = compiled(r"(?:de|entre) \d[\d\s.,]*(?:\S+ )?(?:à|et) \d")
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


class Outline(NamedTuple):
    """A clause's phrases, and what of them decides quickly that a construction cannot fit."""

    phrases: tuple[Phrase, ...]
    openings: tuple[str, ...]  # the texts that words of a construction may open, in lower case
    core: int
    roles: frozenset[str]

    def may_fit(self, demand: Demand) -> bool:
        """Return whether nothing in sight keeps the clause from a construction: one in ten is worth a closer look."""
        if self.core > demand.most or (demand.plain and not demand.plain & self.roles):
            return False
        return not demand.openings or any(text.startswith(demand.openings) for text in self.openings)


def outline(clause: Clause) -> Outline:
    """Return what a clause offers to the constructions of its verb."""
    phrases = tuple(_priced(clause))
    openings = tuple(p.text.lower() for p in phrases if p.role in HELD or p.role == "adverb")
    return Outline(phrases, openings, sum(p.role in CORE for p in phrases), frozenset(p.role for p in phrases))


@cache
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


def _priced(clause: Clause) -> Iterator[Phrase]:
    """Yield the phrases of a clause, the price of a verb of prices as its object: « facture de 12 à 21 euros »."""
    priced = is_listed(clause.verb.lemma, "priced")
    for phrase in clause.phrases:
        ranged = priced and phrase.role == "other" and RANGE.match(phrase.text) is not None
        yield replace(phrase, role="object", prep="", bare=phrase.text) if ranged else phrase


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
