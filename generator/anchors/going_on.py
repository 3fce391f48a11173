"""What goes on from sentences that prove something: those that lean on one of them in its paragraph."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from generator.french.resting import rests
from generator.shelf import compiled
from generator.types import Fact

BY_THE_WAY = compiled(r"\bqui (?:(?:ne|se|les?|la|en|y|ont|a|est|sont) |[nsl]['’])*\w+")


def aside(text: str) -> str:
    """Return a text without what a relative does, which it tells by the way: « une minorité, qui souhaite partir »."""
    return BY_THE_WAY.sub("", text)


def with_leaning(proofs: Collection[str], facts: Sequence[Fact]) -> list[Fact]:
    """Return the facts of a section whose ids are given, each with those after it in its paragraph that lean on it."""
    inside: list[Fact] = []
    for at, fact in enumerate(facts):
        above = facts[at - 1] if at else None
        leans = above is not None and inside[-1:] == [above] and above.paragraph == fact.paragraph and rests(fact.text)
        inside += [fact] if fact.id in proofs or leans else []
    return inside
