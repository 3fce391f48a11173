"""Mend machine-translation damage from a table (data/calques.toml); quotations keep their words."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from functools import cache
from typing import NamedTuple

from generator.cleaning.tables import filled, table
from generator.cleaning.traced import Traced
from generator.shelf import compiled
from generator.types import Repair

QUOTED = compiled(r"«[^»]*»|“[^”]*”")
# How numbers show their country; « 1,250 » alone shows nothing.
ENGLISH = compiled(r"(?<![\d.,])\d{1,3}\.\d{1,2}\s?(?:%|millions?|milliards?|pour cent)|\d,\d{3},\d{3}|(?<!\w)\$\s?\d")
FRENCH = compiled(
    r"\d,\d{1,2}(?!\d)|\d[ \u00a0\u202f]\d{3}(?!\d)|\d,\d{3}\s?(?:%|km|kg|m\b|s\b|secondes|mètres|hertz|millions?|milliards?|litres)"
)

AROUND = 12  # words, before and after together, from which a repair is told without those that stayed


class Calque(NamedTuple):
    """A pattern of damaged French and what is written instead."""

    pattern: str
    into: str
    reason: str
    word: str = ""  # the rule is only tried on a text that holds these letters
    only: str = ""  # … and that this pattern is found in
    english: bool = False  # … and only in a source that writes numbers the English way
    label: bool = False  # it replaces a phrase and the quotation marks that set it off: a label, nobody's words


def counts_in_english(texts: Iterable[str]) -> bool:
    """Return whether a text writes its numbers the English way: « 2.3% », « 1,234,567 », « $42 »."""
    found = [(bool(ENGLISH.search(text)), bool(FRENCH.search(text))) for text in texts]
    return any(english for english, _ in found) and not any(french for _, french in found)


def mended(traced: Traced, number: int, english: bool = False) -> tuple[Traced, tuple[Repair, ...]]:
    """Return a paragraph with its calques mended, and what was mended, for the report.

    `number` is its line. `english` says whether the source writes its numbers the English way: only then is
    « 1,250 » more than one thousand.
    """
    found: list[Repair] = []
    for calque in _calques():
        if not _fits(calque, traced.text, english):
            continue
        quoted = [m.span() for m in QUOTED.finditer(traced.text)]

        def into(match: re.Match[str], calque: Calque = calque, quoted: list[tuple[int, int]] = quoted) -> str | None:
            if any(_touches(match.span(), span, calque.label) for span in quoted):
                return None
            new = match.expand(calque.into)
            if match.group()[:1].isupper():
                new = new[:1].upper() + new[1:]
            if new != match.group():
                found.append(_told(number, match.group(), new, calque.reason))
            return new

        traced = traced.sub(_pattern(calque.pattern), into)
    return traced, tuple(found)


def _touches(place: tuple[int, int], quote: tuple[int, int], label: bool) -> bool:
    """Return whether a repair would change words between quotation marks; it may take a whole label, marks and all."""
    (start, end), (opened, closed) = place, quote
    if label and start <= opened and closed <= end:
        return False
    return opened < end and start < closed


def _told(number: int, before: str, after: str, reason: str) -> Repair:
    """Return what was mended without the words around it that stayed."""
    old, new = before.split(), after.split()
    while len(old) > 1 and len(new) > 1 and old[0] == new[0] and len(old) + len(new) > AROUND:
        del old[0], new[0]
    while len(old) > 1 and len(new) > 1 and old[-1] == new[-1] and len(old) + len(new) > AROUND:
        del old[-1], new[-1]
    return Repair(number, " ".join(old), " ".join(new), reason)


def _fits(calque: Calque, text: str, english: bool) -> bool:
    if calque.word and calque.word not in text:
        return False
    return (english or not calque.english) and (not calque.only or bool(_pattern(calque.only).search(text)))


@cache
def _pattern(text: str) -> re.Pattern[str]:
    return compiled(text)


@cache
def _calques() -> tuple[Calque, ...]:
    rows = table("calques")
    return tuple(_calque(row, rows["listes"]) for row in rows["calque"])


def _calque(row: Mapping[str, str], lists: Mapping[str, str]) -> Calque:
    pattern = filled(row["motif"], lists)
    switches = bool(row.get("anglais")), bool(row.get("libelle"))
    return Calque(pattern, row["par"], row["raison"], row.get("mot", ""), row.get("seul", ""), *switches)
