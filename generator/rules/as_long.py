"""Whether a title keeps to the length that the request asks."""

from __future__ import annotations

from generator.shelf import compiled
from generator.types import Request

WORD = compiled(r"\S*\w\S*")


def keeps(title: str, request: Request) -> bool:
    """Return whether a title has no more signs and no more words than were asked for."""
    signs = not request.title_chars or len(title) <= request.title_chars
    return signs and (not request.title_words or len(WORD.findall(title)) <= request.title_words)
