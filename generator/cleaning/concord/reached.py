"""The nouns that stand before a verb or « qui », and what « qui » stands for."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from generator.cleaning.concord.genders_numbers import ALL, NONE, Pairs, of_determiner, of_noun
from generator.cleaning.concord.groups import PLURAL
from generator.cleaning.tables import table
from generator.french.tagger import Unit

CHAIN = frozenset(["NOUN", "PROPN", "ADJ", "NUM", "DET", "PREP", "PD", "PDET", "VPP", "CC"])
DEGREE = frozenset(
    ["non", "très", "plus", "moins", "aussi", "assez", "trop", "peu", "plutôt", "toujours", "encore", "déjà"]
)
LINKS = frozenset(["PREP", "PD"])
OF = frozenset(["de", "d'", "du", "des"])
RULES = frozenset(["VFIN", "VPRES", "VPP", "AUX"])
BEGINS = frozenset(["BOS", "CS", "VFIN", "AUX"])
ONE_OF = frozenset(["un", "une", "l'un", "l'une", "ceux", "celles", "celui", "celle"])
SINGULAR: Pairs = ALL - PLURAL


class Subject(NamedTuple):
    """What a subject may be, and whether it is of several (« A et B ») or a relative pronoun's antecedent."""

    pairs: Pairs
    several: bool = False
    related: bool = False
    alone: bool = True  # no last one of several
    aside: int = 0  # where what is put between the subject and the verb begins
    pronoun: bool = False


def chain(units: Sequence[Unit], end: int) -> tuple[int, int]:
    """Return where the nouns that end at a place begin, with what qualifies and completes them, and that place."""
    start = end
    while start and (units[start - 1].tag in CHAIN or (start < end and _qualifies(units, start))):
        start -= 1
    return start, end


def _qualifies(units: Sequence[Unit], at: int) -> bool:
    """Return whether an adverb stands before a quality: « l'homme non identifié »."""
    return units[at - 1].low in DEGREE and units[at].tag in ("ADJ", "VPP")


def counts(unit: Unit, before: Unit) -> bool:
    """Return whether a noun only counts what follows: « la majorité des élus », « deux heures »."""
    words = table("relecture")["attributs"]
    if unit.lemma in table("accords")["comptes"]["mesures"]:
        return True
    some = unit.lemma in words["quantites"] and before.low == "une"
    return some or unit.lemma.rpartition("-")[2] in words["collectifs"]


def antecedent(units: Sequence[Unit], at: int) -> Subject | None:
    """Return what « qui » stands for: the nouns before it, where all are of one number."""
    apart = at > 0 and units[at - 1].tag == "COMMA"
    start, end = chain(units, at - apart)
    while start < end and units[start].tag == "CC":
        start += 1
    left = units[start - 1].tag if start else "BOS"
    if apart and left in ("VFIN", "AUX") and start > 1 and units[start - 2].tag == "COMMA":
        return None  # « c'est ce retard, disent les analystes, qui a coûté »
    if start == end or (start and units[start - 1].low in ONE_OF) or _hangs(units, start, end, left):
        return None
    found = [_told(units, start, here) for here in range(start, end) if units[here].tag in ("NOUN", "PROPN")]
    joined = any(unit.tag == "CC" for unit in units[start:end])
    if not found or not all(found) or _doubtful(units[start:end]):
        return None
    if all(pairs <= PLURAL for pairs in found):
        hung = units[start].tag in LINKS or any(unit.tag == "REL" for unit in units[:start])
        return None if left == "VINF" or (apart and hung) else Subject(NONE.union(*found), related=True)
    named = units[end - 1].tag == "PROPN"
    if apart or joined or named or left not in BEGINS or not all(pairs <= SINGULAR for pairs in found):
        return None
    return Subject(NONE.union(*found), related=True)


def _hangs(units: Sequence[Unit], start: int, end: int, left: str) -> bool:
    """Return whether the first noun completes a word that is no noun, so that another may stand before it."""
    if units[start].low in OF:
        noun = (
            left == "VFIN"
            and start > 1
            and units[start - 2].low in ("la", "le", "l'")
            and of_noun(units[start - 1].low)
        )
        return left not in RULES or bool(noun)  # « en cause : la hausse des prix, qui devrait »
    if " " in units[start].low:
        return True
    return units[start].tag in ("DET", "NUM") and start + 1 < end and units[start + 1].tag in LINKS


def _doubtful(units: Sequence[Unit]) -> bool:
    """Return whether one noun only counts another, or a word read as a quality may be a noun of the other number."""
    last = NONE
    for at, unit in enumerate(units):
        if unit.tag == "NOUN":
            if counts(unit, units[at - 1]):
                return True
            last = of_noun(unit.low)
        elif (
            unit.tag in ("ADJ", "VPP")
            and last
            and of_noun(unit.low)
            and not _numbers(of_noun(unit.low)) & _numbers(last)
        ):
            return True
    return False


def _numbers(pairs: Pairs) -> set[str]:
    return {number for _, number in pairs}


def _told(units: Sequence[Unit], start: int, at: int) -> Pairs:
    """Return what a noun is with the determiner before it."""
    unit, here = units[at], at - 1
    while here >= start and units[here].tag == "ADJ":
        here -= 1
    named = of_noun(unit.low) if unit.tag == "NOUN" else SINGULAR
    if here >= start and units[here].tag in ("DET", "PD"):
        told = of_determiner(units[here].low)
        return told & named if unit.tag == "NOUN" else told
    if here >= start and units[here].tag == "NUM":
        return PLURAL & named
    return named
