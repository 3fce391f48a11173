"""Slips that have one right form wherever they stand: « turquo-syrien », « le deux tiers », « dans les certains quartiers »."""

from __future__ import annotations

import re
from functools import cache, partial

from generator.cleaning.tables import table
from generator.shelf import compiled


@cache
def slips() -> tuple[tuple[re.Pattern[str], partial[str]], ...]:
    """Return each slip of the data with what puts it right."""
    return tuple((compiled(row["motif"]), partial(_right, row["par"])) for row in table("fautes_courantes")["faute"])


def _right(template: str, match: re.Match[str]) -> str:
    return match.expand(template)
