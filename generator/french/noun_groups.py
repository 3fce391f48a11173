"""Noun groups: where one begins and ends, its head, what measures, names and qualifies it."""

from __future__ import annotations

from functools import cache

from generator.french import words
from generator.french.chunk import Chunk, past, tag_at
from generator.french.tagger import Unit


def noun_group(units: list[Unit], at: int, fused: bool = False, named: bool = True) -> Chunk | None:
    """Return the noun group that starts at a unit, without its prepositional complements; `fused`: an article precedes it."""
    if at >= len(units):
        return None
    here = _past_quantity(units, at)
    opened = here > at or fused
    start = here
    here = past(units, here, ("PDET", "DET"))
    opened = opened or here > start
    head = _head(units, here, opened)
    if head is None:
        return None
    return Chunk("NP", at, _past_modifiers(units, head + 1, head, named or opened), head, core=at)


def _past_quantity(units: list[Unit], at: int) -> int:
    """Return where a noun group goes on after « plus de », « beaucoup de », « environ »."""
    measures = words.listed("quantity")
    first = units[at].low.replace("d'", "de").partition(" ")[0]
    for size in (3, 2, 1) if first in _quantity_openers() else ():
        text = " ".join(u.low for u in units[at : at + size]).replace("d'", "de").replace("d’", "de")
        if text in measures and tag_at(units, at + size) in ("NOUN", "NUM", "ADJ", "DET", "PROPN", "PREP"):
            if tag_at(units, at + size) == "PREP" and size == 1:
                continue
            return at + size
    if units[at].low in words.listed("focus") and tag_at(units, at + 1) == "NUM":
        return at + 1
    return at


@cache
def _quantity_openers() -> frozenset[str]:
    return frozenset(measure.partition(" ")[0] for measure in words.listed("quantity"))


def _head(units: list[Unit], at: int, opened: bool) -> int | None:
    """Return the head of a noun group whose words before the noun start here, or None."""
    here, last = at, None
    while here < len(units):
        tag = units[here].tag
        if tag == "NOUN" and last == here - 1 and _day_after(units, here):
            return last
        if tag == "NOUN" or tag == "PROPN":
            return _last_name(units, here)
        if tag == "PRO":
            return here
        if tag in ("NUM", "ADJ", "VPP") or (
            tag == "ADV" and tag_at(units, here + 1) in ("ADJ", "VPP", "NUM", "ADV") and opened
        ):
            last = here if tag == "NUM" or (opened and tag != "ADV") else last
            if tag == "NUM" and tag_at(units, here + 1) == "CC" and tag_at(units, here + 2) == "NUM":
                here += 1  # « les 19 et 20 décembre »
            if tag == "VPP" and not opened:
                return last
            here += 1
            continue
        break
    return last if last is not None and (opened or units[last].tag == "NUM") else None


def _day_after(units: list[Unit], at: int) -> bool:
    """Return whether a day follows a word that is the noun itself: « la finale dimanche », not « le dernier dimanche »."""
    before = units[at - 1]
    day = units[at].lemma in words.listed("days")
    return day and before.tag == "ADJ" and before.lemma not in words.listed("before_nouns")


def _last_name(units: list[Unit], at: int) -> int:
    """Return the noun itself, or the last word of a run of names (« Elon Musk »)."""
    if units[at].tag != "PROPN":
        return at
    while tag_at(units, at + 1) == "PROPN":
        at += 1
    return at


def _past_modifiers(units: list[Unit], at: int, head: int, named: bool) -> int:
    """Return the end of a noun group: adjectives, names, numbers and dates that follow the head."""
    named = named and units[at - 1].lemma not in words.listed("days")  # « a poursuivi mercredi Lumen »
    while at < len(units):
        tag = units[at].tag
        if tag == "ADJ" or (tag == "PROPN" and named) or (tag == "NUM" and _numbers(units, at)):
            at += 1
        elif tag == "ADV" and tag_at(units, at + 1) == "ADJ" and units[at].low in words.listed("degree"):
            at += 2
        elif tag == "NOUN" and units[at - 1].tag in ("NUM", "NOUN", "PROPN") and not _new_day(units, at):
            at += 1
        elif tag == "CC" and _adjectives_joined(units, at, head):
            at += 2
        else:
            break
    return at


def _new_day(units: list[Unit], at: int) -> bool:
    """Return whether a day opens a group of its own: « à Anne Roux lundi matin », « sa démission jeudi soir »."""
    before, days = units[at - 1], words.listed("days")
    named = before.tag == "PROPN" or (before.tag == "NOUN" and before.lemma not in days | words.listed("time_nouns"))
    return named and units[at].lemma in days


def _numbers(units: list[Unit], at: int) -> bool:
    """Return whether a number belongs to the noun before it: « article 3 », « samedi 20 juin », not « 20 personnes »."""
    following = tag_at(units, at + 1)
    return (
        following != "NOUN"
        or units[at + 1].low in words.listed("months")
        or units[at + 1].lemma in ("heure", "minute", "seconde")
    )


def _adjectives_joined(units: list[Unit], at: int, head: int) -> bool:
    """Return whether « et » joins two adjectives of one noun (« économique et social »)."""
    after = tag_at(units, at + 2)
    return (
        units[at].low in ("et", "ou", "mais") and units[at - 1].tag == "ADJ" and at - 1 > head
        and tag_at(units, at + 1) == "ADJ" and after not in ("NOUN", "PROPN")
    )  # fmt: skip


def modifies(unit: Unit) -> bool:
    """Return whether an adverb goes with the adjective or participle after it."""
    return unit.low in words.listed("degree") or unit.low.endswith("ment")


def measures(units: list[Unit], at: int) -> bool:
    """Return whether an adverb only measures the one after it: « trop tard », « très vite »."""
    return (
        units[at].low in words.listed("degree")
        and tag_at(units, at + 1) == "ADV"
        and units[at + 1].low in words.listed("measured")
    )
