"""The ways to say a fact, made as they are asked for and kept for who asks again: most slots take one of the first."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import lru_cache
from itertools import islice

from generator import frames
from generator.frames import Context, Saying
from generator.types import Brief, Fact

TRIED = 12  # sayings looked at for one fact


class _Told:
    """Sayings made as they are asked for, and kept for who asks again: most slots take one of the first."""

    def __init__(self, making: Iterator[Saying]) -> None:
        self._making = making
        self._made: list[Saying] = []

    def __iter__(self) -> Iterator[Saying]:
        at = 0
        while True:
            if at == len(self._made):
                self._made += islice(self._making, 1)
            if at == len(self._made):
                return
            yield self._made[at]
            at += 1


@lru_cache(maxsize=512)
def sayings_of(fact: Fact, brief: Brief, function: frames.Function, context: Context) -> Iterable[Saying]:
    """Return the sayings of a fact that are looked at, best first."""
    return _Told(islice(frames.say(fact, brief, function, context), TRIED))


@lru_cache(maxsize=512)
def questions_of(fact: Fact, brief: Brief, context: Context) -> tuple[tuple[str, Saying], ...]:
    """Return the questions that a fact answers, with their answers."""
    return tuple(frames.asked(fact, brief, context))
