"""The characters a pattern's match can begin with, so that the matcher leaps from one to the next.

Python's compiler notes them where a pattern opens on a bare letter or class. Ours mostly open on « \\b », look behind
or ignore case, and would be tried at every character: a fifth of a build. A note may hold too many characters, never
too few; beyond the first 256 of Unicode it holds all.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from functools import cache
from typing import Any

NOTED = ("NEGATE", "CHARSET", "FAILURE")  # of re._compiler, besides what patterns.py needs
BARE = 5  # words of the compiler's note where it holds least: its name, its length, what follows, least and most width
A_SET = 4  # says that a set of characters follows
BITS = 32  # of a word
LATIN = "".join(map(chr, range(256)))
ANY = frozenset(LATIN)
Opening = tuple[frozenset[str], bool]  # what a part can begin with, whether it can be empty
CATEGORIES = {
    f"CATEGORY_{'NOT_' * letter.isupper()}{name}": rf"\{letter}"
    for name, letters in (("DIGIT", "dD"), ("SPACE", "sS"), ("WORD", "wW"))
    for letter in letters
}


def noted(compiler: Any, tree: Any, flags: int, code: list[int]) -> list[int]:
    """Return a pattern's code with the characters it can begin with noted, where the compiler noted nothing."""
    if code[1] != BARE - 1 or code[2] or not code[3]:
        return code
    found, _ = _sequence(tree, flags | tree.state.flags)
    if found == ANY:
        return code
    note = [int(word) for word in (compiler.NEGATE, compiler.CHARSET, *_bitmap(ANY - found), compiler.FAILURE)]
    return [code[0], BARE - 1 + len(note), A_SET, *code[3:BARE], *note, *code[BARE:]]


def _bitmap(found: Iterable[str]) -> list[int]:
    words = [0] * (len(LATIN) // BITS)
    for character in map(ord, found):
        words[character // BITS] |= 1 << character % BITS
    return words


def _sequence(parts: Iterable[tuple[Any, Any]], flags: int) -> Opening:
    found: frozenset[str] = frozenset()
    for name, given in parts:
        opening, empty = OPENINGS.get(str(name), _unknown)(given, flags)
        found |= opening
        if not empty:
            return found, False
    return found, True


def _unknown(given: Any, flags: int) -> Opening:
    return ANY, True


def _looks(given: Any, flags: int) -> Opening:
    """« \\b », « (?<!x) », « (?=x) » take no character."""
    return frozenset(), True


def _letter(given: Any, flags: int) -> Opening:
    return _cased(given, flags), False


def _class(given: Any, flags: int) -> Opening:
    found: frozenset[str] = frozenset()
    for name, value in given:
        kind = str(name)
        if kind == "LITERAL":
            found |= _cased(value, flags)
        elif kind == "RANGE":
            found = found.union(*(_cased(c, flags) for c in range(value[0], min(value[1] + 1, len(LATIN)))))
        elif kind == "CATEGORY":
            found = found.union(re.findall(CATEGORIES[str(value)], LATIN, flags & re.ASCII))
    return (ANY - found if str(given[0][0]) == "NEGATE" else found), False


def _either(given: Any, flags: int) -> Opening:
    ways = [_sequence(way, flags) for way in given[1]]
    return frozenset().union(*(opening for opening, _ in ways)), any(empty for _, empty in ways)


def _group(given: Any, flags: int) -> Opening:
    _, added, taken, parts = given
    return _sequence(parts, (flags | added) & ~taken)


def _repeated(given: Any, flags: int) -> Opening:
    least, _, parts = given
    opening, empty = _sequence(parts, flags)
    return opening, empty or not least


@cache
def _cased(character: int, flags: int) -> frozenset[str]:
    """Return the characters that are this one, with case or without, as the matcher has it (« k » is « K » and a kelvin)."""
    return frozenset(re.findall(re.escape(chr(character)), LATIN, flags & (re.IGNORECASE | re.ASCII)))


OPENINGS: dict[str, Callable[[Any, int], Opening]] = {
    **dict.fromkeys(("AT", "ASSERT", "ASSERT_NOT"), _looks),
    **dict.fromkeys(("MAX_REPEAT", "MIN_REPEAT", "POSSESSIVE_REPEAT"), _repeated),
    "LITERAL": _letter,
    "IN": _class,
    "BRANCH": _either,
    "SUBPATTERN": _group,
    "ATOMIC_GROUP": _sequence,
}
