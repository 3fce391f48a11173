"""The library of frames: TOML files of a site over the shipped ones, filed by verb."""

from __future__ import annotations

import marshal
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from typing import Any, NamedTuple

from generator.errors import SiteError
from generator.frames import constructions, deeds, notation, voices
from generator.frames.constructions import Demand, demand
from generator.frames.notation import Element, Verb, alternatives, verb
from generator.frames.voices import passives
from generator.shelf import parse_toml, worked_out
from generator.sites.decoding import text_of

PACKAGE = Path(__file__).parents[1]
PLAIN = frozenset(
    {"dire", "nouns", "moves", "lists", "locutions", "synonymes"}
)  # data, not classes; also « locutions-… »


class Pattern(NamedTuple):
    """One frame of a class: the construction of the source and the ways to say it."""

    kind: str
    source: str  # its `from`
    asked: Demand  # what that asks around its verb
    guard: str
    to: tuple[str, ...]
    heading: tuple[str, ...] = ()
    bullet: tuple[str, ...] = ()
    row: tuple[str, ...] = ()
    ask: tuple[tuple[str, str], ...] = ()
    noun: str = ""

    @property
    def verbs(self) -> tuple[Verb, ...]:
        """Return the verbs of the construction."""
        return alternatives(self.source)[0]

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


@dataclass(frozen=True, slots=True, eq=False)  # one a site: two are the same when they are one
class Library:
    """All frames filed by verb, and the plain tables beside them."""

    patterns: Mapping[str, tuple[Pattern, ...]]  # Verb.key -> patterns, most demanding first
    tables: Tables = field(default_factory=lambda: Tables({}))  # "dire", "nouns"…

    def of(self, key: str) -> tuple[Pattern, ...]:
        """Return the patterns of a verb (« tuer:passif », « se dérouler »)."""
        return self.patterns.get(key, ())


class Filed(Mapping[str, tuple[Pattern, ...]]):
    """Patterns by the key of their verb, each unpacked when first asked for: a text asks for one in twenty."""

    def __init__(self, rows: Sequence[bytes], places: Mapping[str, tuple[int, ...]]) -> None:
        self._rows = rows
        self._places = places
        self._made: dict[int, Pattern] = {}

    def __getitem__(self, key: str) -> tuple[Pattern, ...]:
        return tuple(map(self._pattern, self._places[key]))

    def __iter__(self) -> Iterator[str]:
        return iter(self._places)

    def __len__(self) -> int:
        return len(self._places)

    def _pattern(self, at: int) -> Pattern:
        if at not in self._made:
            kind, source, asked, *rest = marshal.loads(self._rows[at])
            self._made[at] = Pattern(kind, source, Demand(*asked), *rest)
        return self._made[at]


class Tables(Mapping[str, Mapping[str, Any]]):
    """The plain tables by name, each read when first asked for."""

    def __init__(self, texts: Mapping[str, str]) -> None:
        self._texts = texts
        self._read: dict[str, Mapping[str, Any]] = {}

    def __getitem__(self, name: str) -> Mapping[str, Any]:
        if name not in self._read:
            self._read[name] = _parsed(name, self._texts[name])
        return self._read[name]

    def __iter__(self) -> Iterator[str]:
        return iter(self._texts)

    def __len__(self) -> int:
        return len(self._texts)

    def text(self, kind: str) -> str:
        """Return the text of all tables of a kind, by which what is made of them may be kept: « locutions »."""
        return _joined({name: text for name, text in self._texts.items() if name.partition("-")[0] == kind})


@cache
def shipped() -> Path:
    """Return the folder of the shipped frames, in the wheel or in a checkout."""
    inside = PACKAGE / "templates" / "_base" / "frames"
    return inside if inside.is_dir() else PACKAGE.parent / "templates" / "_base" / "frames"


@cache
def load(folders: tuple[str, ...] = ()) -> Library:
    """Return the library of a site's folders, nearest first; the nearest file of each name wins.

    Raises SiteError for a file that cannot be read. A site without frames of its own shares the shipped library.
    """
    files: dict[str, Path] = {}
    for folder in (*(Path(name) / "frames" for name in folders), shipped()):
        for path in sorted(folder.glob("*.toml")) if folder.is_dir() else ():
            files.setdefault(path.stem, path)
    return _read(tuple(files.items()))


@cache
def _read(files: tuple[tuple[str, Path], ...]) -> Library:
    texts = {name: text_of(path) for name, path in files}
    code = (constructions.__file__, deeds.__file__, notation.__file__, voices.__file__)
    rows, places = worked_out("frames", _joined(texts), lambda: _filed(texts), __file__, *code)
    plain = {name: text for name, text in texts.items() if name.partition("-")[0] in PLAIN}
    return Library(Filed(rows, places), Tables(plain))


def _joined(texts: Mapping[str, str]) -> str:
    return "\0".join(part for pair in texts.items() for part in pair)


def _filed(texts: Mapping[str, str]) -> tuple[list[bytes], dict[str, tuple[int, ...]]]:
    """Return all patterns packed, and where those of each verb lie among them, most demanding first."""
    rows: list[tuple[Any, ...]] = []
    filed: dict[str, list[int]] = {}
    without = frozenset(_parsed("lists", texts["lists"])["words"]["without_passive"].split())
    for name, text in texts.items():
        for verbs, row in _entries(name, text, without):
            for known in verbs:
                filed.setdefault(known.key, []).append(len(rows))
            rows.append(row)
    ordered = {key: tuple(sorted(found, key=lambda at: _demand(rows[at][1]))) for key, found in filed.items()}
    return [marshal.dumps(row) for row in rows], ordered


def _entries(name: str, text: str, without: frozenset[str]) -> list[tuple[tuple[Verb, ...], tuple[Any, ...]]]:
    """Return the verbs and the fields of each frame of a class, those in the passive after those written."""
    table = {} if name.partition("-")[0] in PLAIN else _parsed(name, text)
    try:
        written = (*table.get("frame", ()), *deeds.deeds(table))
        turned = [passive for frame in written for passive in passives(frame, without)]
        return [(_verbs(entry["from"]), _row(name, entry)) for entry in (*written, *turned)]
    except (KeyError, ValueError, TypeError, AttributeError):
        raise SiteError(
            f"frames/{name}.toml : un cadre ne se lit pas.", "« seogen sites check » dit lequel, et pourquoi."
        ) from None


def _parsed(name: str, text: str) -> dict[str, Any]:
    try:
        return parse_toml(text)
    except ValueError as error:
        raise SiteError(f"frames/{name}.toml : ce n’est pas du TOML ({error}).") from None


def _row(kind: str, entry: Mapping[str, Any]) -> tuple[Any, ...]:
    """Return the fields of a pattern."""
    to, heading, bullet, row = (tuple(entry.get(key, ())) for key in ("to", "heading", "bullet", "row"))
    pairs = tuple((ask, answer) for ask, answer in entry["ask"]) if "ask" in entry else ()
    asked = tuple(demand(entry["from"]))
    return kind, entry["from"], asked, entry.get("guard", ""), to, heading, bullet, row, pairs, entry.get("noun", "")


def _verbs(source: str) -> tuple[Verb, ...]:
    inside = source[source.index("[") + 1 : source.index("]")]
    return tuple(verb(choice) for choice in inside.split("|"))


def _demand(source: str) -> int:
    return -len(source.split())
