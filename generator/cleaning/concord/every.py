"""« Tout » agrees with the noun group behind it: « tous les groupes », « toute la ville », « toutes ces années »."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from generator.cleaning.concord.edit import Edit, instead
from generator.cleaning.concord.genders_numbers import ALL, Pair, Pairs, of_determiner
from generator.cleaning.concord.groups import groups, noun_pairs
from generator.cleaning.concord.told import group
from generator.french.tagger import Unit

ALL_OF: dict[str, Pair] = {"tout": ("m", "s"), "toute": ("f", "s"), "tous": ("m", "p"), "toutes": ("f", "p")}
ONLY: dict[str, Pair] = {"seul": ("m", "s"), "seule": ("f", "s"), "seuls": ("m", "p"), "seules": ("f", "p")}
OPENS = frozenset(["BOS", "COMMA", "CS", "CC", "PUNCT"])
AFTER = frozenset(
    [
        "le",
        "la",
        "l'",
        "les",
        "ce",
        "cet",
        "cette",
        "ces",
        "son",
        "sa",
        "ses",
        "leur",
        "leurs",
        "mon",
        "ma",
        "mes",
        "nos",
        "notre",
    ]
)


def every(units: tuple[Unit, ...]) -> Iterator[Edit]:
    """Yield « tout » in the gender and number of the group that it opens."""
    for found in groups(units):
        if not found.det or units[found.det].low not in AFTER:
            continue
        unit = units[found.det - 1]
        has = ALL_OF.get(unit.low)
        told = of_determiner(units[found.det].low) & noun_pairs(units, found)
        if has is None or not told or has in told or told == ALL:
            continue
        if unit.low in ("tous", "toutes") and found.det > 1 and units[found.det - 2].tag in ("VFIN", "AUX", "VPP"):
            continue  # « ils perdront tous leur emploi »
        if unit.low == "tout" and (
            found.det > 1
            and units[found.det - 2].tag in ("VFIN", "VINF", "PREP", "AUX")
            and {number for _, number in told} == {"s"}
        ):
            continue  # « il prend tout le monde », « malgré tout l'équipe »
        new = _form(told)
        if new:
            yield instead(unit, new)


def only(units: tuple[Unit, ...]) -> Iterator[Edit]:
    """Yield « seul » in the gender and number of the group that it opens: « seuls les trois premiers »."""
    for at, (unit, opening) in enumerate(pairwise(units)):
        before = units[at - 1].tag if at else "BOS"
        if unit.low not in ONLY or opening.tag != "DET" or opening.low not in AFTER or before not in OPENS:
            continue
        told, _ = group(units, at + 1)
        has = ONLY[unit.low]
        if not told or has in told or (before == "COMMA" and {number for _, number in told} != {"p"}):
            continue
        found = [form for form, pair in ONLY.items() if pair in told]
        if len(found) == 1 or {number for _, number in told} == {"p"}:
            yield instead(unit, found[0] if len(found) == 1 else ("seules" if has[0] == "f" else "seuls"))


def _form(told: Pairs) -> str | None:
    found = [form for form, pair in ALL_OF.items() if pair in told]
    return found[0] if len(found) == 1 else None
