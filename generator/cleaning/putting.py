"""What matched a slip, with another word in place of a named one."""

from __future__ import annotations

import re


def put(match: re.Match[str], name: str, mended: str) -> str:
    """Return what matched with another word in place of the named group."""
    start, end = (place - match.start() for place in match.span(name))
    return match.group()[:start] + mended + match.group()[end:]
