"""« Un homme qui a tué » said « un homme ayant tué »: a relative of the past that its noun opens without a comma."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from generator.frames.changes import Change
from generator.frames.lists import pattern
from generator.frames.reading import tokens
from generator.french.syntax import Token

COST = 0.08
HAS = frozenset({"a", "ont"})
BETWEEN = frozenset({"également", "aussi", "déjà", "ensuite", "notamment", "ainsi", "récemment", "jusqu'ici"})


def past_relatives(text: str) -> Iterator[Change]:
    """Yield the participle for each such relative; none in « c'est X qui a »."""
    found = tokens(text)
    for at in range(1, len(found) - 2):
        helper = found[at + 1]
        if found[at].text != "qui" or found[at - 1].pos not in ("NOUN", "ADJ") or helper.text not in HAS:
            continue
        if _done(found, at + 2) and not pattern("clefts").search(text[: found[at].start]):
            yield Change(found[at].start, helper.end, "ayant", COST)


def _done(found: Sequence[Token], at: int) -> bool:
    """Return whether a participle that is no passive follows the helper."""
    at += found[at].text.lower().replace("’", "'") in BETWEEN
    return at < len(found) and found[at].tense == "ppast" and found[at].text != "été"
