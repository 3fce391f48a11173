"""An outcome that the article has told already is named, not told again: « avait refusé, après quoi le pont a été fermé » is « avait, avant cette fermeture, refusé »."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from generator.frames.reshaping.afterwards import AFTERWARDS
from generator.frames.surface import closed
from generator.rules.desk import content_of
from generator.rules.pointed_deeds import pointed_deed
from generator.shelf import compiled
from generator.types import Fact, Sentence

HAD = compiled(r"\b(?:avait|avaient)(?= (?:pas )?[^\W\d_]+[éiut]\b)")  # « avait refusé »: before what was told
TOLD = 0.75  # share of the outcome's words that one sentence above has
LEAST = 4  # words of an outcome that can be known again


def without_told_outcome(fact: Fact, above: Iterable[Sentence]) -> Fact:
    """Return a fact whose outcome is but named, where a sentence `above` tells it: « avait, avant ce retrait, refusé ».

    The fact stays as it is where its outcome is new or has no noun, or where no tense says that the rest came before.
    """
    joint = AFTERWARDS.search(fact.text)
    if joint is None:
        return fact
    before, after = fact.text[: joint.start()], fact.text[joint.end() :]
    had, outcome = HAD.search(before), content_of(after)
    known = len(outcome) >= LEAST and any(len(outcome & content_of(said.text)) >= TOLD * len(outcome) for said in above)
    named = pointed_deed(after, "earlier") if had and known else ""
    return (
        replace(fact, text=closed(f"{before[: had.end()]}, {named},{before[had.end() :]}")) if had and named else fact
    )
