"""A brief from a few sentences, as if nothing had to be cleaned."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from generator.facts import extract
from generator.types import Block, Brief, Cleaned, Request, Source

Build = Callable[..., Brief]


def uncleaned(text: str, title: str = "") -> Cleaned:
    """Paragraphs parted by blank lines; one that opens with « ## » is a subhead."""
    blocks, at = [], 0
    for part in text.split("\n\n"):
        heading = part.startswith("## ")
        blocks.append(Block("heading" if heading else "paragraph", part.removeprefix("## "), at + 3 * heading))
        at += len(part) + 2
    return Cleaned(Source(text), title, text, tuple(blocks), ((0, 0),), Request())


@pytest.fixture
def brief() -> Build:
    return lambda text, title="", **asked: extract(uncleaned(text, title), **asked)
