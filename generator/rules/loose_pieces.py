"""A clause taken apart for a question over its whole sentence: that may be long, hold somebody's words, or have a subject of no sure gender."""

from __future__ import annotations

from collections.abc import Iterator

from generator.facts.reading import first_clause, parsed
from generator.french.syntax import FINITE, Clause
from generator.rules.clausal import HIM, Pieces, inside, inverted, pronoun_of, reported, source, subject_of
from generator.types import Brief, Fact


def loose_pieces(fact: Fact, brief: Brief) -> Iterator[Pieces]:
    """Yield the clauses of a fact that have a subject to name, its first alone where the others are not sure.

    `inverted` is empty where no pronoun is sure: what needs none can still be asked.
    """
    parse = parsed(fact.text)
    for clause in _clauses(fact):
        subject = subject_of(clause, fact, brief)
        if subject is None or clause.verb.mood not in FINITE or HIM.search(source(clause)):
            continue
        pronoun = pronoun_of(subject, brief)
        asked = inverted(parse, clause, pronoun) if pronoun else ""
        yield Pieces(fact, clause, inside(subject), pronoun, subject.proper, asked, source(clause))


def _clauses(fact: Fact) -> Iterator[Clause]:
    parse = parsed(fact.text)
    if parse.complete:
        yield from (clause for clause in parse.clauses if clause.main)
        yield from reported(parse)
    elif (first := first_clause(fact.text)) is not None:
        yield first
