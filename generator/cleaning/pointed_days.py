"""« Ce 20 septembre » is told « le 20 septembre »: a date that its source points at from its own day is read on another."""

from __future__ import annotations

from collections.abc import Sequence

from generator.cleaning.dating import QUOTED
from generator.cleaning.structure import Part
from generator.cleaning.traced import Traced
from generator.french.date_rules import month_pattern
from generator.shelf import compiled
from generator.types import Repair

WEEKDAY = r"(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)(?: (?:matin|midi|soir|après-midi))?,?"
POINTED = compiled(
    rf"(?<![\w'’-])(?P<before>(?:de|à|jusqu['’]à|pour|en|dès|depuis) )?(?P<ce>ce) (?P<day>{WEEKDAY} )?(?=\d{{1,2}} ?(?:er)? (?:{month_pattern()})(?![\w-]))",
    2,
)
ARTICLE = {"de": "du ", "à": "au ", "jusqu'à": "jusqu'au "}  # a preposition and the article are one word
BARE = ("", "dès", "depuis")  # « mardi 17 janvier », « dès mardi 17 janvier » need no article
KEPT = "en"  # « en ce 20 septembre » means to point
JUST = compiled(
    r"\b(?:vient|viennent|venait|venaient) d(?:e |['’])[^.!?]{0,60}$"
)  # « vient d'être élu ce 3 mai » is of that day
REASON = "date dite sans la montrer"


def plain(parts: Sequence[Part]) -> tuple[list[Part], tuple[Repair, ...]]:
    """Return the parts with their dates told as such, and what was changed; quotations stay."""
    told: list[Part] = []
    repairs: list[Repair] = []
    for part in parts:
        traced = part.traced
        text = QUOTED.sub(lambda m: " " * len(m.group()), traced.text)
        for found in reversed([*POINTED.finditer(text)]):
            before = (found["before"] or "").strip().lower().replace("’", "'")
            if before == KEPT or JUST.search(text[: found.start()]):
                continue
            said = _said(before, found["day"] or "")
            said = said[:1].upper() + said[1:] if found.group()[0].isupper() else said
            traced = (
                traced[: found.start()] + Traced(said, (traced.at[found.start()],) * len(said)) + traced[found.end() :]
            )
            repairs.insert(0, Repair(part.line, found.group().strip(), said.strip(), REASON))
        told.append(Part(part.kind, traced, part.line))
    return told, tuple(repairs)


def _said(before: str, day: str) -> str:
    """Return what stands before a number of the month: its preposition, its article or none, its weekday."""
    if before in ARTICLE:
        return f"{ARTICLE[before]}{day}"
    lead = f"{before} " if before else ""
    return f"{lead}{day}" if day and before in BARE else f"{lead}le {day}"
