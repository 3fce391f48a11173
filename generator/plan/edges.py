"""Where one section ends and the next begins: no sentence is cut from the one it leans on, nor from its own matter."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from generator.facts.groups import stems
from generator.french.leaning import answers, points_back
from generator.shelf import compiled
from generator.types import Brief, Fact, Theme

CLOSER = 1.3  # times nearer to its neighbours' matter, from which a fact on the edge of a group joins them
HELD = compiled(r"(?:Il s'agit|C['’]est|Ce sont)\b")  # goes on about the sentence before


def shifted(groups: Sequence[Theme], brief: Brief) -> list[Theme]:
    """Return the groups, a fact on the edge of one given to its neighbour.

    A first fact that leans on the one before goes back to it; a last one goes on where it tells of that matter.
    """
    edged = _rejoined(groups, brief)
    for at in range(len(edged) - 1):
        one, other = edged[at], edged[at + 1]
        fact = brief.fact(one.facts[-1])
        rest = [brief.fact(id) for id in one.facts[:-1]]
        following = [brief.fact(id) for id in other.facts]
        same = fact.heading == following[0].heading
        if same and not _bound(fact) and len(rest) > 1 and shared(fact, following) > CLOSER * shared(fact, rest):
            edged[at : at + 2] = [
                replace(one, facts=one.facts[:-1]),
                replace(other, facts=(fact.id, *other.facts)),
            ]
    return edged


def _rejoined(groups: Sequence[Theme], brief: Brief) -> list[Theme]:
    """Return the groups, each first fact that leans on the sentence before with the group of that sentence."""
    joined = list(groups)
    for at in range(1, len(joined)):
        one, other = joined[at - 1], joined[at]
        while len(other.facts) > 1 and _bound(brief.fact(other.facts[0])) and _follows(one, other):
            one, other = replace(one, facts=(*one.facts, other.facts[0])), replace(other, facts=other.facts[1:])
        joined[at - 1 : at + 1] = [one, other]
    return joined


def _follows(one: Theme, other: Theme) -> bool:
    return int(other.facts[0][1:]) == int(one.facts[-1][1:]) + 1


def _bound(fact: Fact) -> bool:
    """Return whether a fact leans on the sentence before it."""
    return answers(fact.text) or points_back(fact.text) or HELD.match(fact.text) is not None


def shared(fact: Fact, others: Sequence[Fact]) -> float:
    """Return how much of a fact's matter other facts tell, by the nearest two of them."""
    mine = set(stems(fact.text))
    shares = sorted((len(mine & set(stems(f.text))) / max(1, len(mine)) for f in others), reverse=True)
    return sum(shares[:2])
