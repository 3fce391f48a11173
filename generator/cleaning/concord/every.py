"""« Tout » agrees with the noun group behind it: « tous les groupes », « toute la ville », « toutes ces années »."""

from __future__ import annotations

from collections.abc import Iterator

from generator.cleaning.concord.edit import Edit, instead
from generator.cleaning.concord.genders_numbers import ALL, Pair, Pairs, of_determiner
from generator.cleaning.concord.groups import groups, noun_pairs
from generator.french.tagger import Unit

FORMS: dict[str, Pair] = {"tout": ("m", "s"), "toute": ("f", "s"), "tous": ("m", "p"), "toutes": ("f", "p")}
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
    for group in groups(units):
        if not group.det or units[group.det].low not in AFTER:
            continue
        unit = units[group.det - 1]
        has = FORMS.get(unit.low)
        told = of_determiner(units[group.det].low) & noun_pairs(units, group)
        if has is None or not told or has in told or told == ALL:
            continue
        if unit.low in ("tous", "toutes") and group.det > 1 and units[group.det - 2].tag in ("VFIN", "AUX", "VPP"):
            continue  # « ils perdront tous leur emploi »
        if unit.low == "tout" and (
            group.det > 1
            and units[group.det - 2].tag in ("VFIN", "VINF", "PREP", "AUX")
            and {number for _, number in told} == {"s"}
        ):
            continue  # « il prend tout le monde », « malgré tout l'équipe »
        new = _form(told)
        if new:
            yield instead(unit, new)


def _form(told: Pairs) -> str | None:
    found = [form for form, pair in FORMS.items() if pair in told]
    return found[0] if len(found) == 1 else None
