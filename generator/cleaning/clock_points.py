"""The point that « p.m. » leaves behind an hour: « vers 22 h 30. samedi », « Vers 20 h 15. Le 3 mai, le bac a coulé »."""

from __future__ import annotations

import re

from generator.cleaning.traced import Traced
from generator.french.lexicon import lookup
from generator.shelf import compiled

HOUR = r"\d{1,2} ?(?:h|heures?|:)(?: ?\d{2})?"
# The sentence goes on in small letters behind the hour, or the hour is all there is to a sentence.
AMID = compiled(rf"(?P<hour>\b{HOUR})\. (?=[a-zà-ÿ])")
ALONE = compiled(
    rf"(?P<hour>(?:^|(?<=[.!?»] ))(?:Vers|À|Peu (?:avant|après)|Juste (?:avant|après)|Aux (?:alentours|environs) de) {HOUR})\. (?P<next>[A-ZÀ-Þ][\w'’]*)"
)
GRAMMAR = frozenset({"DET", "PRON"})


def without(traced: Traced) -> Traced:
    """Return a paragraph whose hours end no sentence that goes on."""
    if ". " not in traced.text:
        return traced
    return traced.sub(AMID, lambda match: f"{match['hour']} ").sub(ALONE, _led)


def _led(match: re.Match[str]) -> str:
    """Return the hour with the sentence behind it, which keeps the capital of a name."""
    word = match["next"]
    opened = word.replace("’", "'").partition("'")
    small = any(form.pos in GRAMMAR for form in lookup(f"{opened[0]}{opened[1]}".lower()))
    return f"{match['hour']}, {word[0].lower() + word[1:] if small else word}"
