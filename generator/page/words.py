"""The few words a page composes itself, from the site's `words.toml`."""

from __future__ import annotations

from datetime import date
from functools import cache
from typing import Any

from generator.french.typography import tidy
from generator.sites import folders, toml
from generator.types import Site


def words(site: Site, table: str) -> dict[str, Any]:
    """Return a table of words.toml; SiteError when the file is wrong."""
    return dict(_words(site.folders)[table])


def listed(site: Site, table: str, key: str) -> frozenset[str]:
    """Return the words of a list in a table of words.toml."""
    return _listed(site.folders, table, key)


@cache
def _listed(places: tuple[str, ...], table: str, key: str) -> frozenset[str]:
    return frozenset(_words(places)[table][key])


def day_text(site: Site, day: date) -> str:
    """Return « 1er mars 2026 », its first space not breaking."""
    known = words(site, "day")
    number = known["first"] if day.day == 1 else str(day.day)
    return tidy(f"{number} {known['months'][day.month - 1]} {day.year}")


@cache
def _words(places: tuple[str, ...]) -> dict[str, Any]:
    files = [(file, toml.load(file)) for file in folders.layers(places, "words.toml")]
    toml.refuse(fault for file, values in files for fault in toml.faults(file, values, files[-1][1]))
    merged: dict[str, Any] = {}
    for _, values in reversed(files):
        merged = toml.laid_over(values, merged)
    return merged
