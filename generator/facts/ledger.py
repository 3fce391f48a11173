"""The ledger: one fact per sentence of the cleaned text, numbered, with its place."""

from __future__ import annotations

from collections.abc import Iterator

from generator.french.sentences import split
from generator.types import Cleaned, Fact


def ledger(cleaned: Cleaned) -> Iterator[Fact]:
    """Yield the facts in the order of the source; titles and subheads are none."""
    heading = ""
    paragraph = number = 0
    for block in cleaned.blocks:
        if block.kind == "heading":
            heading = block.text
            continue
        for sentence in split(block.text):
            number += 1
            start = block.start + sentence.start
            span = cleaned.locate(start, start + len(sentence.text))
            yield Fact(f"F{number}", sentence.text, span, 0.0, paragraph, heading)
        paragraph += 1


def places(cleaned: Cleaned, facts: tuple[Fact, ...]) -> Iterator[tuple[Fact, int]]:
    """Yield each fact with its offset in the cleaned text."""
    at = 0
    for fact in facts:
        at = cleaned.text.index(fact.text, at)
        yield fact, at
        at += len(fact.text)
