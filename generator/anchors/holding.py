"""For how much of a section a line holds: the sentences that it is of, and those that go on from them, at both its ends."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from math import ceil

from generator.anchors.going_on import with_leaning
from generator.anchors.treating import words_in
from generator.facts.groups import stems
from generator.types import Fact

PARTS = 2  # a sentence that has half of a line's words is of it
ENOUGH = 0.5  # share of a section's words that a heading must hold for
EDGE, OF_EDGE = 45, 0.3  # words of a paragraph at an end of a section, of which this share must be of it


def holds(
    line: str, own: Collection[str], facts: Sequence[Fact], known: Collection[str] = (), *, head: bool = False
) -> bool:
    """Return whether a line holds for enough of a section, and for the paragraphs it begins and ends with.

    Words that the whole story has, `known`, prove nothing; of a line of one thing, its `head` alone does.
    """
    inside = _inside(line, own, facts, known, head)
    return _share(inside, facts) >= ENOUGH and all(_has_edge(inside, edge) for edge in _edges(facts))


def _inside(line: str, own: Collection[str], facts: Sequence[Fact], known: Collection[str], head: bool) -> list[Fact]:
    """Return the facts that a line is of: its `own`, those that have enough of its words, those that lean on one of these."""
    words = [stem for stem in stems(line) if stem not in known][: 1 if head else None]
    least = max(1, ceil(len(words) / PARTS))
    proofs = {fact.id for fact in facts if len(set(words) & set(stems(fact.text))) >= least}
    proofs |= set(own)
    return [fact for fact in facts if fact.id in proofs] if head else with_leaning(proofs, facts)


def _edges(facts: Sequence[Fact]) -> tuple[list[Fact], list[Fact]]:
    first, last = facts[0].paragraph, facts[-1].paragraph
    return [fact for fact in facts if fact.paragraph == first], [fact for fact in facts if fact.paragraph == last]


def _has_edge(inside: Sequence[Fact], edge: Sequence[Fact]) -> bool:
    own = [fact for fact in edge if fact in inside]
    return sum(map(words_in, edge)) < EDGE or _share(own, edge) >= OF_EDGE


def _share(own: Sequence[Fact], facts: Sequence[Fact]) -> float:
    return sum(map(words_in, own)) / max(1, sum(map(words_in, facts)))
