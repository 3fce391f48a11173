"""Sentences of the facts parsed once, and their phrases walked."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache

from generator.french.clauses import parse
from generator.french.syntax import Clause, Parse


@lru_cache(maxsize=4096)
def parsed(sentence: str) -> Parse:
    """Return the parse of a sentence."""
    return parse(sentence)


def clauses(found: Parse) -> Iterator[tuple[Clause, int]]:
    """Yield every clause with its depth, main ones (depth 0) before what they hold."""
    for clause in found.clauses:
        yield from _within(clause, 0)


def _within(clause: Clause, depth: int) -> Iterator[tuple[Clause, int]]:
    yield clause, depth
    for phrase in clause.phrases:
        if phrase.clause:
            yield from _within(phrase.clause, depth + 1)


def first_clause(sentence: str) -> Clause | None:
    """Return the clause a sentence begins with, None where no verb was found."""
    return next(iter(parsed(sentence).clauses), None)


def only_clause(sentence: str) -> Clause | None:
    """Return the one clause of a sentence; None when it has more, or words nobody understood."""
    parse = parsed(sentence)
    return parse.clauses[0] if parse.complete and len(parse.clauses) == 1 else None


def quoted(sentence: str, at: int) -> bool:
    """Return whether the character at `at` stands between « and »."""
    return sentence.count("«", 0, at) > sentence.count("»", 0, at)
