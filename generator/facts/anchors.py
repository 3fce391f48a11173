"""Where words of the cleaned text stand in the source, also inside a stretch that was repaired."""

from __future__ import annotations

from collections.abc import Iterator

from generator.french.typography import strip_typography
from generator.types import Cleaned, Span

NEAR = 60  # characters around its place in which a word of a repaired stretch is looked for


def located(cleaned: Cleaned, start: int, end: int) -> Span:
    """Return the span of characters [start, end) of the cleaned text, as offsets in the source.

    A repair moves the words around it: where the span does not read as the words, the nearest place that does is
    taken; where none does, the words are the repair's own, and the span is that of what they replace.
    """
    span = cleaned.locate(start, end)
    words, text = cleaned.text[start:end], cleaned.source.text
    if text[span.start : span.end] == words:
        return span
    wanted = strip_typography(words)
    if strip_typography(text[span.start : span.end]) == wanted:
        return span
    low = max(0, span.start - NEAR)
    around = strip_typography(text[low : span.end + NEAR])
    if len(around) != min(span.end + NEAR, len(text)) - low:
        return span  # a sign of two characters: offsets would not hold
    places = (low + at for at in _places(wanted, around))
    nearest = min(places, key=lambda at: abs(at - span.start), default=None)
    return span if nearest is None else Span(nearest, nearest + len(wanted))


def _places(words: str, text: str) -> Iterator[int]:
    """Yield where words stand in a text, whole."""
    at = text.find(words)
    while at >= 0 and words:
        end = at + len(words)
        whole = not _in_word(text[max(0, at - 1) : at]) and not _in_word(text[end : end + 1])
        if whole:
            yield at
        at = text.find(words, end if whole else at + 1)


def _in_word(letter: str) -> bool:
    return letter.isalnum() or letter == "_"
