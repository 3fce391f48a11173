"""Key points set above an article: what the text tells again goes, what only they tell stays."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise, takewhile

from generator.cleaning.messages import reason
from generator.cleaning.structure import Part
from generator.cleaning.tables import table
from generator.cleaning.traced import joined
from generator.french.sentences import content_words, split
from generator.french.tagger import read
from generator.shelf import compiled
from generator.types import Removal

LONG = 30  # words of an entry
LEAST = 2  # entries of a summary
SHARE = 0.55  # of an entry's words that two sentences running tell again; an entry that says something else shares less than half
STEM = 5  # letters by which « licencie » and « licenciements » are one word
MOSTLY = 0.6  # of the entries that the text tells again
NAME = compiled(r"(?<=[\w,;:)»'’] )[A-ZÀ-Þ][\w-]+|\b[ldLD]['’][A-ZÀ-Þ][\w-]+")
NUMBER = compiled(r"\d+(?:[  .,]\d+)*")


def marked(parts: Sequence[Part], removed: Sequence[Removal]) -> list[Part]:
    """Return the parts with the lines right below a « Points clés » that went as entries of a list, marks or none, above a standfirst they stand under."""
    heads = {removal.line for removal in removed if compiled(table("messages")["points_cles"]).match(removal.text)}
    points: list[Part] = []
    for part in parts:
        below = part.line - 1 in heads if not points else part.line == points[-1].line + 1
        if below and len(part.traced.text.split()) <= LONG:
            points.append(part)
    found = points if len(points) >= LEAST else []
    above = [part for part in parts if found and part.line < found[0].line]
    raised = sum(part.kind == "paragraph" for part in above) == 1
    entries = [part._replace(kind="item") for part in found]
    rest = [part for part in parts if part not in found and part not in above]
    return [*entries, *above, *rest] if raised else [*above, *entries, *rest]


def without(parts: Sequence[Part], keep: frozenset[int]) -> tuple[list[Part], list[Removal]]:
    """Return the parts without the key points above the text that it tells again, and what went.

    What only a key point tells follows the first paragraph: it is no opening.
    """
    parts, labelled = _raised(parts, keep)
    head = list(takewhile(lambda part: part.kind != "paragraph", parts))
    points = [part for part in head if part.kind == "item" and part.line not in keep]
    body = [part.traced.text for part in parts[len(head) :]]
    if len(points) < LEAST or not body:
        return list(parts), labelled
    told = [_stems(both) for text in body for both in _pairs(text)]
    numbers = set(NUMBER.findall(" ".join(body)))
    gone = {id(p) for p in points if _again(p.traced.text, told) and set(NUMBER.findall(p.traced.text)) <= numbers}
    # A list that the text tells again is a summary: what says the same in other words goes too.
    if len(gone) >= MOSTLY * len(points):
        known = frozenset(_own(" ".join(body)))
        gone |= {id(p) for p in points if known.issuperset(_own(p.traced.text))}
    why = reason("resume")
    alone = [part for part in points if id(part) not in gone]
    above = [part for part in head if part not in points]
    return (
        [*above, parts[len(head)], *_together(alone), *parts[len(head) + 1 :]],
        [*labelled, *(Removal(part.line, part.traced.text, why) for part in points if id(part) in gone)],
    )


def _raised(parts: Sequence[Part], keep: frozenset[int]) -> tuple[list[Part], list[Removal]]:
    """Return the parts with the points of a « Points forts » below the first paragraph set above it, and that label, which goes."""
    at = next((rank for rank, part in enumerate(parts) if part.kind == "paragraph"), len(parts))
    label = parts[at + 1] if at + 1 < len(parts) else None
    if label is None or label.kind != "heading" or label.line in keep:
        return list(parts), []
    points = list(takewhile(lambda part: part.kind == "item", parts[at + 2 :]))
    if len(points) < LEAST or not compiled(table("messages")["points_cles"]).fullmatch(label.traced.text):
        return list(parts), []
    rest = parts[at + 2 + len(points) :]
    return [*parts[:at], *points, parts[at], *rest], [Removal(label.line, label.traced.text, reason("rubrique"))]


def _together(points: Sequence[Part]) -> list[Part]:
    """Return entries that are sentences as one paragraph, others as they stand."""
    if len(points) < LEAST or not all(part.traced.text.endswith(".") for part in points):
        return list(points)
    return [Part("paragraph", joined([part.traced for part in points], " "), points[0].line)]


def _again(text: str, told: Sequence[frozenset[str]]) -> bool:
    words = _stems(text)
    return bool(words) and max(len(words & other) for other in told) >= SHARE * len(words)


def _own(text: str) -> list[str]:
    """Return the names and numbers of an entry, in figures or in words."""
    counted = [unit.low for unit in read(text)[0] if unit.tag == "NUM"]
    return [*NAME.findall(text), *NUMBER.findall(text), *counted]


def _pairs(text: str) -> list[str]:
    """Return each two sentences of a paragraph that follow one another, or its only one."""
    sentences = [sentence.text for sentence in split(text)]
    return [" ".join(both) for both in pairwise(sentences)] or sentences


def _stems(text: str) -> frozenset[str]:
    return frozenset(word.lower()[:STEM] for word in content_words(text))
