"""Whether a line tells what its sentence tells, and not what only hangs on it: a relative clause, what happens meanwhile."""

from __future__ import annotations

from functools import lru_cache

from generator.facts.groups import stems
from generator.facts.reading import first_clause
from generator.french.quoted import QUOTED
from generator.rules.whom_for import loses_base
from generator.shelf import compiled

# What hangs on a sentence: who somebody is, what was so before, what goes on beside it.
HANGING = compiled(
    r", (?:qui|dont|où|que|qu['’])(?!\w)[^,;:]*(?:,(?! et )|$)"
    r"|(?:,? (?:alors que|alors qu['’]|tandis que|tandis qu['’]|bien que|bien qu['’]|même si|quand|lorsque|lorsqu['’])|, (?:avant que|avant qu['’]|après que|après qu['’]))(?!\w).*$"
    r"|^(?!(?:Trois|Depuis|Puis|Plus|Parmi|Ainsi|Malgré|Côté|Paris|\w+di)\b)[A-ZÀ-Þ]\w+(?:ée?|ie?|ue?|ise?|ite?|erte?)s?(?: [^,]*)?,"  # « Sollicitée mardi, la ville n'a pas répondu »
    r"|^(?:Alors qu|Bien qu|Même s|Quand|Lorsqu|Après qu|Avant qu|Tandis qu)[^,]*,"
)
SAYER = compiled(
    r", (?:a|ont) (?:\w+ )?(?:annoncé|indiqué|déclaré|affirmé|précisé|expliqué|confié|rapporté|révélé|estimé|assuré|dit|fait savoir) (?P<who>[^,]+)$"
)
MOST = 0.5  # share of a line's words that stand in no main clause, above which it tells what hangs on one


@lru_cache(maxsize=2048)
def hangs(line: str, sentence: str) -> bool:
    """Return whether a line is made of what hangs on its sentence: « X joue le gardien » of « X, qui joue le gardien, part »."""
    if loses_base(line, sentence):
        return True
    whole = QUOTED.sub("", sentence)
    main = HANGING.sub(" ", whole)
    if main == whole:
        return False
    if _acts_beside(line, sentence, main):
        return True
    told = set(stems(line)) & set(stems(sentence))
    return len(told - set(stems(main))) > MOST * len(told)


def _acts_beside(line: str, sentence: str, main: str) -> bool:
    """Return whether the verb of a line is told by what hangs on its sentence alone: « a été sollicitée » of « Sollicitée mardi, … »."""
    clause = first_clause(line)
    verb = set(stems(line[clause.verb.start : clause.verb.end])) if clause is not None else set()
    return bool(verb) and verb <= set(stems(sentence)) - set(stems(main))


def by_source(line: str) -> str:
    """Return a line told in the present with its source as a heading gives it: « …, selon la société » of « …, a indiqué la société »."""
    said = SAYER.search(line)
    return line if said is None else f"{line[: said.start()]}, selon {said['who']}"
