"""The words of which whatever a pattern matches holds one: a text without any of them need not be searched."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from typing import Any

MOST = 60  # words of one set: to look for more takes as long as to search
TWICE = 2  # sets that are worth looking for
ANY_CASE = int(re.IGNORECASE)  # a bare number: Python's own flags take twenty times as long to be asked
Words = tuple[str, ...]


def held(tree: Any, flags: int) -> tuple[Words, ...]:
    """Return the sets of words that tell most of a parsed pattern: a match holds a word of each, the longest words first."""
    found = {words for words in _sets(tree, flags | tree.state.flags) if all(words)}
    return tuple(sorted(found, key=lambda words: (-_least(words), len(words), words))[:TWICE])


def _sets(parts: Iterable[tuple[Any, Any]], flags: int) -> Iterator[Words]:
    """Yield sets of words of which a match of these parts holds one each."""
    run = ""
    for name, given in parts:
        kind = str(name)
        if kind in ("AT", "ASSERT_NOT"):
            continue  # takes no character
        if kind == "ASSERT":
            yield from _sets(given[1], flags)
            continue
        if kind == "LITERAL" and _as_written(chr(given), flags):
            run += chr(given)
            continue
        yield (run,)
        run = ""
        yield from INSIDE.get(kind, _nothing)(given, flags)
    yield (run,)


def _as_written(sign: str, flags: int) -> bool:
    return not flags & ANY_CASE or sign.lower() == sign.upper()


def _nothing(given: Any, flags: int) -> Iterator[Words]:
    return iter(())


def _either(given: Any, flags: int) -> Iterator[Words]:
    """Yield the best set of each of several ways as one, where all have any."""
    ways = [max(_sets(way, flags), key=lambda words: (_least(words), -len(words))) for way in given[1]]
    words = tuple(sorted({word for way in ways for word in way}))
    if all(words) and len(words) <= MOST:
        yield words


def _group(given: Any, flags: int) -> Iterator[Words]:
    _, added, taken, parts = given
    return _sets(parts, (flags | added) & ~taken)


def _repeated(given: Any, flags: int) -> Iterator[Words]:
    least, _, parts = given
    return _sets(parts, flags) if least else iter(())


def _least(words: Words) -> int:
    """Return the letters of the shortest word: the longer they are, the fewer texts hold one."""
    return min(map(len, words), default=0)


INSIDE: dict[str, Callable[[Any, int], Iterator[Words]]] = {
    **dict.fromkeys(("MAX_REPEAT", "MIN_REPEAT", "POSSESSIVE_REPEAT"), _repeated),
    "BRANCH": _either,
    "SUBPATTERN": _group,
    "ATOMIC_GROUP": _sets,
}
