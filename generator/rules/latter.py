"""« Ce dernier » that opens a section is named: whom the sentence above names last."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise

from generator.facts.reading import parsed
from generator.french.standing import find_whole
from generator.rules.preceding import fact_before
from generator.shelf import compiled
from generator.types import Brief, Entity, Fact

LATTER = compiled(r"(?P<link>(?:En effet|Ainsi|Or), )?(?P<who>ce dernier|celui-ci|cette dernière|celle-ci) (?=\w)", 2)
FEMININE = ("cette dernière", "celle-ci")


def latter_named(fact: Fact, brief: Brief) -> Fact:
    """Return a fact that opens on « ce dernier » with the person's name, where the sentence above names nobody else last; else as it is."""
    found, before = LATTER.match(fact.text), fact_before(fact, brief)
    if found is None or before is None:
        return fact
    gender = "f" if found["who"].lower() in FEMININE else "m"
    person, end = _last(before, brief)
    if person is None or person.gender not in ("", gender) or _another(before.text, end, gender):
        return fact
    return replace(fact, text=f"{found['link'] or ''}{person.name} {fact.text[found.end() :]}")


def _last(before: Fact, brief: Brief) -> tuple[Entity | None, int]:
    """Return the person whom a fact names last, and where the name ends."""
    people = [e for e in brief.entities if e.kind == "person" and not e.plural]
    places = [(find_whole(before.text, name), name, e) for e in people for name in e.names]
    at, name, person = max(
        ((at, name, e) for at, name, e in places if at >= 0), default=(-1, "", None), key=lambda p: p[0]
    )
    return person, at + len(name)


def _another(text: str, end: int, gender: str) -> bool:
    """Return whether a noun of that gender with its article stands behind the name: it may be the one meant."""
    tokens = [t for t in parsed(text).tokens if t.start >= end]
    return any(
        a.pos == "DET" and b.pos == "NOUN" and b.gender in ("", gender) and b.number != "p" for a, b in pairwise(tokens)
    )
