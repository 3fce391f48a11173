"""Lists of words the analysis asks for, by name: `data/analysis.toml`."""

from __future__ import annotations

from functools import cache
from pathlib import Path

from generator.shelf import read_toml

DATA = Path(__file__).parent / "data"


@cache
def listed(name: str) -> frozenset[str]:
    """Return the words of a list; KeyError when the list does not exist."""
    entries: list[str] = _tables()["lists"][name]
    return frozenset(word for entry in entries for word in entry.split("|"))


@cache
def mapped(name: str) -> dict[str, str]:
    """Return word -> value of a table whose keys are values and whose entries are words."""
    table: dict[str, list[str]] = _tables()[name]
    return {word: value for value, entries in table.items() for word in entries}


@cache
def _tables() -> dict[str, dict[str, list[str]]]:
    tables: dict[str, dict[str, list[str]]] = read_toml(DATA / "analysis.toml")
    return tables
