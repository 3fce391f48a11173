"""Bad French that stays in a source translated word for word: calques inside quotations, turns that no rule mends surely."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import cache

from generator.cleaning.calques import pattern, present, telling
from generator.cleaning.repairs import QUOTED
from generator.cleaning.tables import table
from generator.shelf import compiled

LEAST = 6  # characters by which a stretch is found again


def flaws(texts: Iterable[str]) -> tuple[str, ...]:
    """Return the stretches of a translated source that a reader stumbles on, each once, as they stand."""
    whole = "\n".join(texts)
    return tuple(dict.fromkeys(found for found in _found(whole) if len(found) >= LEAST and "\n" not in found))


def _found(whole: str) -> Iterator[str]:
    for doubtful in _doubtful():
        yield from (match.group().strip() for match in doubtful.finditer(whole))
    quoted = "\n".join(QUOTED.findall(whole))
    yield from _calques(quoted) if len(quoted) >= LEAST else ()


def _calques(quoted: str) -> Iterator[str]:
    for calque in telling():
        if present(calque, quoted):
            yield from (match.group().strip() for match in pattern(calque.pattern).finditer(quoted))


@cache
def _doubtful() -> tuple[re.Pattern[str], ...]:
    return tuple(compiled(row) for row in table("doutes")["motifs"])
