"""« Le mois prochain » and « en août de l'année dernière » are told by month and year where the day a source was written is known."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date

from generator.cleaning.dating import QUOTED, is_of_writing
from generator.cleaning.structure import Part
from generator.french.date_rules import month_pattern
from generator.french.dates import say_date
from generator.shelf import compiled
from generator.types import Removal, Repair

MONTH = compiled(
    r"(?<![\w'’-])(?<!\bpour )(?<!\bdès )(?<!\bdepuis )(?<!\bd['’]ici )(?<!\bavant )(?<!\baprès )(?<!\bque )(?<!\bcomme )"
    r"le mois (?P<which>prochain|dernier)(?![\w-])",
    2,
)
YEAR = compiled(
    rf"\b(?P<month>{month_pattern()}) de l['’]an(?:née)? (?P<which>prochaine?|dernière?|dernier)(?![\w-])", 2
)
REASON = "mois dit par son nom, d'après la date de la source"


def told(parts: Sequence[Part], day: date | None, removed: Sequence[Removal]) -> tuple[list[Part], tuple[Repair, ...]]:
    """Return the parts with such months named, and what was changed; quotations stay, and all where the day is not surely that of writing."""
    if day is None or not is_of_writing(day, removed):
        return list(parts), ()
    repairs: list[Repair] = []
    left: list[Part] = []
    for part in parts:
        quoted = [found.span() for found in QUOTED.finditer(part.traced.text)]

        def named(match: re.Match[str], quoted: list[tuple[int, int]] = quoted, line: int = part.line) -> str | None:
            if any(start <= match.start() < end for start, end in quoted):
                return None
            new = _named(match, day)
            repairs.append(Repair(line, match.group(), new, REASON))
            return new

        left.append(Part(part.kind, part.traced.sub(MONTH, named).sub(YEAR, named), part.line))
    return left, tuple(repairs)


def _named(match: re.Match[str], day: date) -> str:
    """Return the month that words mean from a day: « en avril », with its year where that is another, « août 2023 »."""
    step = 1 if match["which"].lower().startswith("prochain") else -1
    if "month" in match.re.groupindex:
        return f"{match['month']} {day.year + step}"
    month = (day.month - 1 + step) % 12 + 1
    year = day.year + (day.month + step - month) // 12
    said = say_date(f"{year}-{month:02}") if year != day.year else say_date(f"--{month:02}")
    said = said.removeprefix("en ")
    return f"{'En' if match.group()[0].isupper() else 'en'} {said}"
