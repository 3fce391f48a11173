"""A line told in the past in the present of titles, where a shorter one of the same sentence is told so already: « Ana Roy propose de fermer le pont »."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from generator.facts.reading import first_clause
from generator.french.morphology import Uninflectable, conjugate
from generator.french.syntax import Clause
from generator.rules.wondering import Clause as Told

PAST = frozenset({"perf", "past"})


def told_now(told: Sequence[Told]) -> Iterator[Told]:
    """Yield lines told in the past again in the present: the gates let the same deed of the same fact stand so elsewhere."""
    clauses = [(one, first_clause(one[1])) for one in told]
    present = {(one[2], clause.verb.lemma) for one, clause in clauses if clause and clause.verb.tense == "pres"}
    for (worth, text, facts), clause in clauses:
        if clause is not None and (facts, clause.verb.lemma) in present and (said := _now(text, clause)):
            yield worth, said, facts


def _now(text: str, clause: Clause) -> str:
    """Return a line with its first verb in the present, "" where more than the verb would change."""
    verb = clause.verb
    plain = verb.tense in PAST and verb.mood == "ind" and verb.voice == "active" and verb.person == "3"
    bare = len(verb.text.split()) == 2 and not (verb.clitics or verb.negation or verb.adverbs)
    if not plain or not bare or text[verb.start : verb.end] != verb.text:
        return ""
    try:
        return f"{text[: verb.start]}{conjugate(verb.lemma, 'ind', 'pres', '3', verb.number)}{text[verb.end :]}"
    except Uninflectable:
        return ""
