"""The patterns of a pasted request (data/demandes.toml), compiled once."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cache
from typing import Any, NamedTuple

from generator.cleaning.tables import filled, table
from generator.shelf import compiled

Patterns = tuple[re.Pattern[str], ...]
# No small letter follows; after a capital (« SEO »), no other capital but one that begins a word.
GLUED = r"(?-i:(?![a-zà-ÿœ])(?!(?<=[A-ZÀ-Þ])[A-ZÀ-Þ](?![a-zà-ÿœ’'])))"


class Pieces(NamedTuple):
    """What a request read piece by piece is made of."""

    opening: re.Pattern[str]
    orders: Patterns  # one is enough
    settings: Mapping[str, Patterns]
    signs: re.Pattern[str]
    links: re.Pattern[str]
    closing: re.Pattern[str]


class Asking(NamedTuple):
    """What a request looks like, and where its values stand in it."""

    marks: Mapping[str, Patterns]
    values: Mapping[str, Patterns]
    languages: Mapping[str, re.Pattern[str]]
    before: re.Pattern[str]  # a line that holds request and text is cut there
    after: re.Pattern[str]
    pieces: Pieces
    signs: Mapping[str, Patterns]  # by kind: what a sentence that orders an article speaks of
    told: re.Pattern[str]  # what tells of something done, as no order does
    label: re.Pattern[str]  # of a setting, before its colon
    starts: re.Pattern[str]  # of a text glued to its title
    dateline: re.Pattern[str]
    calling: re.Pattern[str]  # a word after which a capital is a name's


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
        _pieces(asking["morceaux"], words),
        {kind: _compiled(rows, words) for kind, rows in asking["signes"].items()},
        compiled(asking["recit"], re.IGNORECASE),
        compiled(asking["etiquette"], re.IGNORECASE),
        compiled(asking["colle"]["debuts"]),
        compiled(asking["colle"]["depeche"]),
        compiled(asking["colle"]["sauf"]),
    )


def _pieces(rows: Mapping[str, Any], words: Mapping[str, str]) -> Pieces:
    between = rows["entre"]
    return Pieces(
        compiled(rows["debut"], re.IGNORECASE),
        _compiled([_whole(row) for row in rows["forts"]], words),
        {key: _compiled(_whole(row), words) for key, row in rows["reglages"].items()},
        compiled(between["signes"]),
        compiled(_whole(between["liens"])),
        compiled(between["fin"], re.IGNORECASE),
    )


def _whole(row: str) -> str:
    """Return a pattern that ends with a word's end, or where a capital is glued to it (« 700 wordsApple »)."""
    return f"(?:{row}){GLUED}"


def _compiled(rows: Any, words: Mapping[str, str]) -> Patterns:
    every = [rows] if isinstance(rows, str) else rows
    return tuple(compiled(filled(row, words), re.IGNORECASE) for row in every)
