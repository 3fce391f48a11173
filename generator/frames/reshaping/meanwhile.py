"""What went on at the same time told apart: « S V quand le jury a annoncé P » is « S V. Le jury a alors annoncé P »."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence

from generator.frames.lists import is_listed
from generator.frames.reading import first_clause
from generator.frames.reshaping.callings import called
from generator.frames.reshaping.endings import is_open, is_whole, tense_of
from generator.frames.reshaping.halves import ABOUT_ALL, ACCORDING, Parting, halves, unsettled
from generator.frames.reshaping.joints import SOURCED
from generator.frames.reshaping.sequels import closes
from generator.french.syntax import FINITE, Clause, Token
from generator.shelf import compiled

WHEN = compiled(r"(?P<comma>,?) (?P<when>quand|lorsque|pendant que|alors que) (?=\w)|(?P<comma2>,?) (?P<when2>lorsqu|pendant qu|alors qu)['’](?=\w)")  # fmt: skip
LASTED = "impf"
HAPPENED = {"past": "past", "perf": "pres composé"}  # of a clause -> of its first verb
BEGINS = frozenset({"commencer", "débuter", "démarrer"})
MEASURE = compiled(r"\b(?:même|surtout|notamment|que|uniquement|seulement|plus|moins|chaque fois|sauf|jusqu)$")
CLOCK = compiled(
    r"[^,]*\b(?:était|est) [^,]{0,25}\b(?:heures?|midi|minuit)\b"
)  # « Il était 9 heures quand P »: one event
ALREADY = compiled(r"\b(?:déjà|encore|à peine)\b")
PERSONAL = frozenset({"il", "elle", "ils", "elles"})


def meanwhile(text: str, found: Sequence[Token], links: Mapping[str, Sequence[str]]) -> Iterator[Parting]:
    """Yield the parting at a time clause that closes a sentence told in the past."""
    matches = list(WHEN.finditer(text))
    if len(matches) != 1 or ABOUT_ALL.match(text) or SOURCED.match(text) or ACCORDING.search(text):
        return
    match = matches[0]
    before, after = [t for t in found if t.end <= match.start()], [t for t in found if t.start >= match.end()]
    clause = _main(text, before, match)
    if clause is None or not is_whole(after) or not closes(after[2:], text[match.end() :]):
        return
    if _contrasted(after) or (clause.verb.tense == LASTED and clause.verb.voice == "passive"):
        return  # « la prise d'otages était terminée lorsque l'homme a été tué »: a state that the deed made
    link = _link(clause.verb.tense, tense_of(after), (match["when"] or match["when2"]), links)
    if link == "" and clause.verb.lemma not in BEGINS:
        return  # « 800 sont morts quand un train est tombé »: that is how
    said = _told(text, match, after, clause, link) if link is not None else ""
    cut = halves(text[: match.start()], said, "temps à part") if said else None
    yield from [cut] if cut else []


def _main(text: str, before: Sequence[Token], match: re.Match[str]) -> Clause | None:
    """Return the clause a time clause is of; None when something open, denied or measured stands before it."""
    clause = first_clause(text)
    joined = text[: match.start()]
    if (
        clause is None
        or clause.subject is None
        or not clause.main
        or clause.verb.mood != "ind"
        or clause.subject.end > clause.verb.start
    ):
        return None
    inside = [t for t in before if t.start >= clause.verb.end]
    other = any(t.mood in FINITE for t in inside) or is_open(before) or is_listed(before[0].text, "openers")
    impersonal = is_listed(clause.subject.text, "impersonal") or clause.subject.text.lower() in ("ce", "c'", "c’")
    impersonal = impersonal or CLOCK.match(text) is not None
    return (
        None
        if not inside or other or impersonal or unsettled(joined) or MEASURE.search(joined) or "«" in text
        else clause
    )


def _contrasted(after: Sequence[Token]) -> bool:
    """Return whether a clause may tell what was expected or missing, not when it was: « alors qu'elle ne devait pas durer »."""
    verb = next(t for t in after if t.mood in FINITE)
    denied = any(t.low in ("ne", "n'") for t in after)
    return (
        denied
        or verb.lemma in ("devoir", "pouvoir", "falloir")
        or any(is_listed(t.low, "expected") or is_listed(t.low, "backgrounds") for t in after)
    )


def _link(one: str, other: str, when: str, links: Mapping[str, Sequence[str]]) -> str | None:
    """Return « alors » where one lasted while the other happened, nothing where both happened; None where it is unsure."""
    then = links["alors"][0]
    if one in HAPPENED and other == LASTED:
        return then
    if when.startswith(("pendant", "alors")):
        return None
    if one == LASTED and other in HAPPENED.values():
        return then
    return "" if one in HAPPENED and HAPPENED[one] == other else None


def _told(text: str, match: re.Match[str], after: Sequence[Token], clause: Clause, link: str) -> str:
    """Return the time clause as a sentence, its link after the verb; "" when its « il » may be somebody else."""
    first = after[0].low
    if after[0].pos == "PRON" and (first not in PERSONAL or clause.subject is None):
        return ""
    if first in PERSONAL and (clause.subject is None or called(clause.subject, clause, text[: match.start()]) != first):
        return ""
    if first in PERSONAL and link and clause.verb.tense == LASTED and not ALREADY.search(text[: match.start()]):
        return ""  # « Le train transportait 94 passagers quand il a déraillé »: the first only tells how it was
    verb = next(t for t in after if t.mood in FINITE)
    rest = text[match.end() :]
    cut = verb.end - match.end()
    return f"{rest[:cut]} {link}{rest[cut:]}" if link else rest
