"""The data files of cleaning, and their patterns, in which {name} stands for a list of words."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from functools import cache
from pathlib import Path
from typing import Any

DATA = Path(__file__).parent / "data"


@cache
def table(name: str) -> Mapping[str, Any]:
    """Return what `data/<name>.toml` holds."""
    return tomllib.loads((DATA / f"{name}.toml").read_text("utf-8"))


def filled(pattern: str, lists: Mapping[str, str]) -> str:
    """Return a pattern with its lists in place; a list may name a list."""
    for _ in range(2):
        for name, words in lists.items():
            pattern = pattern.replace("{" + name + "}", words)
    return pattern
