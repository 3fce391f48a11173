"""What a request wants that seogen does not do, or not so: told to who asks, with the nearest thing there is (data/souhaits.toml)."""

from __future__ import annotations

import re
from functools import cache
from typing import NamedTuple

from generator.cleaning.asking import hurried
from generator.cleaning.tables import table
from generator.shelf import compiled
from generator.types import Wish

CLAUSE = compiled(r"\.(?=\s|$)|[!?;\n•|]|(?<=\S),\s|\s[-–—]\s|\s/\s|\s\(|\)")
LONGEST = 70  # signs of a wish as it is told again
EDGES = " ,;:.!?-–—•*#>✅/()[]\"'"


class Row(NamedTuple):
    """How a wish is known, and what is told of it."""

    kind: str
    signs: tuple[re.Pattern[str], ...]
    plain: bool  # it says « without » itself: « sans plagiat »
    told: str


def of(text: str) -> tuple[Wish, ...]:
    """Return what a text of a request wants and does not get, each kind once, as the text has it."""
    rows, against, refused = _rows()
    found: list[Wish] = []
    for row in rows:
        places = (match for sign in row.signs for match in sign.finditer(text))
        wanted = (
            m for m in places if row.plain or not (against.search(text[: m.start()]) or refused.search(text[m.end() :]))
        )
        if match := next(wanted, None):
            found.append(Wish(row.kind, _clause(text, match), row.told))
    return tuple(found)


def merged(known: tuple[Wish, ...], more: tuple[Wish, ...]) -> tuple[Wish, ...]:
    """Return the wishes of two texts, each kind once."""
    kinds = {wish.kind for wish in known}
    return (*known, *(wish for wish in more if wish.kind not in kinds))


def _clause(text: str, match: re.Match[str]) -> str:
    """Return the words around a sign, from one stop to the next: what is asked."""
    start = max((m.end() for m in CLAUSE.finditer(text, 0, match.start())), default=0)
    end = min((m.start() for m in CLAUSE.finditer(text, match.end())), default=len(text))
    said = text[start:end].strip(EDGES)
    return said if len(said) <= LONGEST else match.group().strip(EDGES)


@cache
def _rows() -> tuple[tuple[Row, ...], re.Pattern[str], re.Pattern[str]]:
    data = table("souhaits")
    rows = tuple(
        Row(kind, tuple(_pattern(sign) for sign in row["motifs"]), bool(row.get("tel_quel")), str(row["dit"]))
        for kind, row in data.items()
        if isinstance(row, dict) and "motifs" in row
    )
    return rows, _pattern(data["contre"]), _pattern(data["refuse"])


def _pattern(sign: str) -> re.Pattern[str]:
    return compiled(hurried(sign), re.IGNORECASE)
