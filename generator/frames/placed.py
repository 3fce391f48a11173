"""A clause found somewhere in a text, with what its offsets point into."""

from __future__ import annotations

from typing import NamedTuple

from generator.french.syntax import Clause, Phrase

NOBODY = Phrase("", 0, 0, "subject", "pron", gender="m", number="s")  # who does what an infinitive says


class Placed(NamedTuple):
    """A clause, the text its offsets point into, and where that text begins in the whole one (it may begin before)."""

    clause: Clause
    text: str
    shift: int = 0
    who: tuple[Phrase, ...] = ()  # what the subject may stand for, when it is « qui » or not said
    helper: str = ""  # « est », read before a participle that has none
