"""Which of several sure ways to head a page a site takes: sites of one publisher that word otherwise take others, without knowing each other."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from generator.rules.desk import bare
from generator.shelf import compiled

# What a title may be worth less than the best and still be as sure: for the second site, for the one that takes the shortest
# (tried on 90 texts: further down a name or the place goes).
NEAR, SHORTEST = 0.9, 1.3


GOES_ON = compiled(r" (?:de |d['’]|du |des |en [a-z]|à [a-z]|pour )")


class Told(NamedTuple):
    """A title, what it is worth, the facts it rests on."""

    worth: float
    text: str
    facts: tuple[str, ...]


def apart(told: Sequence[Told], rank: int, source: str) -> list[Told]:
    """Return titles, best first; for a site of rank 1 the second that is as sure goes before, of rank 2 the shortest of the others.

    None that stops inside a group of the `source`'s title is as sure: « une date » of « une date de sortie ».
    """
    ranked = sorted(told, key=lambda one: -one.worth)
    if not rank or not ranked:
        return ranked
    near = [one for one in _near(ranked, SHORTEST if rank > 1 else NEAR) if not _inside(one.text, source)]
    chosen = (sorted(near[1:], key=lambda one: len(one.text)) if rank > 1 else near)[:1] or near[:1]
    return [*chosen, *(one for one in ranked if one not in chosen)]


def _inside(text: str, source: str) -> bool:
    """Return whether a title ends where the source's goes on with what its last noun is of: no other is cut there."""
    end = " ".join(text.split()[-2:])
    _, found, rest = source.partition(end)
    return bool(found) and GOES_ON.match(rest) is not None


def _near(ranked: Sequence[Told], most: float) -> list[Told]:
    """Return the titles that follow the best in other words and are as sure."""
    best = ranked[0]
    words = {bare(best.text)}
    return [one for one in ranked[1:] if best.worth - one.worth <= most and bare(one.text) not in words]
