"""A title that our mending wrote: most of its words no longer stand in a row in the source, so that it may head the page as it stands."""

from __future__ import annotations

from functools import lru_cache

from generator.frames.copying import longest_run
from generator.french.quoted import QUOTED
from generator.types import Brief

MOST_OWN = 0.6  # share of a title's words in one row in the source, quotations left out


@lru_cache(maxsize=8)
def mended(brief: Brief) -> bool:
    """Return whether most of a title is no longer the source's."""
    title = brief.cleaned.title
    words = len(QUOTED.sub("", title).split())
    return words > 0 and longest_run(title, brief.cleaned.source.text) <= MOST_OWN * words
