"""The lines of a source, with their number and place."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from typing import NamedTuple

from generator.cleaning.traced import Traced
from generator.types import Removal

# Letter for letter, so that offsets stay: patterns of noise and requests know plain spaces only.
SPACES = str.maketrans({"\u00a0": " ", "\u202f": " ", "\u2009": " "})


class Line(NamedTuple):
    """One line: its 1-based number, its text and where its characters stand."""

    number: int
    traced: Traced

    @property
    def text(self) -> str:
        """Return the line without white space at its ends."""
        return self.traced.text.strip()


def lines(text: str) -> list[Line]:
    """Return the lines of a text, empty ones included, offsets from its start."""
    found: list[Line] = []
    start = 0
    for number, line in enumerate(text.split("\n"), 1):
        found.append(Line(number, Traced.of(line.translate(SPACES), start).strip()))
        start += len(line) + 1
    return found


def parted(given: Sequence[Line], gone: Collection[int], why: str) -> tuple[list[Line], list[Removal]]:
    """Return the lines without those numbered in `gone`, and these as removed for one reason."""
    left = [line for line in given if line.number not in gone]
    return left, [Removal(line.number, line.text, why) for line in given if line.number in gone]
