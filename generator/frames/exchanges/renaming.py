"""A person called otherwise: by the whole name where the article has not named them yet, by the last part of it once it has."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

from generator.frames.exchanges.changes import Change, fitted
from generator.frames.reading import tokens
from generator.frames.references import described
from generator.shelf import compiled
from generator.types import Brief

COST = 0.12  # two 8-grams broken are worth it: no name grows where nothing is gained
# what a lone name may follow: « loi Macron », « M. Macron », « les Macron » name something else, or the person otherwise
BEFORE = frozenset({"ADP", "VERB", "AUX", "SCONJ", "CCONJ", "PUNCT"})


JOINED = compiled(r"[A-ZÀ-Þ][\w’'-]+ (?:et|ou|puis) (?:de |d['’]|à )?$")
JOINED_TO = compiled(r" (?:et|ou|puis) (?:de |d['’]|à )?[A-ZÀ-Þ]")


class Person(NamedTuple):
    """Somebody's whole name, the part of it that the source uses too, and whether the article has named them."""

    name: str
    part: str
    known: bool


@lru_cache(maxsize=64)
def people(brief: Brief, known: tuple[str, ...]) -> tuple[Person, ...]:
    """Return who may be called in two ways: the last part of a name that is nobody else's."""
    found = [
        Person(entity.name, alias, entity.name in known)
        for entity in brief.entities
        if entity.kind == "person"
        for alias in entity.aliases
        if " " not in alias
        and entity.name.endswith(f" {alias}")
        and not entity.name.split()[0].isupper()  # « PDG Ana Roy »
        and not described(entity.name)
    ]
    parts = [person.part for person in found]
    return tuple(person for person in found if parts.count(person.part) == 1)


def renamed(text: str, persons: tuple[Person, ...]) -> Iterator[Change]:
    """Yield the changes of a text that call somebody otherwise."""
    for person in persons:
        if person.part not in text:  # nor is the whole name
            continue
        for match in re.finditer(rf"(?<![\w-]){re.escape(person.name)}(?![\w-])", text) if person.known else ():
            if JOINED.search(text[: match.start()]) or JOINED_TO.match(text[match.end() :]):
                continue  # « Ana Rivet et Paul Roy »: two names are told alike
            if text[: match.start()].endswith(", ") and text[match.end() :].startswith(","):
                continue  # « le nouveau maire, Paul Roy, a signé »: said beside what somebody is, the name is whole
            yield from _fitted(text, Change(match.start(), match.end(), person.part, COST))
        # Named in full once, somebody is not called « Ana Roy » and « Roy » by turns.
        for match in () if person.known else re.finditer(rf"(?<![\w-]){re.escape(person.part)}(?![\w-])", text):
            if _stands_alone(text, match.start()):
                yield from _fitted(text, Change(match.start(), match.end(), person.name, COST))


def _stands_alone(text: str, start: int) -> bool:
    before = [token for token in tokens(text) if token.start < start]
    return not before or before[-1].pos in BEFORE


def _fitted(text: str, change: Change) -> Iterator[Change]:
    found = fitted(text, change)
    if found is not None:
        yield found
