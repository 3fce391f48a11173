"""What is one of many stands in the plural: « une équipe de chercheur », « des dizaines de civil », « l'un des plus rapide »."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from generator.cleaning.concord.edit import Edit, instead
from generator.cleaning.concord.genders_numbers import NONE, noun, of_noun, of_quality, quality
from generator.cleaning.tables import table
from generator.french.lexicon import lookup, role
from generator.french.tagger import Unit

OF = frozenset(["de", "d'"])
ONE_OF = frozenset(["un", "une", "l'un", "l'une"])
MORE = frozenset(["plus", "moins"])


def counted(units: tuple[Unit, ...]) -> Iterator[Edit]:
    """Yield nouns in the singular behind what counts them: a number's noun (« centaines de »), a group of people."""
    words = table("accords")["comptes"]
    for at in range(len(units) - 2):
        if units[at + 1].low not in OF or units[at].tag not in ("NOUN", "ADV", "PREP", "CC", "DET", "PRO"):
            continue
        many, people = units[at].lemma in words["nombres"], units[at].lemma in words["groupes"]
        if many or people:
            yield from _in_plural(units, at + 2, people and not many)


def _in_plural(units: Sequence[Unit], at: int, people: bool) -> Iterator[Edit]:
    """Yield the noun that begins at a place in the plural, and the adjective before or behind it."""
    early = []
    while at < len(units) - 1 and units[at].tag == "ADJ" and of_quality(units[at].low) and units[at].text.islower():
        early.append(at)
        at += 1
    if early and units[at].tag != "NOUN" and of_noun(units[early[-1]].low):
        at = early.pop()  # « des dizaines de civils »
    unit = units[at]
    pairs = of_noun(unit.low)
    if (
        unit.tag not in ("NOUN", "ADJ")
        or not unit.text.islower()
        or not pairs
        or any(number == "p" for _, number in pairs)
    ):
        return
    if unit.low in table("accords")["comptes"]["jamais"] or (people and not _somebody(unit.low)):
        return
    if people and at + 1 < len(units) and units[at + 1].tag == "PROPN":
        return
    new = noun(unit.low, "p")
    if new is None or any(
        form.pos not in ("NOUN", "ADJ") and form.tense != "ppast" for form in lookup(unit.low) if form.pos != "VERB"
    ):
        return
    yield instead(unit, new, "pluriel")
    genders = sorted({gender for gender, _ in pairs})
    after = [at + 1] if at + 1 < len(units) and units[at + 1].tag == "ADJ" else []
    for other in (*early, *after):
        gender = next((gender for gender in genders if _one(units[other], gender)), "")
        many = quality(units[other].low, (gender, "p")) if gender else None
        if many:
            yield instead(units[other], many, "pluriel")


def _one(unit: Unit, gender: str) -> bool:
    """Return whether an adjective is in the singular of a gender."""
    pairs = of_quality(unit.low)
    return (gender, "s") in pairs and not any(number == "p" for _, number in pairs)


def _somebody(word: str) -> bool:
    """Return whether a noun is said of people: a function, who does a thing, to whom it was done."""
    endings = tuple(table("accords")["comptes"]["gens"])
    return role(word) is not None or (word.endswith(endings) and word not in table("accords")["comptes"]["choses"])


def one_of(units: tuple[Unit, ...]) -> Iterator[Edit]:
    """Yield what stands in the singular behind « l'un des », « l'une des plus »."""
    for at in range(len(units) - 2):
        if units[at].low not in ONE_OF or units[at + 1].low != "des":
            continue
        here, gender = at + 2, "f" if units[at].low.endswith("une") else "m"
        while here < len(units) and units[here].tag == "NUM":
            here += 1
        if here + 1 < len(units) and units[here].low in MORE:
            yield from _superlative(units, here + 1, gender)
        elif here + 1 < len(units) and units[here].tag == "ADJ" and units[here + 1].tag == "NOUN":
            yield from _superlative(units, here, gender)


def ranked(units: tuple[Unit, ...]) -> Iterator[Edit]:
    """Yield adjectives in the singular behind « les » that no noun follows: « les premier à réagir », « les décisions les plus difficile »."""
    for at in range(len(units) - 2):
        if units[at].low != "les" or units[at].tag != "DET":
            continue
        here = at + 1 + (units[at + 1].tag == "NUM" or units[at + 1].low in MORE)
        unit, after = units[here], units[here + 1] if here + 1 < len(units) else None
        pairs = of_quality(unit.low)
        if unit.tag != "ADJ" or not pairs or any(number == "p" for _, number in pairs) or not unit.text.islower():
            continue
        if units[at + 1].low not in MORE and unit.lemma not in RANKS:
            continue
        if after is None or after.tag not in AFTER or any(form.pos == "ADV" for form in lookup(unit.low)):
            continue
        genders = {gender for gender, _ in pairs}
        new = quality(unit.low, ("m" if "m" in genders else "f", "p"))
        if new and unit.low not in table("accords")["sans"]["qualites"]:
            yield instead(unit, new)


RANKS = frozenset(["premier", "dernier", "seul", "meilleur"])
AFTER = frozenset(["PREP", "PD", "VFIN", "AUX", "REL", "COMMA", "PUNCT"])


def _superlative(units: Sequence[Unit], at: int, gender: str) -> Iterator[Edit]:
    """Yield the adjective behind « l'une des plus » in the plural, and the noun behind it."""
    unit = units[at]
    pairs = of_quality(unit.low)
    if pairs and not any(number == "p" for _, number in pairs) and unit.text.islower():
        new = quality(unit.low, (gender, "p"))
        if new:
            yield instead(unit, new)
    named = units[at + 1] if at + 1 < len(units) else None
    pairs = of_noun(named.low) if named and named.tag == "NOUN" and named.text.islower() else NONE
    if named and pairs and not any(number == "p" for _, number in pairs) and (new := noun(named.low, "p")):
        yield instead(named, new, "pluriel")
