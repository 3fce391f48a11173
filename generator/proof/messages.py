"""What proofreading says, from data/messages.toml."""

from __future__ import annotations

import tomllib
from functools import cache
from pathlib import Path
from typing import Any

DATA = Path(__file__).parent / "data"


def said(message: str, **words: object) -> str:
    """Return a message with its words filled in."""
    return str(table("messages")[message].format(**words)).rstrip()


@cache
def table(name: str) -> dict[str, Any]:
    """Return a data file of this package."""
    return tomllib.loads((DATA / f"{name}.toml").read_text("utf-8"))
