"""A place set before a dispatch without an agency: « Bengaluru : La startup … », which no sentence of its own needs."""

from __future__ import annotations

from collections.abc import Sequence

from generator.cleaning.messages import reason
from generator.cleaning.structure import Part
from generator.french.lexicon import lookup, place
from generator.shelf import compiled
from generator.types import Removal

PLACE = compiled(r"^(?P<where>[A-ZÀ-Þ][\wÀ-ÿ’'-]+(?: [A-ZÀ-Þ][\wÀ-ÿ’'-]+){0,2})\s?(?::|[–—])\s+(?=[A-ZÀ-Þ])")
LEAST = 15  # words of an opening paragraph


def without(parts: Sequence[Part], keep: frozenset[int]) -> tuple[list[Part], list[Removal]]:
    """Return the parts with the first paragraph freed of the place before it, and what went."""
    at = next((i for i, part in enumerate(parts) if part.kind == "paragraph"), len(parts))
    if at == len(parts) or parts[at].line in keep or len(parts[at].traced.text.split()) < LEAST:
        return list(parts), []
    opening = parts[at]
    match = PLACE.match(opening.traced.text)
    if not match or not _is_place(match["where"]):
        return list(parts), []
    freed = opening._replace(traced=opening.traced[match.end() :])
    gone = Removal(opening.line, match.group().strip(), reason("lieu"))
    return [*parts[:at], freed, *parts[at + 1 :]], [gone]


def _is_place(words: str) -> bool:
    """Return whether a place is known, or the words are nothing else that a dictionary holds (« Football : », « Bilan : »)."""
    return place(words) is not None or not any(lookup(word.lower()) for word in words.split())
