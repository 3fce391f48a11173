"""Bad French that stays in a source translated word for word: calques inside quotations, turns that no rule mends surely."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import cache

from generator.cleaning.calques import calques, pattern, tells
from generator.cleaning.repairs import QUOTED
from generator.cleaning.tables import table
from generator.shelf import compiled

LEAST = 6  # characters by which a stretch is found again


def flaws(texts: Iterable[str]) -> tuple[str, ...]:
    """Return the stretches of a translated source that a reader stumbles on, each once, as they stand."""
    return tuple(dict.fromkeys(found for text in texts for found in _found(text) if len(found) >= LEAST))


def _found(text: str) -> Iterator[str]:
    for doubtful in _doubtful():
        yield from (match.group().strip() for match in doubtful.finditer(text))
    for quote in QUOTED.findall(text):
        yield from _calques(quote)


def _calques(quote: str) -> Iterator[str]:
    for calque in calques():
        if tells(calque.reason) and (not calque.word or calque.word in quote):
            yield from (match.group().strip() for match in pattern(calque.pattern).finditer(quote))


@cache
def _doubtful() -> tuple[re.Pattern[str], ...]:
    return tuple(compiled(row) for row in table("doutes")["motifs"])
