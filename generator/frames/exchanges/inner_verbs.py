"""Verbs anywhere in a text (relatives, infinitives, participles) said through the plain frames « A [v] B » → « A [w] B »."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import cache, lru_cache

from generator.frames.beings import World, families
from generator.frames.exchanges.changes import Change, fitted
from generator.frames.exchanges.synonym_verbs import in_form
from generator.frames.guards import OF_CLAUSE, holds
from generator.frames.library import Pattern, load
from generator.frames.lists import is_listed
from generator.frames.notation import Slot, Verb, elements
from generator.frames.reading import parsed, tokens
from generator.french.morphology import Uninflectable, auxiliary
from generator.french.syntax import Clause, Phrase, Token

COST, STEP = 0.06, 0.02  # the first realisation of a frame reads best
MOST = 2  # realisations tried
MOST_WORDS = 7  # words of an object looked at
OBJECT = (((), "B"),)  # what « A [v] B » asks after its verb
OF_TEXT = frozenset({"sport", "politique"})  # guards that ask about the whole source


def inner_verbs(text: str, folders: tuple[str, ...] = ()) -> Iterator[Change]:
    """Yield the verbs of a text that a frame without any other demand than on the object says otherwise."""
    found = tokens(text)
    for at, token in enumerate(found):
        fits = token.pos == "VERB" and token.text.islower() and _plain(found, at)
        thing = _object(found, at) if fits else None
        if thing is not None and (pairs := _pairs(token.lemma, folders)):
            known = World({}, families(folders), frozenset(t.text.lower() for t in found))
            yield from _said(text, token, thing, pairs, known)


def _said(
    text: str, token: Token, thing: Phrase, pairs: Sequence[tuple[Pattern, str]], known: World
) -> Iterator[Change]:
    count = 0
    for pattern, lemma in pairs:
        if count < MOST and lemma != token.lemma and holds(pattern.guard, {"B": thing}, _nobody(), known):
            try:
                made = fitted(text, Change(token.start, token.end, in_form(lemma, token), COST + STEP * count))
            except Uninflectable:
                continue
            if made is not None:
                count += 1
                yield made


@cache
def _nobody() -> Clause:
    """Return a clause for the guards that look at none."""
    return parsed("Il parle.").clauses[0]


@lru_cache(maxsize=1024)
def _pairs(verb: str, folders: tuple[str, ...]) -> tuple[tuple[Pattern, str], ...]:
    """Return the frames of a verb that take an object and give another verb the same."""
    patterns = load(folders).of(verb) if " " not in verb and ":" not in verb else ()
    return tuple((pattern, lemma) for pattern in patterns if _asks_of_object(pattern) for lemma in _verbs(pattern))


def _asks_of_object(pattern: Pattern) -> bool:
    if pattern.asked.pairs != OBJECT:
        return False
    shape = pattern.shape
    plain = len(shape) == 3 and isinstance(shape[0], Slot) and isinstance(shape[1], Verb) and shape[2] == Slot("B")
    demands = [part.split() for part in pattern.guard.split(",") if part.strip()]
    return plain and all(d[0] == "B" or " ".join(d) in OF_TEXT & OF_CLAUSE.keys() for d in demands)


def _verbs(pattern: Pattern) -> Iterator[str]:
    """Yield the verbs of the realisations that only change the verb."""
    for template in pattern.to:
        shape = elements(template)
        if len(shape) == 3 and shape[0] == Slot("A") and shape[2] == Slot("B") and isinstance(shape[1], Verb):
            verb = shape[1]
            if not (verb.clitics or verb.features or verb.extra) and verb.lemma != "*":
                yield verb.lemma


def _plain(found: Sequence[Token], at: int) -> bool:
    """Return whether a verb is active, without clitics: « qui a remporté », « pour tester », « en signant »."""
    before = found[at - 1] if at else None
    low = before.low if before is not None else ""
    if is_listed(low, "clitics"):
        return False
    if found[at].tense != "ppast":
        return before is None or before.pos != "AUX"
    helper = next((t for t in reversed(found[max(0, at - 3) : at]) if t.pos == "AUX"), None)
    has = helper is not None and helper.lemma == "avoir" and auxiliary(found[at].lemma, True) == "avoir"
    asked = any(t.low in ("que", "qu'", "été") for t in found[max(0, at - 6) : at])
    return has and not asked


def _object(found: Sequence[Token], at: int) -> Phrase | None:
    """Return the noun group that follows a verb directly, up to its head and adjective."""
    end = at + 1
    if end >= len(found) or not (is_listed(found[end].text, "determiners") or found[end].pos == "NUM"):
        return None
    while end < len(found) and end - at <= MOST_WORDS and found[end].pos in ("DET", "NUM", "ADJ"):
        end += 1
    if end >= len(found) or found[end].pos != "NOUN":
        return None
    head = found[end]
    words = " ".join(t.text for t in found[at + 1 : end + 1]).replace("' ", "'")
    first = found[at + 1].start
    return Phrase(words, first, head.end, "object", "np", "", words, head.text, head.lemma, head.gender, head.number)
