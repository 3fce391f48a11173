"""The words and names known beforehand: `data/noms.toml` (names and their kind), `data/sortes.toml` (cues)."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from functools import cache
from pathlib import Path
from typing import Any, cast

from generator.shelf import parse_toml, read_toml, worked_out
from generator.types import EntityKind

DATA = Path(__file__).parent / "data"
MEDIA = "media"  # a table of names whose kind is another


@cache
def known_names() -> dict[str, EntityKind]:
    """Return the kind of every known name; the first kind written wins."""
    return _names()[0]


@cache
def long_names() -> dict[str, tuple[tuple[str, ...], ...]]:
    """Return the known names of several words by their first word, the longest first."""
    return _names()[1]


@cache
def relays() -> frozenset[str]:
    """Return the agencies, papers and channels that report a piece of news."""
    return frozenset(_cut(read_toml(DATA / "noms.toml")[MEDIA]))


Names = tuple[dict[str, EntityKind], dict[str, tuple[tuple[str, ...], ...]]]


@cache
def _names() -> Names:
    text = (DATA / "noms.toml").read_text("utf-8")
    made: Names = worked_out("names", text, lambda: _filed(parse_toml(text)), __file__)
    return made


def _filed(table: dict[str, list[str]]) -> Names:
    kinds: dict[str, EntityKind] = {}
    for kind, lines in table.items():
        for name in _cut(lines):
            kinds.setdefault(name, cast(EntityKind, "organisation" if kind == MEDIA else kind))
    return kinds, _long(kinds)


def _long(names: Iterable[str]) -> dict[str, tuple[tuple[str, ...], ...]]:
    found: dict[str, list[tuple[str, ...]]] = defaultdict(list)
    for name in names:
        words = tuple(w for w in name.replace("'", "' ").split(" ") if w)
        if len(words) > 1:
            found[words[0]].append(words)
    return {first: tuple(sorted(names, key=len, reverse=True)) for first, names in found.items()}


@cache
def cues(group: str) -> dict[str, EntityKind]:
    """Return word -> kind of a table of cues: "before", "heads", "lower", "tails"."""
    found: dict[str, EntityKind] = {}
    for kind, lines in _data()[group].items():
        for word in _cut(lines):
            found.setdefault(word, cast(EntityKind, kind if kind != "armies" else "organisation"))
    return found


@cache
def words(name: str) -> frozenset[str]:
    """Return a list of words: "linkers", "noble", "not_names"."""
    return frozenset(_cut(_data()["words"][name]))


@cache
def _data() -> dict[str, dict[str, Any]]:
    return read_toml(DATA / "sortes.toml")


def _cut(lines: list[str]) -> list[str]:
    return [word for line in lines for word in line.split("|")]
