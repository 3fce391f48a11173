"""What a clause offers to the constructions of its verb, and whether it can offer what one asks at all."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import NamedTuple

from generator.frames.constructions import Demand
from generator.frames.lists import is_listed
from generator.french.syntax import Clause, Phrase
from generator.shelf import compiled

CORE = frozenset({"object", "indirect", "attribute", "infinitive", "completive", "agent", "quote"})
HELD = CORE | {"place", "other", "manner", "purpose", "time", "cause"}  # may fill a slot after a preposition
RANGE = compiled(r"(?:de|entre) \d[\d\s.,]*(?:\S+ )?(?:à|et) \d")


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


def _priced(clause: Clause) -> Iterator[Phrase]:
    """Yield the phrases of a clause, the price of a verb of prices as its object: « facture de 12 à 21 euros »."""
    priced = is_listed(clause.verb.lemma, "priced")
    for phrase in clause.phrases:
        ranged = priced and phrase.role == "other" and RANGE.match(phrase.text) is not None
        yield replace(phrase, role="object", prep="", bare=phrase.text) if ranged else phrase
