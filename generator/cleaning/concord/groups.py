"""Noun groups of a tagged sentence: a determiner, what stands before the noun, the noun, what qualifies it behind."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import lru_cache
from typing import NamedTuple

from generator.cleaning.concord.genders_numbers import ALL, NONE, Pairs, of_determiner, of_noun, of_quality
from generator.cleaning.tables import table
from generator.french import words
from generator.french.lexicon import lookup
from generator.french.tagger import Unit

OPENS = frozenset(["DET", "PD", "NUM", "PREP"])
CHAIN = frozenset(["NOUN", "PROPN", "ADJ", "NUM", "DET", "PREP", "PD", "PDET", "VPP", "PRO", "CC"])
HEADS = frozenset(["NOUN", "PROPN", "PRO"])
SUBJECTS = frozenset(["NOUN", "PROPN", "PRO", "CLS"])
VERBS = frozenset(["VFIN", "AUX", "VINF", "VPRES"])
COMPLETES = frozenset(["de", "d'", "à", "en", "contre", "par", "sans", "entre"])
MANY = frozenset(["nombreux", "nombreuses", "innombrables", "divers", "diverses"])
NAMED = (frozenset(["DET", "PD"]), frozenset(["DET", "PD", "NOUN", "PROPN"]))  # « la ligne 601 »
PLURAL: Pairs = frozenset(pair for pair in ALL if pair[1] == "p")


class Group(NamedTuple):
    """Where in a sentence's units a determiner (or preposition) stands, the words before a noun, the noun, the words behind it."""

    det: int
    before: tuple[int, ...]
    noun: int
    behind: tuple[int, ...]


@lru_cache(maxsize=64)
def groups(units: tuple[Unit, ...]) -> tuple[Group, ...]:
    """Return the noun groups of a sentence that a determiner, a number or a preposition opens and whose words are all the dictionary's."""
    return tuple(_found(units))


def _found(units: Sequence[Unit]) -> Iterator[Group]:
    for at, unit in enumerate(units):
        if unit.tag not in OPENS or (at and units[at - 1].tag in NAMED[unit.tag == "NUM"]):
            continue
        here = at + 1
        while here < len(units) and units[here].tag in ("NUM", "PDET"):
            here += 1
        before: list[int] = []
        while here < len(units) and (units[here].tag == "ADJ" or _measures(units, here)) and _plain(units[here]):
            before += [here] if units[here].tag == "ADJ" else []
            here += 1
        if here < len(units) and units[here].tag == "NOUN" and _plain(units[here]):
            yield _parted(units, Group(at, tuple(before), here, tuple(_behind(units, here + 1))))
        elif unit.tag != "PREP" and not (here < len(units) and units[here].tag in ("PROPN", "NUM")):
            yield from _as_noun(units, at, before, here)


def _measures(units: Sequence[Unit], at: int) -> bool:
    """Return whether an adverb only measures an adjective behind it: « la plus grosse victoire »."""
    return units[at].low in ("plus", "moins", "très") and at + 1 < len(units) and units[at + 1].tag == "ADJ"


def _as_noun(units: Sequence[Unit], det: int, before: list[int], here: int) -> Iterator[Group]:
    """Yield the group whose noun was read as an adjective or a participle: « les portes fermées », « 60 employés »."""
    if not before and here < len(units) and units[here].tag == "VPP" and _plain(units[here]):
        before, here = [here], here + 1
    at = next((at for at in before if of_noun(units[at].low) and not early(units[at].low)), None)
    if here < len(units) and units[here].low in ("et", "ou", ",", "ni"):
        return  # « les troisième et quatrième places »
    last = here if here < len(units) and units[here].tag == "VPP" else here - 1
    if at is not None and last > at and of_noun(units[last].low) & of_determiner(units[det].low):
        return  # « les sales accusés »
    if at is not None:
        rest = tuple(other for other in before if other > at)
        yield Group(det, tuple(other for other in before if other < at), at, (*rest, *_behind(units, here)))


def _parted(units: Sequence[Unit], group: Group) -> Group:
    """Return a group with the noun where it is: « les rebelles assiégés » has none that stands last."""
    if not group.before or not of_quality(units[group.noun].low):
        return group
    *before, last = group.before
    if early(units[last].low) or not of_noun(units[last].low) & of_determiner(units[group.det].low):
        return group
    return Group(group.det, tuple(before), last, (group.noun, *group.behind))


def _behind(units: Sequence[Unit], at: int) -> Iterator[int]:
    """Yield the adjectives and participles right behind a noun, their adverbs passed over, and those that « et » adds."""
    any_yet = False
    while at < len(units):
        if units[at].tag in ("ADJ", "VPP") and _plain(units[at]):
            yield at
            any_yet = True
        elif units[at].low in ("et", "ou") and any_yet:
            after = [unit.tag for unit in units[at + 1 : at + 3]]
            noun = at + 1 < len(units) and of_noun(units[at + 1].low)
            if after[:1] != ["ADJ"] or after[1:] in (["NOUN"], ["PROPN"], ["ADJ"]) or noun:
                return
        elif not (units[at].tag == "ADV" and units[at].low in words.listed("degree")):
            return
        at += 1


def _plain(unit: Unit) -> bool:
    """Return whether a word is one of the dictionary's, in lower case."""
    return unit.text.islower() and unit.text.replace("-", "").isalpha() and bool(lookup(unit.text))


def allowed(units: Sequence[Unit], group: Group) -> Pairs:
    """Return what the determiner of a group allows, and the number behind it; none where the two are at odds."""
    opening = units[group.det]
    told = {"NUM": PLURAL, "PREP": ALL}.get(opening.tag) or of_determiner(opening.low)
    if opening.tag == "PREP" and group.before and any(units[at].low in MANY for at in group.before):
        return PLURAL
    between = group.noun - group.det > 1
    if between and any(unit.tag == "NUM" for unit in units[group.det + 1 : group.noun]):
        told = PLURAL if opening.low == "quelque" else told & PLURAL
    return told


def doubtful(units: Sequence[Unit], group: Group) -> bool:
    """Return whether a word before the noun may be the noun: « cette pratique handisport », « une alerte ouragan »."""
    told = allowed(units, group)
    return any(of_noun(units[at].low) & told and not early(units[at].low) for at in group.before)


def early(word: str) -> bool:
    """Return whether an adjective is one that stands before nouns: « de nouveau statuts », not « de vert feuillages »."""
    told = table("relecture")["adjectifs"]
    lemmas = {form.lemma for form in lookup(word) if form.pos == "ADJ"}
    return bool(lemmas & {*told["devant"], *told["aussi"], *told["au_pluriel"]})


def noun_pairs(units: Sequence[Unit], group: Group) -> Pairs:
    """Return what the noun of a group may be."""
    return of_noun(units[group.noun].low)


def quality_pairs(units: Sequence[Unit], at: int) -> Pairs:
    """Return what an adjective or participle may be."""
    return of_quality(units[at].low)


def fits(unit: Unit, has: Pairs) -> bool:
    """Return whether a noun may be what a quality of these pairs tells of; what the lexicon does not know may."""
    if unit.tag == "PREP":  # « au centre d'exposition international »
        places = table("accords")["sans"]["lieux"]
        return any(word in places and of_noun(word) & has for word in unit.low.split())
    known = of_noun(unit.low) if unit.tag in ("NOUN", "PROPN") else NONE
    if not known and unit.tag in ("PROPN", "CLS") and unit.gender:
        known = frozenset([(unit.gender, unit.number or "s")])
    return not known or bool(known & has)


def common(unit: Unit) -> bool:
    """Return whether a word is a noun, whatever its capital: « le Centre de prévision américain »."""
    return unit.tag != "PROPN" or bool(of_noun(unit.low))


def chained(units: Sequence[Unit], at: int, far: bool = False) -> Iterator[Unit]:
    """Yield the nouns and names before a group that the group completes: « le ministre de la Santé »; `far`: by any preposition."""
    while at > 0:
        at, here = at - 1, units[at]
        if here.tag == "PREP" and " " not in here.low and here.low not in COMPLETES and not far:
            return
        misread = (
            units[at].tag == "VFIN" and at and units[at - 1].low == "en" and of_noun(units[at].low)
        )  # « en liquide »
        if (
            units[at].tag not in CHAIN
            and not misread
            and units[at].low != "en"
            and not (far and units[at].tag in ("ADV", "VPRES"))
        ):
            return
        if units[at].tag in HEADS or (units[at].tag == "PREP" and " " in units[at].low):
            yield units[at]


def told_before(units: Sequence[Unit], at: int, has: Pairs) -> bool:
    """Return whether a subject or object that fits stands before a group in its clause where a verb parts it from the group, or none is said."""
    found: list[Unit] = []
    parted = False
    for unit in reversed(units[:at]):
        if unit.tag == "CS" or (unit.tag == "PUNCT" and unit.text in ";:"):
            break
        parted = parted or unit.tag in VERBS
        if unit.tag in SUBJECTS:
            found.append(unit)
    many = all(number == "p" for _, number in has)
    return parted and (
        not found or any(fits(unit, has) and not (many and unit.tag in ("PROPN", "CLS")) for unit in found)
    )
