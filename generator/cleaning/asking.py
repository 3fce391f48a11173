"""The patterns of a pasted request (data/demandes.toml), compiled once."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

Patterns = tuple[re.Pattern[str], ...]


@dataclass(frozen=True, slots=True)
class Asking:
    """What a request looks like, and where its values stand in it."""

    marks: Mapping[str, Patterns]
    values: Mapping[str, Patterns]
    languages: Mapping[str, re.Pattern[str]]
    before: re.Pattern[str]  # a line that holds request and text is cut there
    after: re.Pattern[str]


@cache
def patterns() -> Asking:
    """Return the patterns of requests."""
    path = Path(__file__).parent / "data" / "demandes.toml"
    table = tomllib.loads(path.read_text("utf-8"))
    words = table["listes"]
    return Asking(
        {key: _compiled(rows, words) for key, rows in table["marques"].items()},
        {key: _compiled(rows, words) for key, rows in table["valeurs"].items()},
        {name: re.compile(row, re.IGNORECASE) for name, row in table["langues"].items()},
        re.compile(table["coupes"]["avant"]),
        re.compile(table["coupes"]["apres"]),
    )


def _compiled(rows: Any, words: Mapping[str, str]) -> Patterns:
    found = []
    for row in [rows] if isinstance(rows, str) else rows:
        for name, list_ in words.items():
            row = row.replace("{" + name + "}", list_)
        found.append(re.compile(row, re.IGNORECASE))
    return tuple(found)
