"""The table of damaged French (data/calques/): what is written instead, and where each rule is tried."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from functools import cache
from typing import Any, NamedTuple

from generator.cleaning import tables
from generator.cleaning.tables import DATA, filled
from generator.shelf import compiled, parse_toml, read_toml, worked_out


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
    label: bool = False  # it replaces a phrase and the quotation marks that set it off: a label, nobody's words


@cache
def calques() -> tuple[Calque, ...]:
    """Return the rules of every file, in the order of their names: numbers come before what counts with them."""
    texts = [file.read_text("utf-8") for file in sorted((DATA / "calques").glob("*.toml"))]
    rows: list[tuple[Any, ...]] = worked_out(
        "calques", "\0".join(texts), lambda: _fields(texts), __file__, tables.__file__
    )
    return tuple(map(Calque._make, rows))


def tells(reason: str) -> bool:
    """Return whether a repair for this reason shows a translation made word for word: any press forgets an accent."""
    return reason.startswith(tuple(_lists()["signes"]))


@cache
def pattern(text: str) -> re.Pattern[str]:
    """Return a pattern of the table, ready."""
    return compiled(text)


@cache
def _lists() -> Mapping[str, Any]:
    return read_toml(DATA / "calques" / "00-listes.toml")


def _fields(texts: Iterable[str]) -> list[tuple[Any, ...]]:
    lists: Mapping[str, str] = _lists()["listes"]
    return [_calque(row, lists) for text in texts for row in parse_toml(text).get("calque", ())]


def _calque(row: Mapping[str, Any], lists: Mapping[str, str]) -> tuple[Any, ...]:
    return (
        filled(row["motif"], lists),
        row["par"],
        row["raison"],
        row.get("mot", ""),
        filled(row.get("seul", ""), lists),
        filled(row.get("texte", ""), lists),
        bool(row.get("anglais")),
        bool(row.get("traduit")),
        bool(row.get("libelle")),
    )
