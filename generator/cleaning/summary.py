"""Key points set above an article: what the text tells again goes, what only they tell stays."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise, takewhile

from generator.cleaning.messages import reason
from generator.cleaning.structure import Part
from generator.french.sentences import content_words, split
from generator.shelf import compiled
from generator.types import Removal

LEAST = 2  # entries of a summary
SHARE = 0.55  # of an entry's words that two sentences running tell again; an entry that says something else shares less than half
STEM = 5  # letters by which « licencie » and « licenciements » are one word
NUMBER = compiled(r"\d+(?:[  .,]\d+)*")


def without(parts: Sequence[Part], keep: frozenset[int]) -> tuple[list[Part], list[Removal]]:
    """Return the parts without the key points above the text that it tells again, and what went.

    What only a key point tells follows the first paragraph: it is no opening.
    """
    head = list(takewhile(lambda part: part.kind != "paragraph", parts))
    points = [part for part in head if part.kind == "item" and part.line not in keep]
    body = [part.traced.text for part in parts[len(head) :]]
    if len(points) < LEAST or not body:
        return list(parts), []
    told = [_stems(both) for text in body for both in _pairs(text)]
    numbers = set(NUMBER.findall(" ".join(body)))
    gone = {id(p) for p in points if _again(p.traced.text, told) and set(NUMBER.findall(p.traced.text)) <= numbers}
    why = reason("resume")
    alone = [part for part in points if id(part) not in gone]
    above = [part for part in head if part not in points]
    return (
        [*above, parts[len(head)], *alone, *parts[len(head) + 1 :]],
        [Removal(part.line, part.traced.text, why) for part in points if id(part) in gone],
    )


def _again(text: str, told: Sequence[frozenset[str]]) -> bool:
    words = _stems(text)
    return bool(words) and max(len(words & other) for other in told) >= SHARE * len(words)


def _pairs(text: str) -> list[str]:
    """Return each two sentences of a paragraph that follow one another, or its only one."""
    sentences = [sentence.text for sentence in split(text)]
    return [" ".join(both) for both in pairwise(sentences)] or sentences


def _stems(text: str) -> frozenset[str]:
    return frozenset(word.lower()[:STEM] for word in content_words(text))
