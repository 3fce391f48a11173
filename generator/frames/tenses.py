"""The tense that what is said owes to the verb of saying, given back or taken: « a annoncé que … avait cédé » is « … a cédé »."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace

from generator.frames.lists import is_listed, pattern, phrases
from generator.frames.reading import tokens
from generator.french.syntax import Clause, Token, VerbGroup
from generator.shelf import compiled

PAST = frozenset({"perf", "past", "impf", "plup"})
QUOTED = compiled(r"«[^«»]*»")
FUTURE = compiled(r"\b(\w+)r(ai[ts]|aient|ions)\b")
PLUPERFECT = {"avait": "a", "avaient": "ont", "était": "est", "étaient": "sont"}
PERFECT = {now: then for then, now in PLUPERFECT.items()}


def shifted(clause: Clause, over: VerbGroup) -> Clause | None:
    """Return what was said as a clause of its own, the tense it owed to a past verb given back.

    « avait refusé » becomes « a refusé », « fermerait » « fermera »; a conditional of what is supposed stays; None when one may be true, and for an
    imperfect, which is as well a present that owes its tense (« étaient convaincus ») as a true past (« roulait trop vite »).
    """
    verb = clause.verb
    if over.tense not in PAST or verb.mood == "sub":
        return None if verb.mood == "sub" else clause
    if (verb.mood, verb.tense) == ("ind", "impf"):
        return None
    if verb.tense == "plup":
        if any(word in clause.text for word in phrases("earlier")) or pattern("by_then").search(clause.text):
            return clause  # « avait, avant ce retrait, refusé », « était déjà parti »: before what the article has told, whoever says so
        return _with_verb(clause, _replaced(verb.text, PLUPERFECT), "perf", "ind")
    if verb.mood == "con" and verb.tense == "pres":
        if over.tense in ("plup", "impf") or pattern("condition").search(clause.text) or owes(_beside(clause)):
            return None  # what was then to come may be past by now; « poursuivrait s'il le faut » needs its « que »
        if verb.lemma in ("pouvoir", "devoir") or _supposed(clause, over):
            return clause
        return _with_verb(clause, FUTURE.sub(_future, verb.text, count=1), "fut", "ind")
    return clause


def _supposed(clause: Clause, over: VerbGroup) -> bool:
    """Return whether a conditional tells what would be, not what was still to come: « a estimé que la taxe rapporterait »."""
    proposed = clause.subject is not None and is_listed(clause.subject.lemma, "proposals")
    return proposed or is_listed(over.lemma, "reckoning")


def owes(text: str) -> bool:
    """Return whether words outside quotations hold an imperfect or a conditional, which a past verb of saying may ask for."""
    found = tokens(QUOTED.sub(" ", text))
    return any(
        (t.mood == "con" or (t.mood == "ind" and t.tense == "impf")) and not _helps(found, at)
        for at, t in enumerate(found)
    )


def _helps(found: Sequence[Token], at: int) -> bool:
    """Return whether an imperfect is the auxiliary of a pluperfect: « avait déjà cédé »."""
    after = next((t for t in found[at + 1 :] if t.pos != "ADV"), None)
    helper = found[at].tense == "impf" and found[at].lemma in ("avoir", "être")
    return helper and after is not None and after.tense == "ppast"


def _beside(clause: Clause) -> str:
    """Return the words of a clause without its own verb."""
    start, end = clause.verb.start - clause.start, clause.verb.end - clause.start
    return f"{clause.text[:start]} {clause.text[end:]}" if 0 <= start <= end else ""


def perfect_then(clause: Clause, over: VerbGroup) -> Clause:
    """Return what was said as it stands after « que »: « a cédé, a annoncé le maire » is « a annoncé que … avait cédé »."""
    verb = clause.verb
    if over.tense not in PAST or (verb.mood, verb.tense) != ("ind", "perf"):
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
