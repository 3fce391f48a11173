"""What is of a country takes no capital as an adjective or a language, and one as who lives there: « la ville française », « une autre Française »."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import lru_cache

from generator.cleaning.concord.edit import Edit
from generator.cleaning.concord.genders_numbers import of_determiner, of_noun, of_quality
from generator.cleaning.concord.groups import early
from generator.french.lexicon import is_demonym, is_first_name, lookup, place
from generator.french.tagger import Unit

ENDS = frozenset(["COMMA", "PUNCT", "VFIN", "AUX", "CLOSE", "REL"])
OPENS = frozenset(["DET", "PREP", "PD", "NUM", "ADJ"])
ONE_MORE = frozenset(
    [
        "autre",
        "autres",
        "jeune",
        "jeunes",
        "seul",
        "seule",
        "seuls",
        "premier",
        "première",
        "deux",
        "trois",
        "quatre",
        "cinq",
        "vieux",
        "vieille",
        "riche",
        "riches",
        "pauvre",
        "pauvres",
    ]
)


def inhabitants(units: tuple[Unit, ...]) -> Iterator[Edit]:
    """Yield adjectives of countries without the capital that they bear behind a noun or « en », and inhabitants with it."""
    for at, unit in enumerate(units[1:], 1):
        if not _of_country(unit.low):
            continue
        before = units[at - 1]
        if unit.text[0].isupper() and unit.text[1:].islower() and not place(unit.text) and not is_first_name(unit.text):
            if _qualifies(units, at) or (before.low == "en" and ("m", "s") in of_quality(unit.low)):
                yield Edit(unit.start, unit.end, unit.low, "habitant")
        elif unit.text.islower() and (_one_more(units, at) or _alone(units, at)):
            yield Edit(unit.start, unit.end, unit.text.capitalize(), "habitant")


def _one_more(units: Sequence[Unit], at: int) -> bool:
    """Return whether an inhabitant is told as one of several: « une autre Française »."""
    named = at > 1 and units[at - 1].low in ONE_MORE and units[at - 2].tag in ("DET", "PREP", "PD")
    return named and (at + 1 == len(units) or units[at + 1].tag in ENDS)


def _alone(units: Sequence[Unit], at: int) -> bool:
    """Return whether a word in the singular is who lives there, no other noun and no language: « la Belge creuse l'écart »."""
    before = units[at - 1]
    pairs = of_quality(units[at].low)
    told = of_determiner(before.low) & pairs
    if before.low not in ("le", "la", "l'", "du", "au", "un", "une", "cette", "ce") or len(told) != 1:
        return False
    if at > 1 and (units[at - 2].tag in ("CC", "PUNCT", "ADJ") or units[at - 2].low in ("que", "comme", "qu'", "dont")):
        return False  # « l'armée syrienne et la russe »
    following = units[at + 1] if at + 1 < len(units) else None
    acts = following is not None and following.tag in ("AUX", "VFIN", "CLO", "NE") and following.lemma != "être"
    return acts or (
        told == {("f", "s")} and (following is None or following.tag in ENDS or following.tag in ("PREP", "PD"))
    )


@lru_cache(maxsize=2048)
def _of_country(word: str) -> bool:
    """Return whether a word is said of what comes from a country, and of nothing else."""
    read = lookup(word)
    return bool(read) and all(form.pos in ("NOUN", "ADJ") and is_demonym(form.lemma) for form in read)


def _qualifies(units: Sequence[Unit], at: int) -> bool:
    """Return whether a word stands behind a noun with which it agrees and that is no adjective here: not « un jeune Français »."""
    noun, before = units[at - 1], units[at - 2] if at > 1 else None
    if (
        noun.tag != "NOUN"
        or not noun.text.islower()
        or noun.low in ONE_MORE
        or noun.low.endswith(("ième", "ièmes"))
        or early(noun.low)
    ):
        return False
    if any(form.pos != "NOUN" for form in lookup(noun.low)) and (before is None or before.tag not in OPENS):
        return False
    return bool(of_noun(noun.low) & of_quality(units[at].low))
