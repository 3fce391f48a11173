"""The patterns of a pasted request (data/demandes.toml), compiled once."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cache
from typing import Any, NamedTuple
from unicodedata import normalize

from generator.cleaning.tables import filled, table
from generator.shelf import compiled

Patterns = tuple[re.Pattern[str], ...]
# No small letter follows; after a capital (« SEO »), no other capital but one that begins a word.
GLUED = r"(?-i:(?![a-zà-ÿœ])(?!(?<=[A-ZÀ-Þ])[A-ZÀ-Þ](?![a-zà-ÿœ’'])))"

ACCENTED = "[àâçéèêëîïôûù]"


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
    speaking: re.Pattern[str]  # to who writes
    confiding: re.Pattern[str]  # to who writes, by who asks: no article speaks so to its readers
    label: re.Pattern[str]  # of a setting, before its colon
    title_label: re.Pattern[str]  # before its colon, with it
    request_label: re.Pattern[str]  # of the request, alone on its line or before it
    text_label: re.Pattern[str]  # of the text, alone on its line or before it
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
        {name: _pattern(row) for name, row in asking["langues"].items()},
        compiled(asking["coupes"]["avant"]),
        compiled(asking["coupes"]["apres"]),
        _pieces(asking["morceaux"], words),
        {kind: _compiled(rows, words) for kind, rows in asking["signes"].items()},
        _pattern(asking["recit"]),
        _pattern(asking["parole"]),
        _pattern(asking["confidence"]),
        _pattern(asking["etiquette"]),
        _pattern(filled("^{nom_titre}\\s*:\\s*", words)),
        _pattern(filled(asking["etiquette_demande"], words)),
        _pattern(asking["etiquette_texte"]),
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
    return tuple(_pattern(filled(row, words)) for row in every)


def _pattern(row: str) -> re.Pattern[str]:
    return compiled(hurried(row), re.IGNORECASE)


def hurried(pattern: str) -> str:
    """Return a pattern that also takes words written without their accents: « reecris », « mots cles ».

    A range of letters inside brackets stays as it is.
    """
    parts = compiled(r"(\\.|\[(?:[^\]\\]|\\.)*\])").split(pattern)
    return "".join(part if i % 2 else compiled(ACCENTED).sub(_bare_or_not, part) for i, part in enumerate(parts))


def _bare_or_not(match: re.Match[str]) -> str:
    letter = match.group()
    return f"[{letter}{normalize('NFD', letter)[0]}]"
