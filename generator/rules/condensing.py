"""A fact in one short sentence: its sayings, and what they leave without their circumstances; nothing cut that the verb needs."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import chain, islice

from generator.rules.cores import cores
from generator.rules.line_wholeness import COLON, complete, lacking
from generator.rules.lines import narrowed, short
from generator.rules.object_kept import without_inset
from generator.rules.pen import Pen
from generator.types import Fact, Sentence

PER_FACT = 3


def condensed(pen: Pen, fact: Fact, most: int) -> Iterator[Sentence]:
    """Yield one-sentence sayings of a fact, then its shorter lines, of about `most` words."""
    yield from chain(lines(pen, fact, most), _cores(fact, most))


def lines(pen: Pen, fact: Fact, most: int) -> Iterator[Sentence]:
    """Yield one-sentence sayings of a fact, then lines of at most `most` words that its sayings make."""
    for saying in chain(pen.sayings(fact, "bullet", words=most), pen.sayings(fact, "sentence", words=most)):
        if len(saying.sentences) == 1:
            yield Sentence(saying.text, saying.facts)
    for text, facts, _ in islice(short(pen, fact, most, ("title", "sentence")), PER_FACT):
        yield from _narrower(text, facts, fact)


def _cores(fact: Fact, most: int) -> Iterator[Sentence]:
    """Yield a fact without its circumstances, where the grammar is sure of its parts."""
    for core in (one for text in (fact.text, without_inset(fact.text)) if text for one in cores(text)):
        if len(core.split()) <= most and COLON not in core:
            yield from _narrower(core, (fact.id,), fact)


def _narrower(text: str, facts: tuple[str, ...], fact: Fact) -> Iterator[Sentence]:
    for line in (text, *narrowed(text)):
        if complete(line) and not lacking(line, fact.text):
            yield Sentence(f"{line}.", facts)
