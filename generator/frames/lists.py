"""Lists of words that rewriting and its gates ask for, by name: `frames/lists.toml`."""

from __future__ import annotations

import re
from functools import cache, lru_cache
from typing import Any

from generator.frames.library import shipped
from generator.shelf import compiled, read_toml


@cache
def _tables() -> dict[str, Any]:
    return read_toml(shipped() / "lists.toml")


@cache
def listed(name: str) -> frozenset[str]:
    """Return the words of a list, in lower case with straight apostrophes; KeyError for an unknown name."""
    return frozenset(_tables()["words"][name].split())


@cache
def phrases(name: str) -> tuple[str, ...]:
    """Return the entries of a list whose entries may hold several words, parted by bars."""
    return tuple(entry.strip() for entry in _tables()["words"][name].split("|"))


@cache
def choices(name: str) -> str:
    """Return the entries of a list as the alternatives of a pattern, the longest first, with either apostrophe."""
    longest_first = sorted(phrases(name), key=len, reverse=True)
    return "|".join(re.escape(entry).replace("'", "['’]") for entry in longest_first)


@cache
def mapped(name: str) -> dict[str, str]:
    """Return the pairs « key:value » of a list."""
    return dict(entry.split(":") for entry in _tables()["words"][name].split())


@cache
def pattern(name: str) -> re.Pattern[str]:
    """Return a pattern that finds any entry of a list as whole words; « * » stands for the rest of a word."""
    entries = sorted(_tables()["patterns"][name], key=len, reverse=True)
    choices = "|".join(_entry(entry) for entry in entries)
    return compiled(rf"(?<![\w-])(?:{choices})", re.I)


def _entry(entry: str) -> str:
    body = entry.replace("'", "['’]").replace("*", r"\w*")
    return body if entry.endswith("'") else body + r"(?![\w-])"


@lru_cache(maxsize=16384)
def is_listed(word: str, name: str) -> bool:
    """Return whether a word, whatever its case and apostrophe, is of a list."""
    return word.lower().replace("’", "'") in listed(name)
