"""The data files of cleaning, and their patterns, in which {name} stands for a list of words."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from pathlib import Path
from typing import Any

from generator.shelf import read_toml

DATA = Path(__file__).parent / "data"


@cache
def table(name: str) -> Mapping[str, Any]:
    """Return what `data/<name>.toml` holds."""
    return read_toml(DATA / f"{name}.toml")


def filled(pattern: str, lists: Mapping[str, str]) -> str:
    """Return a pattern with its lists in place; a list may name a list."""
    for _ in range(2):
        for name, words in lists.items() if "{" in pattern else ():
            pattern = pattern.replace("{" + name + "}", words)
    return pattern
