"""The patterns of a pasted request (data/demandes.toml), compiled once."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cache
from typing import Any, NamedTuple

from generator.cleaning.tables import filled, table
from generator.shelf import compiled

Patterns = tuple[re.Pattern[str], ...]


class Asking(NamedTuple):
    """What a request looks like, and where its values stand in it."""

    marks: Mapping[str, Patterns]
    values: Mapping[str, Patterns]
    languages: Mapping[str, re.Pattern[str]]
    before: re.Pattern[str]  # a line that holds request and text is cut there
    after: re.Pattern[str]


@cache
def patterns() -> Asking:
    """Return the patterns of requests."""
    asking = table("demandes")
    words = asking["listes"]
    return Asking(
        {key: _compiled(rows, words) for key, rows in asking["marques"].items()},
        {key: _compiled(rows, words) for key, rows in asking["valeurs"].items()},
        {name: compiled(row, re.IGNORECASE) for name, row in asking["langues"].items()},
        compiled(asking["coupes"]["avant"]),
        compiled(asking["coupes"]["apres"]),
    )


def _compiled(rows: Any, words: Mapping[str, str]) -> Patterns:
    every = [rows] if isinstance(rows, str) else rows
    return tuple(compiled(filled(row, words), re.IGNORECASE) for row in every)
