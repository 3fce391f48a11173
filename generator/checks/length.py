"""A slot's text keeps to its bounds: words, characters, pixels."""

from __future__ import annotations

from collections.abc import Iterator

from generator.checks.finding import Finding
from generator.seo.pixels import width
from generator.types import Assignment, Draft, Level, Range

ENDLESS = 2  # times the signs a line may have, from which a model has answered with something else


def check(draft: Draft, assignment: Assignment) -> Iterator[Finding]:
    """Yield what is too short or too long for the slot."""
    slot = assignment.slot
    if slot.kind == "note" and assignment.section is None:
        return  # the block after a story is as long as the notes it holds
    for text in _texts(draft, assignment):
        endless = (
            draft.by_model and slot.shape == "line" and bool(slot.chars.most) and len(text) > ENDLESS * slot.chars.most
        )
        yield from _of_text(text, assignment, "error" if endless else None)


def _texts(draft: Draft, assignment: Assignment) -> Iterator[str]:
    """Yield what is measured: the whole text, or each note of a box."""
    apart = assignment.slot.kind == "note"
    for paragraph in sorted({s.paragraph for s in draft.sentences}) if apart else [None]:
        yield " ".join(s.text for s in draft.sentences if paragraph in (None, s.paragraph))


def _of_text(text: str, assignment: Assignment, level: Level | None) -> Iterator[Finding]:
    slot = assignment.slot
    measured = (
        ("mots", len(text.split()), slot.words),
        ("signes", len(text), slot.chars),
        ("pixels", width(text), slot.pixels),
    )
    for unit, size, bounds in measured:
        if wrong := _wrong(size, bounds):
            yield Finding(f"{size} {unit}, {wrong}", level=level)


def _wrong(size: int, bounds: Range) -> str:
    if bounds.most and size > bounds.most:
        return f"{bounds.most} au plus"
    if size < bounds.least:
        return f"{bounds.least} au moins"
    return ""
