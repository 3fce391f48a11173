"""What matched a slip, with another word in place of a named one."""

from __future__ import annotations

import re

from generator.french.lexicon import lookup
from generator.french.morphology import Uninflectable, plural


def put(match: re.Match[str], name: str, mended: str) -> str:
    """Return what matched with another word in place of the named group."""
    start, end = (place - match.start() for place in match.span(name))
    return match.group()[:start] + mended + match.group()[end:]


def put_plural(match: re.Match[str]) -> str | None:
    """Return what matched with its `word` in the plural, None where it has none that the lexicon knows."""
    try:
        made = plural(match["word"])
    except Uninflectable:
        return None
    return put(match, "word", made) if lookup(made) else None
