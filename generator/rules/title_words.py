"""The word lists of titles told otherwise: `data/titres.toml`."""

from __future__ import annotations

from functools import cache

from generator.french.morphology import gender_of
from generator.french.syntax import Clause, Phrase
from generator.rules.rearranging import table


@cache
def words(name: str, key: str) -> frozenset[str]:
    """Return the words of a list of a table; KeyError where there is none."""
    return frozenset(table()[name][key].split())


def nouns() -> dict[str, str]:
    """Return the noun of each verb that a title may tell by it."""
    found: dict[str, str] = table()["noms"]
    return found


def noun_of(lemma: str) -> str:
    """Return the noun of a verb, "" where it has none here."""
    noun = nouns().get(lemma, "")
    return noun if noun and gender_of(noun) else ""


def doer(clause: Clause | None, table: str) -> Phrase | None:
    """Return who opens a title by doing plainly what a verb of a table tells; None where nobody does."""
    if (
        clause is None
        or clause.subject is None
        or clause.subject.start
        or clause.verb.lemma not in words(table, "verbes")
    ):
        return None
    verb = clause.verb
    plain = verb.tense in ("pres", "perf") and verb.voice == "active" and not verb.negation
    return clause.subject if plain else None
