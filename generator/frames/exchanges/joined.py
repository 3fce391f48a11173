"""The « et » that closes a list said « ainsi que », where another « et » stands in its sentence: « A et B ont vendu C, D ainsi que E »."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from generator.frames.exchanges.changes import Change
from generator.frames.exchanges.couples import RANKED
from generator.frames.lists import pattern
from generator.frames.reading import tokens
from generator.french.grammar import elide
from generator.french.syntax import FINITE, Token
from generator.shelf import compiled

COST = 0.08
ARTICLES = frozenset({"le", "la", "l'", "les", "un", "une", "des", "son", "sa", "ses", "leur", "leurs", "plusieurs", "deux", "trois", "quatre"})  # fmt: skip
NAMING = frozenset({"NOUN", "PROPN", "ADJ"})
INSIDE = frozenset({"NOUN", "PROPN", "ADJ", "DET", "NUM"})
LINKS = frozenset({"de", "d'", "du", "des"})
HELD = compiled(r"\b(?:entre|tant|autant|soit|ni|ainsi|ou|aussi bien|à la fois|comme|même|mi)\b")
ENDS = frozenset({".", ";", ")", ":"})
MOST = 9


def joined(text: str) -> Iterator[Change]:
    """Yield one « et » of a text that closes a list of noun groups said « ainsi que »; none where both make one thing."""
    if text.count(" et ") < 2 or HELD.search(text.lower()) or RANKED.search(text.lower()):
        return
    found = tokens(text)
    for at in range(2, len(found) - 2):
        if found[at].text == "et" and _before(found, at) and _after(found, at):
            start, end = found[at].start, found[at + 1].end
            if not pattern("fixed_couples").search(text[found[at - 1].start : found[at + 2].end].lower()):
                following = text[found[at + 1].start : end]
                yield Change(start, end, _with(following), COST)
                return


def _with(following: str) -> str:
    return "ainsi " + elide("que", following)


def _before(found: Sequence[Token], at: int) -> bool:
    """Return whether a group with an article ends there that goes on with a list."""
    if found[at - 1].pos not in NAMING:
        return False
    start = at - 1
    while start and at - start < MOST and (found[start].pos in INSIDE or found[start].low in LINKS):
        start -= 1
    first = found[start + 1]
    return first.low in ARTICLES and found[start].text == ","


def _after(found: Sequence[Token], at: int) -> bool:
    """Return whether a group with an article follows, and its sentence ends after it with no verb of its own."""
    if found[at + 1].low not in ARTICLES or found[at + 2].pos not in NAMING:
        return False
    for token in found[at + 2 :]:
        if token.text in ENDS:
            return True
        if token.mood in FINITE or token.text == "," or token.low in ("et", "qui", "que", "qu'", "dont", "où"):
            return False
    return True
