"""The choices of typography a house makes: percent, money, hours, quotation marks, apostrophes."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from generator.shelf import compiled
from generator.style.departures import Departure, departure, table
from generator.types import Site

FREE = "libre"


def choices() -> dict[str, tuple[str, ...]]:
    """Return what a site may choose, by key; FREE is no choice."""
    return {key: (FREE, *values) for key, values in table("typographie").items()}


def check(text: str, site: Site) -> Iterator[Departure]:
    """Yield what is not set as the site sets it."""
    for key, value in site.style.get("typography", {}).items():
        if value != FREE and (found := _pattern(key, value).search(text)):
            wanted = table("typographie")[key][value]["wanted"]
            yield departure("typographie", "typography", f"{key} {value}", text, found=found[0], wanted=wanted)


def departs(text: str, key: str, value: str) -> bool:
    """Return whether something in a text is not set as a choice wants it."""
    return _pattern(key, value).search(text) is not None


def is_foreign(key: str, value: str) -> bool:
    """Return whether seogen itself never sets a text so."""
    return bool(table("typographie")[key][value].get("foreign", False))


@cache
def _pattern(key: str, value: str) -> re.Pattern[str]:
    return compiled(table("typographie")[key][value]["motif"])
