"""What proofreading says, from data/messages.toml."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import Any

from generator.shelf import read_toml

DATA = Path(__file__).parent / "data"


def said(message: str, **words: object) -> str:
    """Return a message with its words filled in."""
    return str(table("messages")[message].format(**words)).rstrip()


@cache
def table(name: str) -> dict[str, Any]:
    """Return a data file of this package."""
    return read_toml(DATA / f"{name}.toml")
