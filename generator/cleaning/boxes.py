"""A few lines between two calls of the page, with no empty line about them, are of their box: « Soutenez-nous » … « Faire un don » goes whole."""

from __future__ import annotations

from collections.abc import Sequence

from generator.cleaning.dating import QUOTED
from generator.cleaning.lines import Line, parted
from generator.cleaning.messages import reason
from generator.cleaning.noise import CALLS
from generator.cleaning.teasers import WE, YOU
from generator.types import Removal

MOST = 3  # lines between the calls


def without(
    lines: Sequence[Line], removed: Sequence[Removal], keep: frozenset[int]
) -> tuple[list[Line], list[Removal]]:
    """Return the lines without those that two removed calls enclose, and what went: a page says « nous » and « vous » there; lines of `keep` stay."""
    left = {line.number: line for line in lines if line.text}
    calls = {removal.line for removal in removed if removal.reason.startswith(CALLS)} - left.keys()
    gone: set[int] = set()
    for call in calls:
        below = call + 1
        while below in left and below - call <= MOST:
            below += 1
        inside = range(call + 1, below)
        told = [left[number].text for number in inside] + [
            removal.text for removal in removed if removal.line in inside
        ]
        if below in calls and inside and _addresses(" ".join(told)):
            gone |= {*inside}
    gone -= keep
    return parted(lines, gone, reason("promesse"))


def _addresses(text: str) -> bool:
    """Return whether a text says « nous » to « vous », outside its quotations."""
    plain = QUOTED.sub(" ", text)
    return WE.search(plain) is not None and YOU.search(plain) is not None
