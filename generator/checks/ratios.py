"""Numbers a reader works out of two figures of the facts: « trois fois plus », « quatre minutes de moins », three at 20 euros « 60 euros »."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from itertools import combinations

from generator.checks.numerals import number_words
from generator.checks.reckoning import whole_number
from generator.shelf import compiled

Amount = tuple[str, str]  # value, unit
SCALES = {"million": 1e6, "milliard": 1e9}
MOST_TIMES = 12  # of one amount that a reader adds up in his head
PAID = frozenset({"euro", "dollar", "livre"})
PRICE = compiled(r"(?<![\w,.])(\d{1,3}(?:[ .]\d{3})*(?:,\d+)?) ?(?:euros?|dollars?|livres?|[€$£])")
CLOSE, WIDE = 0.02, 0.15  # share by which a ratio may be off, told as it is and told « près de », « plus de »


def compared(said: str, amounts: frozenset[Amount]) -> frozenset[str]:
    """Return the numbers of a plain text that are the ratio of two amounts of its facts, what parts them, or so many times one."""
    pairs = list(combinations(sorted((_value(amount), _kind(amount)) for amount in amounts), 2))
    alike = [(one, other) for (one, kind), (other, its) in pairs if kind == its and 0 < one < other]
    times = {int(value) for value, unit in amounts if not unit and value.isdigit() and 1 < int(value) <= MOST_TIMES}
    return frozenset((*_ratios(said, alike), *_gaps(said, alike), *_products(said, amounts, times)))


def _ratios(said: str, pairs: list[tuple[float, float]]) -> Iterator[str]:
    for match in _times().finditer(said):
        number = whole_number(match["by"] or match["times"])
        if number and any(_near(number, other / one, match["about"] or "") for one, other in pairs):
            yield str(number)


def _gaps(said: str, pairs: list[tuple[float, float]]) -> Iterator[str]:
    for match in _gap().finditer(said):
        told = match["number"].replace(",", ".")
        number = float(told) if told[0].isdigit() else float(whole_number(told))
        if any(abs(other - one - number) < 1e-9 * max(1.0, other) for one, other in pairs):
            yield match["number"] if told[0].isdigit() else str(whole_number(told))


def _products(said: str, amounts: frozenset[Amount], times: set[int]) -> Iterator[str]:
    each = [(float(value.replace(",", ".")), unit) for value, unit in amounts if unit in PAID]
    for match in PRICE.finditer(said) if times else ():
        total = float(re.sub(r"[ .]", "", match[1]).replace(",", "."))
        if any(abs(number * one - total) < 1e-9 * total for number in times for one, _ in each):
            yield re.sub(r"[ .]", "", match[1])


def _near(told: int, ratio: float, about: str) -> bool:
    """Return whether a ratio is told rightly: « plus de » from below, « près de » from above, bare as it is."""
    if about.lower().startswith("plus"):
        return told < ratio < told * (1 + WIDE)
    if about.lower().startswith("envir") or about.lower().startswith("quelque"):
        return abs(told - ratio) <= WIDE * told
    return told * (1 - WIDE) < ratio < told if about else abs(told - ratio) <= CLOSE * told


def _value(amount: Amount) -> float:
    return float(amount[0].replace(",", ".")) * SCALES.get(amount[1], 1)


def _kind(amount: Amount) -> str:
    """Return what an amount counts: a million and a milliard are of one kind."""
    return "million" if amount[1] in SCALES else amount[1]


@cache
def _times() -> re.Pattern[str]:
    """Return what tells a ratio: « près de quatre fois », « multiplié par cinq »."""
    number = "|".join((r"\d+", *number_words()))
    about = r"(?P<about>\b(?:près de|presque|plus de|environ|quelque|quasi\w*) )?"
    return compiled(
        rf"{about}\b(?P<times>{number}) fois\b|\b(?:multipli\w+|divis\w+) par (?P<by>{number})\b", re.IGNORECASE
    )


@cache
def _gap() -> re.Pattern[str]:
    """Return what tells what parts two figures: « quatre minutes de moins », « 3 points d'écart »."""
    number = "|".join((r"\d+(?:,\d+)?", "une?", *number_words()))
    return compiled(
        rf"\b(?P<number>{number}) [^\W\d]+(?: [^\W\d]+)? (?:de (?:plus|moins|différence)|d'(?:écart|avance))\b",
        re.IGNORECASE,
    )
