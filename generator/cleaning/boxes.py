"""A few lines between two calls of the page, with no empty line about them, are of their box: « Soutenez-nous » … « Faire un don » goes whole."""

from __future__ import annotations

from collections.abc import Sequence

from generator.cleaning.dating import QUOTED
from generator.cleaning.lines import Line, parted
from generator.cleaning.messages import reason
from generator.cleaning.noise import CALLS
from generator.cleaning.teasers import WE, YOU
from generator.shelf import compiled
from generator.types import Removal

MOST = 3  # lines between the calls
FEW = 45  # words of what a letter is called and brings
LETTER = compiled(r"\W*(?:newsletter|infolettre|lettre d['’]information)s?\W*", 2)
FINAL = compiled(r"[.!?]$")  # a letter's name ends on none


def without(
    lines: Sequence[Line], removed: Sequence[Removal], keep: frozenset[int]
) -> tuple[list[Line], list[Removal]]:
    """Return the lines without those that two removed calls enclose, and what went: a page says « nous » and « vous » there; lines of `keep` stay."""
    left = {line.number: line for line in lines if line.text}
    calls = {removal.line for removal in removed if removal.reason.startswith(CALLS)} - left.keys()
    labels = {removal.line for removal in removed if LETTER.fullmatch(removal.text)} - left.keys()
    gone: set[int] = set()
    for call in calls | labels:
        below = call + 1
        while below in left and below - call <= MOST:
            below += 1
        inside = range(call + 1, below)
        if call in labels and below not in calls and _is_of_letter([left[number].text for number in inside]):
            gone |= {*inside}
        told = [left[number].text for number in inside] + [
            removal.text for removal in removed if removal.line in inside
        ]
        if call in calls and below in calls and inside and _addresses(" ".join(told)):
            gone |= {*inside}
    gone -= keep
    return parted(lines, gone, reason("promesse"))


def _is_of_letter(told: Sequence[str]) -> bool:
    """Return whether a few short lines right below « Newsletter » are what it is called and brings."""
    return 0 < len(told) < MOST and sum(len(text.split()) for text in told) <= FEW and FINAL.search(told[0]) is None


def _addresses(text: str) -> bool:
    """Return whether a text says « nous » to « vous », outside its quotations."""
    plain = QUOTED.sub(" ", text)
    return WE.search(plain) is not None and YOU.search(plain) is not None
