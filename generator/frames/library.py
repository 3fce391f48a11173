"""The library of frames: TOML files of a site over the shipped ones, filed by verb."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from typing import Any, NamedTuple

from generator.frames.notation import Element, Verb, alternatives, verb
from generator.shelf import read_toml

PACKAGE = Path(__file__).parents[1]
PLAIN = frozenset(
    {"dire", "nouns", "moves", "lists", "locutions", "synonymes"}
)  # data, not classes; also « locutions-… »


class Pattern(NamedTuple):
    """One frame of a class: the construction of the source and the ways to say it."""

    kind: str
    verbs: tuple[Verb, ...]
    source: str  # its `from`
    guard: str
    to: tuple[str, ...]
    heading: tuple[str, ...] = ()
    bullet: tuple[str, ...] = ()
    row: tuple[str, ...] = ()
    ask: tuple[tuple[str, str], ...] = ()
    noun: str = ""

    @property
    def shape(self) -> tuple[Element, ...]:
        """Return what the construction asks around its verb; read when first asked, few are."""
        return alternatives(self.source)[1]

    def templates(self, function: str) -> tuple[str, ...]:
        """Return the realisations of a function: its own first, else the sentences'."""
        own: tuple[str, ...] = {
            "heading": self.heading,
            "title": self.heading,
            "bullet": self.bullet,
            "row": self.row,
        }.get(function, ())
        return own + self.to


@dataclass(frozen=True, slots=True)
class Library:
    """All frames filed by verb, and the plain tables beside them."""

    patterns: Mapping[str, tuple[Pattern, ...]]  # Verb.key -> patterns, most demanding first
    tables: Mapping[str, Mapping[str, Any]] = field(default_factory=dict)  # "dire", "nouns"…

    def of(self, key: str) -> tuple[Pattern, ...]:
        """Return the patterns of a verb (« tuer:passif », « se dérouler »)."""
        return self.patterns.get(key, ())


@cache
def shipped() -> Path:
    """Return the folder of the shipped frames, in the wheel or in a checkout."""
    inside = PACKAGE / "templates" / "_base" / "frames"
    return inside if inside.is_dir() else PACKAGE.parent / "templates" / "_base" / "frames"


@cache
def load(folders: tuple[str, ...] = ()) -> Library:
    """Return the library of a site's folders, nearest first; the nearest file of each name wins.

    Raises ValueError (NotationError is one) for a file that cannot be read.
    """
    files: dict[str, Path] = {}
    for folder in (*(Path(name) / "frames" for name in folders), shipped()):
        for path in sorted(folder.glob("*.toml")) if folder.is_dir() else ():
            files.setdefault(path.stem, path)
    tables = {name: read_toml(path) for name, path in files.items()}
    filed: dict[str, list[Pattern]] = {}
    for name, table in tables.items():
        for entry in () if name.partition("-")[0] in PLAIN else table.get("frame", ()):
            pattern = _pattern(name, entry)
            for known in pattern.verbs:
                filed.setdefault(known.key, []).append(pattern)
    ordered = {key: tuple(sorted(found, key=_demand)) for key, found in filed.items()}
    plain = {name: table for name, table in tables.items() if name.partition("-")[0] in PLAIN}
    return Library(ordered, plain)


def _pattern(kind: str, entry: Mapping[str, Any]) -> Pattern:
    source = entry["from"]
    inside = source[source.index("[") + 1 : source.index("]")]
    verbs = tuple(verb(choice) for choice in inside.split("|"))
    to, heading, bullet, row = (tuple(entry.get(key, ())) for key in ("to", "heading", "bullet", "row"))
    pairs = tuple((ask, answer) for ask, answer in entry["ask"]) if "ask" in entry else ()
    return Pattern(kind, verbs, source, entry.get("guard", ""), to, heading, bullet, row, pairs, entry.get("noun", ""))


def _demand(pattern: Pattern) -> int:
    return -len(pattern.source.split())
