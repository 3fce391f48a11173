"""Terms that the source itself explains: « l'API, qui permet aux applications de dialoguer »; a box does not define them again."""

from __future__ import annotations

import re
from functools import lru_cache

from generator.french.typography import strip_typography
from generator.notes import written
from generator.shelf import compiled
from generator.types import Brief, Note

# A name or a complement may stand between: « l'API du réseau, qui permet ».
SAYS_WHAT = r"[^.;:!?«»,]{0,40}(?:,? qui| ?\)?) (?:(?:est|sont|désignent?) (?:une?|des|l['’]|la|les?)\b|(?:permet|permettent|consistent?|sert|servent) (?:à|aux?)\b|(?:enquêt|veill)(?:e|ent) (?:sur|à|aux?)\b)"

CHARGED = r"(?: \([^()]{2,12}\))?,? chargée?s? (?:de |d['’]|du |des )"  # « le Parquet national financier, chargé des fraudes »


@lru_cache(maxsize=64)
def explains(brief: Brief, note: Note) -> bool:
    """Return whether a fact of the brief says what the note's term is or what it is for."""
    said = compiled(f"{written(note)}(?:{SAYS_WHAT}|{CHARGED})", re.IGNORECASE)
    return any(said.search(strip_typography(fact.text)) for fact in brief.facts)
