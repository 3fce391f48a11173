"""Paragraphs, subheads and items out of lines, Markdown marks gone."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, NamedTuple

from generator.cleaning.lines import Line
from generator.cleaning.traced import Traced
from generator.shelf import compiled

ENGLISH = compiled(
    r"['‘][^'‘’]+(?:['’]\w[^'‘’]*)*['’]$"
)  # a subhead that quotes as English papers do: 'We have seen it'
SINGLE = compiled(r"^['‘]|['’]$")
HEADING = compiled(r"^#{1,6}\s+")
RULE = compiled(r"^(?:[-*_=]\s*){3,}$")
CROSSHEAD = compiled(r"^[-–—]\s+(?=.{2,60}$)(\S.*\S)\s+[-–—]$")  # « - Réquisitions - », as agencies set a subhead apart
SET_APART = compiled(r"^[-–—]\s+|\s+[-–—]$")
ITEM = compiled(r"^\s*(?:[-*•–]|\d{1,2}[.)])\s+(?=\S)")
MARKS = (
    (compiled(r"!\[[^\]]*\]\([^)]*\)"), ""),
    (compiled(r"\[([^\]]+)\]\([^)]*\)"), r"\1"),
    (compiled(r"(\*\*|__)(?=\S)(.+?)(?<=\S)\1"), r"\2"),
    (compiled(r"(?<![\w*])\*(?=\S)([^*]+?)(?<=\S)\*(?!\w)"), r"\1"),
    (compiled(r"(?<!\w)_(?=\S)([^_]+?)(?<=\S)_(?!\w)"), r"\1"),
    (compiled(r"^>\s?"), ""),
    (compiled(r"`([^`]*)`"), r"\1"),
)
LEAST = 3  # letters of a subhead of one word
SHORT = 14  # words: a longer line is no subhead
CLOSED = compiled(r"(?<=[^.!?…,;:])\s?[»”\"]$")  # a quotation that closes no sentence
LISTED = compiled(
    r"^[^:]{2,30} ?: ?(?:(?:[^,]+,){2}|\d+(?:,\d+)? ?/ ?\d+$)"
)  # « Les plus : prix, confort, coffre », « Note : 14/20 »


class Part(NamedTuple):
    """A paragraph, subhead or item, and the line it starts on."""

    kind: Literal["paragraph", "heading", "item"]
    traced: Traced
    line: int


def parts(lines: Sequence[Line], markdown: bool) -> list[Part]:
    """Return the parts of a text: one a line with text."""
    told = (_part(line, markdown) for line in lines if line.text and not RULE.match(line.text))
    return [part for part in told if part.traced.text]  # of a picture alone nothing is left


def _part(line: Line, markdown: bool) -> Part:
    number, traced = line.number, line.traced
    if HEADING.match(traced.text):
        return Part("heading", _unmarked(traced.sub(HEADING, lambda m: "")), number)
    if CROSSHEAD.match(traced.text):
        return Part("heading", traced.sub(SET_APART, lambda mark: ""), number)
    if ITEM.match(traced.text):
        return Part("item", _unmarked(traced.sub(ITEM, lambda m: "")), number)
    traced = _unmarked(traced) if markdown else traced
    told = (
        traced.sub(SINGLE, lambda mark: "« " if mark.start() == 0 else " »") if ENGLISH.match(traced.text) else traced
    )
    return Part("heading", told, number) if _is_subhead(told.text) else Part("paragraph", traced, number)


def _unmarked(traced: Traced) -> Traced:
    for pattern, into in MARKS:
        traced = traced.sub(pattern, lambda m, into=into: m.expand(into))  # type: ignore[misc]
    return traced.strip()


def _is_subhead(text: str) -> bool:
    """Return whether a line alone is a subhead: short, no final point, or one short question."""
    words = len(text.split())
    if words > SHORT or not text or LISTED.match(text) or (not text[0].isupper() and text[0] not in "«0123456789"):
        return False
    if text.endswith("?"):
        return text.count("?") == 1 and "." not in text[:-1]
    if text[-1] in '»”"':
        return CLOSED.search(text) is not None
    return text[-1] not in ".!…:;," and (words > 1 or (text.isalpha() and words == 1 and len(text) > LEAST))
