"""An outcome that the article has told already is not told again: « la région avait refusé, après quoi le pont a fermé » is « avait auparavant refusé »."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from generator.frames.lists import phrases
from generator.frames.reshaping.afterwards import AFTERWARDS
from generator.frames.surface import closed
from generator.french.sentences import content_words
from generator.shelf import compiled
from generator.types import Fact

HAD = compiled(r"\b(?:avait|avaient)(?= (?:pas )?[^\W\d_]+[éiut]\b)")  # « avait refusé »: before what was told
TOLD = 0.75  # share of the outcome's words that one sentence above has
LEAST = 4  # words of an outcome that can be known again


def without_told_outcome(fact: Fact, above: Iterable[str]) -> Fact:
    """Return a fact without the outcome on which it ends where a sentence `above` tells it, what comes first being « auparavant ».

    The fact stays as it is where its outcome is new, or where no tense says that the rest came before.
    """
    joint = AFTERWARDS.search(fact.text)
    if joint is None:
        return fact
    before, outcome = fact.text[: joint.start()], _words(fact.text[joint.end() :])
    had = HAD.search(before)
    known = len(outcome) >= LEAST and any(len(outcome & _words(text)) >= TOLD * len(outcome) for text in above)
    if had is None or not known:
        return fact
    return replace(fact, text=closed(f"{before[: had.end()]} {phrases('earlier')[0]}{before[had.end() :]}"))


def _words(text: str) -> frozenset[str]:
    return frozenset(word.lower() for word in content_words(text))
