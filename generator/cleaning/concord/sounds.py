"""A determiner and an adjective take the form that the next letter asks for: « cet homme », « un nouvel outil », « son équipe »."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from itertools import pairwise

from generator.cleaning.concord.edit import Edit, instead
from generator.cleaning.concord.genders_numbers import of_noun
from generator.cleaning.tables import table
from generator.french.grammar import opens_with_vowel
from generator.french.tagger import Unit

MASCULINE, FEMININE = ("m", "s"), ("f", "s")


@cache
def sounding() -> frozenset[str]:
    """Return the words that have another form before a vowel, or that are it."""
    return frozenset(word for words in table("accords")["devant_voyelle"].values() for word in words)


def sounds(units: tuple[Unit, ...]) -> Iterator[Edit]:
    """Yield determiners and adjectives in the form of the masculine or feminine that goes before a vowel, or before none."""
    words = table("accords")["devant_voyelle"]
    for unit, following in pairwise(units):
        if (
            unit.low not in sounding()
            or not following.text.islower()
            or following.tag not in ("NOUN", "ADJ")
            or unit.end + 1 != following.start
        ):
            continue
        pairs = of_noun(following.low) or {MASCULINE if following.gender == "m" else FEMININE}
        if (
            unit.tag in ("DET", "ADJ")
            and unit.low in words["masculin"]
            and MASCULINE in pairs
            and FEMININE not in pairs
            and opens_with_vowel(following.low)
        ):
            yield instead(unit, words["masculin"][unit.low])
        elif (
            unit.tag in ("DET", "ADJ")
            and unit.low in words["consonne"]
            and not opens_with_vowel(following.low)
            and following.low[0] not in "aeiouyéèêàâîïôœh"
        ):
            yield instead(unit, words["consonne"][unit.low])
        elif (
            unit.tag == "DET" and unit.low in words["feminin"] and FEMININE in pairs and opens_with_vowel(following.low)
        ):
            yield instead(unit, words["feminin"][unit.low])
