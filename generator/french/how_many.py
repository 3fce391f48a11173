"""A number and what it counts, in agreement: « 0 appel », « 1 mot », « 2 textes redemandés »."""

from __future__ import annotations


def how_many(number: int, noun: str) -> str:
    """Return a number before a regular noun, given in the singular with its participle: all its words take the plural from two on."""
    words = noun.split()
    told = words if number < 2 else [word if word[-1] in "sxz" else f"{word}s" for word in words]
    return f"{number} {' '.join(told)}"
