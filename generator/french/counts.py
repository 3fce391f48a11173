"""A message agrees with what it counts: « 1 mot », « 0 appel », « 1 ligne écartée »; what it quotes stays."""

from __future__ import annotations

import re

from generator.french.numerals import tables
from generator.shelf import compiled


def agreed(message: str) -> str:
    """Return a message with the words that none or one counts in the singular."""
    if not compiled(r"(?<![\w,.-])[01] ").search(message):
        return message
    words = "|".join(sorted(tables()["comptes"]["words"]))
    # A quotation is tried first, and given back whole.
    counted = compiled(rf"«[^«»]*»|(?<![\w,.-])(?<!\d )([01]) ((?:{words})(?: (?:{words}))*)(?![\w-])")
    return counted.sub(_one, message)


def _one(match: re.Match[str]) -> str:
    if not match[1]:
        return match[0]
    return f"{match[1]} {' '.join(word.removesuffix('s') for word in match[2].split())}"
