"""The chunk, a run of tagged words that work together, and how the words around it are looked at."""

from __future__ import annotations

from typing import Literal, NamedTuple

from generator.french.tagger import Unit

Kind = Literal[
    "NP", "PP", "VG", "INF", "GER", "PTCP", "ADV", "ADJ", "CC", "CS", "REL", "SUBJ", "COMMA", "PUNCT", "QUOTE", "PAREN"
]  # fmt: skip


class Chunk(NamedTuple):
    """A run of units `lo`..`hi` (excluded): its kind, its head unit and, when it opens with one, its preposition."""

    kind: Kind
    lo: int
    hi: int
    head: int
    prep: str = ""
    core: int = 0  # first unit after the preposition
    verbs: tuple[int, ...] = ()  # of a verb group: its finite verb, auxiliaries, participle


def tag_at(units: list[Unit], at: int) -> str:
    """Return the tag of a unit, "" past the last one."""
    return units[at].tag if at < len(units) else ""


def past(units: list[Unit], at: int, tags: tuple[str, ...]) -> int:
    """Return the first unit from there on that has none of the tags."""
    size = len(units)
    while at < size and units[at].tag in tags:
        at += 1
    return at
