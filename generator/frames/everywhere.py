"""The clauses of a text wherever they stand: main ones, subordinate ones, those of verbs read with what is near."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from generator.frames.lists import is_listed
from generator.frames.nearby import headless, nearby, sure
from generator.frames.placed import NOBODY, Placed
from generator.frames.reading import parsed, tokens
from generator.french.syntax import Clause, Parse, Phrase

LEFT_OPEN = (" et", " ou", " mais")


def everywhere(text: str) -> Iterator[Placed]:
    """Yield the clauses of a text whose place is sure."""
    parse = parsed(text)
    found = [placed for clause in parse.clauses for placed in _within(clause, text)] if sure(parse) else []
    yield from (placed for placed in found if not _is_noun(placed))
    yield from nearby(text, {placed.clause.verb.start for placed in found})


def _is_noun(placed: Placed) -> bool:
    """Return whether what was read as a verb is the noun of a group: « s'inscrit en très nette baisse »."""
    before = [t for t in tokens(placed.text) if t.end <= placed.clause.verb.start]
    while before and before[-1].pos == "ADV":
        before.pop()
    return bool(before) and headless(before, len(before) - 1)


def mains(parse: Parse) -> Iterator[Placed]:
    """Yield the main clauses of a sentence, even of one that was not understood to its end."""
    if sure(parse):
        for clause in parse.clauses:
            yield Placed(clause, parse.text)


def _within(clause: Clause, text: str, who: tuple[Phrase, ...] = ()) -> Iterator[Placed]:
    """Yield a clause and those in its phrases; `who` does what a verb without a subject says."""
    if clause.subject is not None:
        if clause.subject.text.endswith(LEFT_OPEN):
            return  # « que (quatre bières et) n'a pas réussi »: the verb is another clause's
        yield Placed(clause, text)
        who = (clause.subject,)
    elif clause.verb.mood in ("inf", "par") and clause.phrases:
        yield Placed(replace(clause, subject=NOBODY), text, 0, who)
    for phrase in clause.phrases:
        if phrase.clause is not None and not _one_verb(clause, phrase):
            yield from _within(phrase.clause, text, who if _shares(clause, phrase) else ())


def _one_verb(clause: Clause, phrase: Phrase) -> bool:
    """Return whether an infinitive makes one verb with the one above it: « fait paraître »."""
    return phrase.role == "infinitive" and not phrase.prep and is_listed(clause.verb.lemma, "causatives")


def _shares(clause: Clause, phrase: Phrase) -> bool:
    """Return whether a verb without a subject has that of the verb above it: « veut partir », « en signant », « pour dire »."""
    active = clause.verb.voice != "passive"
    if phrase.role == "infinitive":
        named = any(p.role in ("object", "indirect") for p in clause.phrases) or bool(clause.verb.clitics)
        return active and not named and is_listed(clause.verb.lemma, "own_infinitives")
    return active and phrase.kind == "clause" and (phrase.prep == "en" or phrase.role == "purpose")
