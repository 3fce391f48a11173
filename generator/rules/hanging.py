"""Whether a sentence would hang in the air with a heading over it: « Depuis, … », « … entre eux », « Ils … »."""

from __future__ import annotations

from functools import lru_cache

from generator.french.leaning import leans
from generator.french.resting import rests
from generator.rules.sound import sign


@lru_cache(maxsize=512)
def hangs_on_above(first: str) -> bool:
    """Return whether the first sentence of a section means something told above: no heading parts it from that."""
    return sign("tete", "suite").match(first) is not None or leans(first) or rests(first)
