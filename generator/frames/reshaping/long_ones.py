"""The ways to part a sentence of more than one breath, each sure by its own signs, the most even cut first."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from generator.frames.library import Library
from generator.frames.reshaping.breaths import is_long
from generator.frames.reshaping.halves import Parting
from generator.frames.reshaping.judgements import judgements
from generator.frames.reshaping.laden import laden
from generator.frames.reshaping.oppositions import oppositions
from generator.frames.reshaping.renewing import renewing
from generator.frames.reshaping.seconds import seconds
from generator.frames.reshaping.states_apart import states_apart
from generator.frames.reshaping.trailing import trailing
from generator.french.syntax import Token


def long_ones(text: str, found: Sequence[Token], library: Library) -> Iterator[Parting]:
    """Yield the partings of a long sentence, those nearest its middle first."""
    if not is_long(text):
        return
    links = library.tables["moves"]["links"]
    cuts = [
        *laden(text, found),
        *seconds(text, found, links),
        *trailing(text, found),
        *renewing(text, found),
        *oppositions(text, found),
        *states_apart(text, found),
        *judgements(text, found, links),
    ]
    yield from sorted(cuts, key=_uneven)


def _uneven(cut: Parting) -> int:
    return abs(len(cut.first.split()) - len(cut.second.split()))
