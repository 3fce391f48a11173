"""The table of damaged French (data/calques/): what is written instead, and where each rule is tried."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from functools import cache
from typing import Any, NamedTuple

from generator.cleaning import letters, tables, turns
from generator.cleaning.tables import DATA, filled
from generator.shelf import compiled, parse_toml, read_toml, worked_out

FOLDER = DATA / "calques"
REASON = "calque de « {} »"


class Calque(NamedTuple):
    """A pattern of damaged French and what is written instead."""

    pattern: str
    into: str
    reason: str
    word: str = ""  # the rule is only tried on a text that holds these letters
    only: str = ""  # … and that this pattern is found in
    about: str = ""  # … of a source that this pattern is found in
    english: bool = False  # … and only in a source that writes numbers the English way
    translated: bool = False  # … and only in one that other rules have shown to be translated word for word
    words: tuple[str, ...] = ()  # … or one of these
    label: bool = False  # it replaces a phrase and the quotation marks that set it off: a label, nobody's words


@cache
def calques() -> tuple[Calque, ...]:
    """Return the rules of every file, in the order of their names: numbers come before what counts with them."""
    texts = {
        file.name: file.read_text("utf-8") for file in sorted(FOLDER.iterdir()) if file.suffix in (".toml", ".tsv")
    }
    rows: list[tuple[Any, ...]] = worked_out(
        "calques",
        "\0".join((*texts, *texts.values())),
        lambda: _fields(texts),
        __file__,
        tables.__file__,
        letters.__file__,
        turns.__file__,
    )
    return tuple(map(Calque._make, rows))


def tells(reason: str) -> bool:
    """Return whether a repair for this reason shows a translation made word for word: any press forgets an accent."""
    return reason.startswith(tuple(_lists()["signes"]))


def hints(text: str) -> int:
    """Return how many sorts of things that no good French forbids, but that translations hold, a whole source shows."""
    return sum(pattern(hint).search(text) is not None for hint in _lists()["indices"])


def present(calque: Calque, text: str) -> bool:
    """Return whether a text holds the letters without which a rule cannot match."""
    return calque.word in text and (not calque.words or any(word in text for word in calque.words))


@cache
def pattern(text: str) -> re.Pattern[str]:
    """Return a pattern of the table, ready."""
    return compiled(turns.expanded(text))


@cache
def _lists() -> Mapping[str, Any]:
    return read_toml(DATA / "calques" / "00-listes.toml")


def _fields(texts: Mapping[str, str]) -> list[tuple[Any, ...]]:
    lists: Mapping[str, str] = _lists()["listes"]
    rows = [row for name, text in texts.items() for row in (_lines(text) if name.endswith(".tsv") else _tables(text))]
    return [_calque(row, lists) for row in rows]


def _tables(text: str) -> Iterable[Mapping[str, Any]]:
    rows: Iterable[Mapping[str, Any]] = parse_toml(text).get("calque", ())
    return rows


def _lines(text: str) -> Iterable[Mapping[str, Any]]:
    """Return the rules of a file that holds one a line: pattern, what is written, English turn, « t » for translated sources."""
    for line in text.splitlines():
        if line.strip() and not line.startswith("#"):
            motif, par, english, *flags = line.split("\t")
            yield {"motif": motif, "par": par, "raison": REASON.format(english), "traduit": "t" in flags}


def _calque(row: Mapping[str, Any], lists: Mapping[str, str]) -> tuple[Any, ...]:
    motif = filled(row["motif"], lists)
    word, words = (row["mot"], ()) if "mot" in row else letters.sure(motif)
    return (
        motif,
        row["par"],
        row["raison"],
        word,
        filled(row.get("seul", ""), lists),
        filled(row.get("texte", ""), lists),
        bool(row.get("anglais")),
        bool(row.get("traduit")),
        words,
        bool(row.get("libelle")),
    )
