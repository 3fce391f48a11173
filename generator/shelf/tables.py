"""TOML files as Python's own parser reads them, from the shelf when the same text was parsed before."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from generator.shelf.store import recall


def read_toml(path: Path) -> dict[str, Any]:
    """Return what a TOML file holds; raises what reading and parsing raise."""
    return parse_toml(path.read_text("utf-8"))


def parse_toml(text: str) -> dict[str, Any]:
    """Return what a TOML text holds; tomllib.TOMLDecodeError, a ValueError, when it is not TOML."""
    made: dict[str, Any] = recall("toml", text, lambda: _parsed(text))
    return made


def _parsed(text: str) -> dict[str, Any]:
    from tomllib import loads

    return loads(text)
