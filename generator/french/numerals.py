"""Numbers as words and as figures: « quatre-vingts », « 42 000 », « 1,5 million », read and said."""

from __future__ import annotations

import re
from functools import cache
from pathlib import Path
from typing import Any

from generator.shelf import compiled, read_toml

DATA = Path(__file__).parent / "data"
SPACE = "[ \u00a0\u202f\u2009]"
GROUPED = compiled(rf"\d{{1,3}}(?:(?P<gap>{SPACE}|\.)\d{{3}}(?!\d))(?:(?P=gap)\d{{3}}(?!\d))*(?:,\d+)?")
PLAIN = compiled(r"\d+(?:[.,]\d+)?")
BELOW_17 = [
    "zéro",
    "un",
    "deux",
    "trois",
    "quatre",
    "cinq",
    "six",
    "sept",
    "huit",
    "neuf",
    "dix",
    "onze",
    "douze",
    "treize",
    "quatorze",
    "quinze",
    "seize",
]
TENS = {2: "vingt", 3: "trente", 4: "quarante", 5: "cinquante", 6: "soixante"}
SCALES = ((10**9, "milliard"), (10**6, "million"))
LARGEST = 10**12 - 1


@cache
def tables() -> dict[str, Any]:
    """Return the word lists of numbers, `data/numbers.toml`."""
    return read_toml(DATA / "numbers.toml")


def read_figures(text: str) -> float:
    """Return the value of « 42 000 », « 42.000 », « 2,3 », « 2.3 »; ValueError when it is no number.

    A point before exactly three digits groups thousands, as French texts do; else it is a decimal point.
    """
    if GROUPED.fullmatch(text):
        return float(re.sub(rf"{SPACE}|\.", "", text).replace(",", "."))
    if PLAIN.fullmatch(text):
        return float(text.replace(",", "."))
    raise ValueError(f"not a number: {text}")


def read_words(text: str) -> float:
    """Return the value of a number in letters (« quatre-vingt-dix-neuf »); ValueError when it is none."""
    words: dict[str, float] = tables()["words"]
    values = [words.get(word) for word in compiled(r"[\s-]+").split(text.lower()) if word != "et"]
    if not values or None in values:
        raise ValueError(f"not a number: {text}")
    total, group = 0.0, 0.0
    for value in (v for v in values if v is not None):
        if value == 1000:
            total, group = total + max(group, 1) * 1000, 0.0
        elif value == 100 or (value == 20 and group % 100 == 4):
            group = group - group % 100 + max(group % 100, 1) * value
        else:
            group += value
    return total + group


def in_words(number: int, gender: str = "m", counts: bool = True) -> str:
    """Return a whole number in letters, traditional spelling: « quatre-vingts », « vingt et une ».

    `counts` is false for a number that names (« page quatre-vingt »). ValueError below 0 or above 999 999 999 999.
    """
    if not 0 <= number <= LARGEST:
        raise ValueError(f"cannot be said in words: {number}")
    parts = []
    rest = number
    for scale, name in SCALES:
        count, rest = divmod(rest, scale)
        if count:
            parts.append(f"{_below_million(count, 'm', True)} {name}{'s' if count > 1 else ''}")
    if rest or not parts:
        parts.append(_below_million(rest, gender, counts))
    return " ".join(parts)


def _below_million(number: int, gender: str, counts: bool) -> str:
    thousands, rest = divmod(number, 1000)
    head = "" if not thousands else "mille" if thousands == 1 else f"{_below_thousand(thousands, 'm', False)} mille"
    tail = _below_thousand(rest, gender, counts) if rest or not thousands else ""
    return " ".join(filter(None, (head, tail)))


def _below_thousand(number: int, gender: str, plural: bool) -> str:
    """Return up to 999; « cents » and « vingts » take an s when they end a number that counts."""
    hundreds, rest = divmod(number, 100)
    if not hundreds:
        return _below_hundred(rest, gender, plural)
    head = "cent" if hundreds == 1 else f"{BELOW_17[hundreds]} cent{'s' if plural and not rest else ''}"
    return f"{head} {_below_hundred(rest, gender, plural)}" if rest else head


def _below_hundred(number: int, gender: str, plural: bool) -> str:
    one = "une" if gender == "f" else "un"
    if number < 17:
        return one if number == 1 else BELOW_17[number]
    if number < 20:
        return f"dix-{BELOW_17[number - 10]}"
    if number == 80:
        return "quatre-vingts" if plural else "quatre-vingt"
    if number > 80:
        return f"quatre-vingt-{_below_hundred(number - 80, gender, plural)}"
    ten, unit = divmod(number if number < 70 else number - 10, 10)
    unit += 0 if number < 70 else 10
    link = " et " if unit in (1, 11) else "-"
    return TENS[ten] + (link + _below_hundred(unit, gender, plural) if unit else "")
