"""How alike two articles are: facts in common, words in common."""

from __future__ import annotations

from dataclasses import dataclass

from generator.compare.told import Told
from generator.frames.copying import grams, stretch

SIZE = 8  # words of a run that no two writers share by chance (plagiarism checkers report from 9 or 10)


@dataclass(frozen=True, slots=True)
class Likeness:
    """Two articles compared; `shared` is the part of the shorter one's runs of eight words that both have, 0 to 1."""

    both: tuple[str, ...]  # facts
    first_only: tuple[str, ...]
    second_only: tuple[str, ...]
    shared: float
    run: str  # the longest stretch of words in common, as the first article has it
    same: tuple[str, ...]  # sentences and headings that stand in both


def likeness(first: Told, second: Told) -> Likeness:
    """Compare two articles; quotations are left out of the runs of words, since both must keep them."""
    mine, theirs = _text(first), _text(second)
    runs = grams(mine, SIZE), grams(theirs, SIZE)
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


def _text(told: Told) -> str:
    return "\n".join((*told.headings, *told.sentences))
