"""The tense that what is said owes to the verb of saying, given back or taken: « a annoncé que … avait cédé » is « … a cédé »."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import replace

from generator.frames.lists import pattern
from generator.french.syntax import Clause, VerbGroup
from generator.shelf import compiled

FUTURE = compiled(r"\b(\w+)r(ai[ts]|aient|ions)\b")
PLUPERFECT = {"avait": "a", "avaient": "ont", "était": "est", "étaient": "sont"}
PERFECT = {now: then for then, now in PLUPERFECT.items()}


def shifted(clause: Clause, over: VerbGroup) -> Clause | None:
    """Return what was said as a clause of its own, the tense it owed to a past verb given back.

    « avait refusé » becomes « a refusé », « fermerait » « fermera »; an imperfect stays; None when a
    conditional may be a true one.
    """
    verb = clause.verb
    if over.tense not in ("perf", "past", "impf", "plup") or verb.mood == "sub":
        return None if verb.mood == "sub" else clause
    if verb.tense == "plup":
        return _with_verb(clause, _replaced(verb.text, PLUPERFECT), "perf", "ind")
    if verb.mood == "con" and verb.tense == "pres":
        if over.tense == "plup" or pattern("condition").search(clause.text):
            return None  # what was then to come may be past by now; « poursuivrait s'il le faut » needs its « que »
        if verb.lemma in ("pouvoir", "devoir"):
            return clause
        return _with_verb(clause, FUTURE.sub(_future, verb.text, count=1), "fut", "ind")
    return clause


def perfect_then(clause: Clause, over: VerbGroup) -> Clause:
    """Return what was said as it stands after « que »: « a cédé, a annoncé le maire » is « a annoncé que … avait cédé »."""
    verb = clause.verb
    past = over.tense in ("perf", "past", "impf", "plup")
    if not past or (verb.mood, verb.tense) != ("ind", "perf"):
        return clause
    return _with_verb(clause, _replaced(verb.text, PERFECT), "plup", "ind") or clause


def _replaced(text: str, table: Mapping[str, str]) -> str:
    pattern = r"\b(" + "|".join(table) + r")\b"
    return re.sub(pattern, lambda m: table[m[1]], text, count=1)


def _future(match: re.Match[str]) -> str:
    return match[1] + {"ait": "ra", "ais": "ra", "aient": "ront", "ions": "rons"}[match[2]]


def _with_verb(clause: Clause, text: str, tense: str, mood: str) -> Clause | None:
    if text == clause.verb.text:
        return None
    return replace(clause, verb=replace(clause.verb, text=text, tense=tense, mood=mood))
