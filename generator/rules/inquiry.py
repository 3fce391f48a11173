"""A question that a fact answers as a whole."""

from __future__ import annotations

from typing import NamedTuple


class Inquiry(NamedTuple):
    """A question by its kind and words, and what of the fact its answer must hold."""

    kind: str
    words: dict[str, str]
    matter: str
    short: str = ""  # what answers by itself, where it does: « cesser d'utiliser les produits »
