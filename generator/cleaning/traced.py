"""A text that remembers where each of its characters stood in the source."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Traced:
    """Characters and, for each, its offset in `Source.text`."""

    text: str
    at: tuple[int, ...]

    @classmethod
    def of(cls, text: str, start: int = 0) -> Traced:
        """Return a text traced from an offset on."""
        return cls(text, tuple(range(start, start + len(text))))

    def __getitem__(self, part: slice) -> Traced:
        return Traced(self.text[part], self.at[part])

    def __len__(self) -> int:
        return len(self.text)

    def __add__(self, other: Traced) -> Traced:
        return Traced(self.text + other.text, self.at + other.at)

    def strip(self) -> Traced:
        """Return it without white space at both ends."""
        start = len(self.text) - len(self.text.lstrip())
        return self[start : max(start, len(self.text.rstrip()))]

    def put(self, start: int, end: int, new: str) -> Traced:
        """Return it with other characters in place of those from `start` to `end`."""
        gap = self.at[start - 1] + 1 if start else 0
        placed = _placed(self.text[start:end], new, self.at[start:end], gap)
        return Traced(self.text[:start] + new + self.text[end:], (*self.at[:start], *placed, *self.at[end:]))

    def sub(
        self,
        pattern: re.Pattern[str],
        into: Callable[[re.Match[str]], str | None],
        within: bool = False,
    ) -> Traced:
        """Return it with each match replaced; None leaves a match alone. New characters take the match's place.

        `within`: what begins inside a match left alone is tried too.
        """
        if pattern.search(self.text) is None:
            return self
        text: list[str] = []
        at: list[int] = []
        done = place = 0
        while match := pattern.search(self.text, place):
            start, end = match.span()
            new = into(match)
            place = start + 1 if within or start == end else end
            if new is None or new == match.group():
                continue
            place = max(place, end)
            text += (self.text[done:start], new)
            at += self.at[done:start]
            at += _placed(match.group(), new, self.at[start:end], self.at[start - 1] + 1 if start else 0)
            done = end
        if not done and not text:
            return self
        return Traced("".join(text) + self.text[done:], (*at, *self.at[done:]))


def _placed(old: str, new: str, at: tuple[int, ...], gap: int) -> list[int]:
    """Return offsets for a replacement: those of the characters it leaves as they are, then of those it replaces.

    `gap` is the offset of characters put where nothing stood.
    """
    inside = old.find(new) if new else -1
    if inside >= 0:
        return list(at[inside : inside + len(new)])
    head, tail = _kept(old, new)
    middle = at[head : len(old) - tail]
    start = at[head - 1] + 1 if head else gap
    return [*at[:head], *_spread(middle, len(new) - head - tail, start), *at[len(old) - tail :]]


def _kept(old: str, new: str) -> tuple[int, int]:
    """Return how many characters at the start and at the end a replacement leaves as they are."""
    most = min(len(old), len(new))
    head = next((i for i in range(most) if old[i] != new[i]), most)
    tail = next((i for i in range(most - head) if old[-1 - i] != new[-1 - i]), most - head)
    return head, tail


def _spread(old: tuple[int, ...], length: int, gap: int) -> list[int]:
    """Return offsets for a replacement: those it replaces, the last repeated when it is longer."""
    if not old:
        return [gap] * length
    return [old[min(i, len(old) - 1)] for i in range(length)]


def pieces(traced: Traced, cuts: Iterable[int]) -> Iterator[Traced]:
    """Yield a text cut at some offsets in ascending order, each piece without white space at its ends."""
    start = 0
    for cut in (*cuts, len(traced.text)):
        piece = traced[start:cut].strip()
        if piece.text:
            yield piece
        start = cut


def joined(parts: list[Traced], by: str) -> Traced:
    """Return parts joined by a separator that stands just after the part before it."""
    text: list[str] = []
    at: list[int] = []
    for number, part in enumerate(parts):
        if number:
            text.append(by)
            at += [at[-1] + 1 if at else 0] * len(by)
        text.append(part.text)
        at += part.at
    return Traced("".join(text), tuple(at))


def anchors(traced: Traced) -> tuple[tuple[int, int], ...]:
    """Return where the way back changes: (offset in the text, offset in the source)."""
    found: list[tuple[int, int]] = []
    for offset, source in enumerate(traced.at):
        if not found or source - found[-1][1] != offset - found[-1][0]:
            found.append((offset, source))
    return tuple(found)
