"""Finds the clause of a parsed sentence that a slip stands in."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from generator.french import sentences
from generator.french.clauses import parse
from generator.french.syntax import Clause, Parse


class Stand(NamedTuple):
    """A clause, the analysis of its sentence, and where that sentence begins in the paragraph."""

    clause: Clause
    parse: Parse
    start: int


def clause_at(match: re.Match[str], place: int) -> Stand | None:
    """Return the clause whose verb stands at a place of the paragraph that was searched; None where nothing is sure."""
    sentence = sentences.around(match.string, place)
    if sentence is None:
        return None
    parsed = parse(sentence.text)
    at = place - sentence.start
    clause = next((one for one in every(parsed.clauses) if one.verb.start <= at < one.verb.end), None)
    return None if clause is None else Stand(clause, parsed, sentence.start)


def every(clauses: Iterable[Clause]) -> Iterator[Clause]:
    """Yield clauses and those inside them."""
    for clause in clauses:
        yield clause
        inner = (clause.subject, *clause.phrases) if clause.subject else clause.phrases
        yield from every(phrase.clause for phrase in inner if phrase.clause is not None)
