"""Who a finite verb is told of, read in the words before it: genders and numbers, where nothing else can be the subject."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache
from typing import NamedTuple

from generator.cleaning.concord.genders_numbers import NONE, Pairs, of_noun
from generator.cleaning.concord.groups import PLURAL
from generator.cleaning.concord.reached import CHAIN, LINKS, OF, Subject, antecedent, chain
from generator.cleaning.concord.told import FIRST, past, told
from generator.french.tagger import Unit

BETWEEN = frozenset(["CLO", "NE", "ADV"])
PRONOUNS: dict[str, Pairs] = {
    "elle": frozenset([("f", "s")]), "ils": frozenset([("m", "p")]), "elles": frozenset([("f", "p")])
}  # fmt: skip
THAT = frozenset(["que", "qu'", "où", "comme"])
OPENS = frozenset(["BOS", "COMMA", "CC", "CS", "PUNCT", "REL"])
ALSO = frozenset(["ainsi que", "comme", "tout comme", "de même que", "dont", "ou", "ni", "mais aussi"])
FRONTED = frozenset(["PREP", "PD", "ADV", "VPRES", "VPP", "CS"])
VERBS = frozenset(["VFIN", "AUX", "VINF", "VPRES", "REL"])
ASIDE = frozenset(["PREP", "PD", "VPP", "REL", "ADJ", "ADV"])
ABOUT = frozenset(["près de", "plus de", "moins de", "environ", "au moins", "près d'"])


class Place(NamedTuple):
    """Where the words of a subject begin and end, where the adverbs before it do, and what stands before them."""

    start: int
    end: int
    begun: int
    opened: str


@lru_cache(maxsize=512)
def subject(units: tuple[Unit, ...], verb: int) -> Subject | None:
    """Return the subject of the verb at a place; None where it is a pronoun, behind the verb, or in doubt."""
    at = verb - 1
    while at >= 0 and units[at].tag in BETWEEN and units[at].low not in THAT:
        at -= 1
    if at >= 0 and units[at].low == "qui" and units[at].tag == "REL":
        return antecedent(units, at)
    if at >= 0 and units[at].tag == "CLS" and units[at].low in PRONOUNS:
        return Subject(PRONOUNS[units[at].low], pronoun=True)
    behind = _before_aside(units, at + 1)
    found = _place(units, behind)
    if found is None:
        return _most(units, behind)
    who = told(units[found.start : found.end])
    who = None if who is None else _sure(units, found, who, behind <= at)
    return None if who is None else who._replace(aside=behind + 1 if behind <= at else 0)


def _most(units: Sequence[Unit], end: int) -> Subject | None:
    """Return what « la plupart des » leaves to the verb: those it tells of, many."""
    start, _ = chain(units, end)
    if (
        not start
        or units[start - 1].low != "la plupart"
        or units[start : start + 1] == ()
        or units[start].low not in OF
        or (start > 1 and units[start - 2].tag in LINKS)  # « battue sur la plupart des fronts »
    ):
        return None
    named = next((unit for unit in units[start:end] if unit.tag == "NOUN"), None)
    pairs = of_noun(named.low) & PLURAL if named is not None else NONE
    return Subject(pairs) if pairs else None


def _sure(units: Sequence[Unit], place: Place, who: Subject, aside: bool) -> Subject | None:
    """Return a subject that is no last one of several, or that is known to be; None in doubt."""
    alone = _alone(units, place)
    if who.several and place.opened == "COMMA" and not alone:
        return who._replace(pairs=PLURAL) if _listed(units, place.begun) else None
    alone = alone and not aside
    if not alone and (units[place.start].tag == "PROPN" or (aside and place.opened != "BOS")):
        return None
    return who._replace(alone=alone)


def _place(units: Sequence[Unit], end: int) -> Place | None:
    """Return where a subject that ends at a place stands; None where what begins there is no subject."""
    start, _ = chain(units, end)
    while start < end and units[start].low in ABOUT:
        start += 1
    if start < end and units[start].tag in LINKS and (not start or units[start - 1].tag == "CS"):
        return _behind_fronted(units, start, end)
    if start == end:
        return None
    begun = start
    while begun and units[begun - 1].tag == "ADV":
        begun -= 1
    opened = units[begun - 1].tag if begun else "BOS"
    if units[start].tag == "CC":
        start, opened = start + 1, "CC"
    place = Place(start, end, begun, opened)
    return place if start < end and units[start].tag in FIRST and _opens(units, place) else None


def _opens(units: Sequence[Unit], place: Place) -> bool:
    """Return whether what stands before a subject lets one begin."""
    before = units[place.begun - 1] if place.begun else None
    if place.opened not in OPENS or (before is not None and before.low in ALSO):
        return False
    if place.opened == "PUNCT" and before is not None and before.text not in ":;":
        return False
    # « l'étude, en cours, des spécimens est »
    return not (place.opened == "COMMA" and units[place.start].low == "des" and not _alone(units, place))


def _behind_fronted(units: Sequence[Unit], start: int, end: int) -> Place | None:
    """Return where a subject begins behind what stands in front without a comma: « Dans cette ville deux policiers »."""
    at = start
    while at < end and units[at].tag in LINKS:
        at = start + past(units[start:end], at + 1 - start)
    opens = at < end and (units[at].tag == "NUM" or (units[at].tag == "DET" and units[at].low not in OF))
    return Place(at, end, at, "BOS") if opens else None


def _before_aside(units: Sequence[Unit], end: int) -> int:
    """Return where a subject ends that an aside parts from its verb: « Cinq personnes, dont un mineur, ont »."""
    if not end or units[end - 1].tag != "COMMA":
        return end
    at = end - 2
    while at >= 0 and units[at].tag != "COMMA":
        if units[at].tag in ("VFIN", "AUX", "PUNCT", "CLS", "CLOSE"):
            return end
        at -= 1
    return at if 0 < at < end - 2 and units[at + 1].tag in ASIDE else end


def _alone(units: Sequence[Unit], place: Place) -> bool:
    """Return whether a noun in the singular is no last one of several: « le maire, le préfet sont venus »."""
    if place.opened == "CC":
        return False
    if place.opened != "COMMA":
        return True
    at = place.begun - 1
    while at and units[at - 1].tag not in ("PUNCT", "CS"):
        at -= 1
    segment = units[at : place.begun - 1]
    apart = any(unit.tag in ("COMMA", "REL", "CC") for unit in segment)
    if at == 1 and units[0].tag == "CS" and any(unit.tag in ("VFIN", "AUX") for unit in segment):
        return not apart  # « Même si la pluie tombe, le vent et la mer se calment »
    return bool(segment) and segment[0].tag in FRONTED and not apart


def _listed(units: Sequence[Unit], start: int) -> bool:
    """Return whether what stands before a comma is the first of several, not what a preposition rules: « pour l'éducation, la science et la culture »."""
    at = start - 1
    while at and units[at - 1].tag in CHAIN and units[at - 1].tag not in LINKS:
        at -= 1
    if at == start - 1 or (at and units[at - 1].tag in LINKS):
        return False
    while at and units[at - 1].tag not in ("CS", "PUNCT"):
        at -= 1
        if units[at].tag in VERBS:
            return False  # « la convention qui lie la ville, l'État et la Région expire »
    return True
