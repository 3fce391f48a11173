"""Where words of the cleaned text stand in the source, also inside a stretch that was repaired."""

from __future__ import annotations

import re

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
    places = [low + m.start() for m in re.finditer(rf"(?<!\w){re.escape(wanted)}(?!\w)", around)]
    nearest = min(places, key=lambda at: abs(at - span.start), default=None)
    return span if nearest is None else Span(nearest, nearest + len(wanted))
