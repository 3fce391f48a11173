"""A preposition exchanged for another where the noun it governs allows it: « dans le parti », « au sein du parti »."""

from __future__ import annotations

from collections.abc import Sequence

from generator.frames.exchanges.around import counted, fits, head
from generator.frames.exchanges.changes import Change, fitted
from generator.frames.exchanges.pairings import Pairing
from generator.frames.exchanges.tails import after_tail, attached, tail_change
from generator.french.syntax import Token


def exchanged_link(text: str, pair: Pairing, found: tuple[Token, ...], at: int) -> Change | None:
    """Return the change of a preposition, of several words perhaps, before a noun of those a pair asks for."""
    after = after_tail(found, at, pair.left.tail)
    if after is None or not fits(pair.then, governed := _governed(found, after)):
        return None
    if not counted(pair, governed):
        return None
    end, rest = tail_change(pair, found, after) if pair.left.tail != pair.right.tail else (found[after - 1].end, ())
    if end < 0:
        return None
    made, taken = attached(pair.right.word, rest, text[end:])
    return fitted(text, Change(found[at].start, end + taken, made, pair.cost))


def _governed(found: Sequence[Token], after: int) -> tuple[Token, ...]:
    following = head(found, after)
    return (following,) if following is not None else ()
