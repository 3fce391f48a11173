"""What sort of thing a name names: by gazetteers, the word before it, the words in it."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Sequence
from functools import cache
from pathlib import Path

from generator.french.lexicon import is_first_name, lookup, place, role
from generator.types import EntityKind

IN_PLACE = re.compile(r"\b(?:à|en|au|aux|vers|près de|dans (?:le|la|l'|les))\s*$", re.I)
LAST_WORDS = re.compile(r"((?:[\w'’-]+\s+){0,3}[\w'’.-]+)\s*[«,]?\s*$")


def kind_of(name: str, before: Sequence[str]) -> EntityKind:
    """Return the kind of a name from what stands before its mentions."""
    first, words = name.split()[0], name.split()
    for kind in ("organisation", "product"):
        if name in _data()["connus"].get(kind, ()):
            return kind
    if place(name):
        return "place"
    for kind in ("event", "organisation", "place"):
        if any(w in words for w in _data()["dans"].get(kind, ())):
            return kind  # type: ignore[return-value]
    if len(words) > 1 and is_first_name(first):
        return "person"
    cue = next((k for b in before if (k := _cue(b))), None)
    if cue:
        return cue
    if any(IN_PLACE.search(b) for b in before) and not first.isupper():
        return "place"
    if is_first_name(first) or (len(words) == 2 and not lookup(words[-1].lower()) and not first.isupper()):
        return "person"
    return "organisation" if len(words) < 4 else "other"


def _cue(before: str) -> EntityKind | None:
    match = LAST_WORDS.search(before)
    if not match:
        return None
    words = match[1].split()
    for kind, cues in _data()["avant"].items():
        for size in (3, 2, 1):
            if " ".join(words[-size:]) in cues or (" ".join(words[-size - 1 : -1]) in cues and size == 1):
                return kind  # type: ignore[return-value]
    if role(words[-1].lower()) or (len(words) > 1 and role(words[-2].lower())):
        return "person"
    return None


def not_a_name(word: str) -> bool:
    """Return whether a capitalised word is known to be no name."""
    return word.replace("’", "'") in _excluded()


@cache
def _excluded() -> frozenset[str]:
    return frozenset(_data()["exclus"]["mots"])


@cache
def _data() -> dict[str, dict[str, list[str]]]:
    return tomllib.loads((Path(__file__).parent / "data" / "sortes.toml").read_text("utf-8"))
