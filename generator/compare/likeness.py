"""How alike two articles are: facts in common, words in common."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from generator.compare.told import Told
from generator.frames.copying import QUOTE, grams, stretch
from generator.french.date_rules import tables
from generator.french.typography import strip_typography

SIZE = 8  # words of a run that no two writers share by chance (plagiarism checkers report from 9 or 10)

NUMBER = r"\b\d+(?:[ .,]\d+)*(?:er\b)?"


@dataclass(frozen=True, slots=True)
class Likeness:
    """Two articles compared; `shared` is the part of the shorter one's runs of eight words of its own that both have, 0 to 1."""

    both: tuple[str, ...]  # facts
    first_only: tuple[str, ...]
    second_only: tuple[str, ...]
    shared: float
    run: str  # the longest stretch of words in common, as the first article has it
    same: tuple[str, ...]  # sentences and headings that stand in both


def likeness(first: Told, second: Told) -> Likeness:
    """Compare two articles; what both must keep is left out of the runs of words: quotations, names, dates, figures."""
    mine, theirs = _text(first), _text(second)
    kept = _kept((*first.names, *second.names))
    runs = grams(kept.sub(" ", _plain(mine)), SIZE), grams(kept.sub(" ", _plain(theirs)), SIZE)
    fewest = min(map(len, runs))
    found = stretch(mine, theirs)
    second_texts = {*second.headings, *second.sentences}
    return Likeness(
        tuple(fact for fact in first.facts if fact in second.facts),
        tuple(fact for fact in first.facts if fact not in second.facts),
        tuple(fact for fact in second.facts if fact not in first.facts),
        len(runs[0] & runs[1]) / fewest if fewest else 0.0,
        mine[found[0] : found[1]] if found else "",
        tuple(text for text in (*first.headings, *first.sentences) if text in second_texts),
    )


def settled(first: Told, second: Told) -> str:
    """Return the address of the one article of two that search engines are shown, "" when they are shown both."""
    shown = first.canonical or first.url, second.canonical or second.url
    return shown[0] if shown[0] == shown[1] and (first.canonical or second.canonical) else ""


def _plain(text: str) -> str:
    """Return a text without its quotations: a name taken out of one would open it."""
    return QUOTE.sub(" ; ", strip_typography(text))


def _kept(names: Sequence[str]) -> re.Pattern[str]:
    """Return what finds the names, dates and figures of a text, the longest name at each place."""
    known = sorted({re.escape(strip_typography(name)) for name in names}, key=len, reverse=True)
    figure = rf"{NUMBER}(?: (?:{'|'.join(tables()['months'])})\b(?: \d{{4}}\b)?)?"
    return re.compile("|".join((*(rf"(?<!\w){name}(?!\w)" for name in known), figure)))


def _text(told: Told) -> str:
    return "\n".join((*told.headings, *told.sentences))
