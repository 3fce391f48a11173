"""The ledger: one fact per sentence of the cleaned text, or per full clause between semicolons, numbered, with its place."""

from __future__ import annotations

from collections.abc import Iterator

from generator.facts.anchors import located
from generator.facts.attribution import attributed
from generator.facts.reading import parsed, quoted
from generator.french.sentences import Stretch, split
from generator.shelf import compiled
from generator.types import Cleaned, Fact

SEMICOLON = compiled(r"\s*;\s+")


def ledger(cleaned: Cleaned) -> Iterator[Fact]:
    """Yield the facts in the order of the source; titles and subheads are none."""
    heading = ""
    paragraph = number = 0
    for block in cleaned.blocks:
        if block.kind == "heading":
            heading = block.text
            continue
        for text, at in (part for sentence in split(block.text) for part in _clauses(sentence)):
            number += 1
            start = block.start + at
            yield Fact(f"F{number}", text, located(cleaned, start, start + len(text)), 0.0, paragraph, heading)
        paragraph += 1


def _clauses(sentence: Stretch) -> list[tuple[str, int]]:
    """Return a sentence and its offset, or its clauses when semicolons part it and each can stand alone.

    What one person is said to say stays whole, or its second half would lose him.
    """
    whole = [(sentence.text, sentence.start)]
    cuts = [m for m in SEMICOLON.finditer(sentence.text) if not quoted(sentence.text, m.start())]
    if not cuts or attributed(sentence.text):
        return whole
    starts, ends = [0, *(m.end() for m in cuts)], [*(m.start() for m in cuts), len(sentence.text)]
    parts = [(sentence.text[a:b], sentence.start + a) for a, b in zip(starts, ends, strict=True)]
    return parts if all(_stands(text, rank > 0) for rank, (text, _) in enumerate(parts)) else whole


def _stands(text: str, later: bool) -> bool:
    """Return whether a clause is understood whole, with a verb of its own and a subject, no « ils » nor « et » in a later one.

    A later one does not open on figures either: « 640 autres jouent » is no way to begin a sentence.
    """
    if later and text[:1].isdigit():
        return False
    found = parsed(text)
    first = found.clauses[0] if found.complete and found.clauses else None
    if first is None or first.subject is None or first.verb.mood != "ind":
        return False
    return not (later and (first.link or first.subject.kind == "pron"))


def places(cleaned: Cleaned, facts: tuple[Fact, ...]) -> Iterator[tuple[Fact, int]]:
    """Yield each fact with its offset in the cleaned text."""
    at = 0
    for fact in facts:
        at = cleaned.text.index(fact.text, at)
        yield fact, at
        at += len(fact.text)
