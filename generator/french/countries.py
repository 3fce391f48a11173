"""Which countries a text is about, by their names, the adjectives that come from them, and what is inside them."""

from __future__ import annotations

import re
from collections import Counter
from functools import cache, lru_cache

from generator.french.lexicon import rows
from generator.french.typography import strip_typography
from generator.shelf import compiled

HOME = "France"  # whose departments, regions and towns the list of places holds
# Money tells of a country too, where nothing else does.
MONEY = {"Inde": "roupies?|crores?|lakhs?", "Royaume-Uni": "livres? sterling", "Japon": "yens?", "Chine": "yuans?"}
PARTS = {
    **dict.fromkeys(
        (
            "Nouvelle-Calédonie",
            "Mayotte",
            "Guyane",
            "Guadeloupe",
            "Martinique",
            "La Réunion",
            "Réunion",
            "Polynésie française",
        ),
        HOME,
    ),
    "Angleterre": "Royaume-Uni",
    "Écosse": "Royaume-Uni",
    "Pays de Galles": "Royaume-Uni",
    "Grande-Bretagne": "Royaume-Uni",
}
INSIDE = {
    "québec": "Canada",
    "québécois": "Canada",
    "québécoise": "Canada",
}  # a region that has laws and towns of its own


def is_about(text: str, country: str) -> bool:
    """Return whether a text is of a country: it names no other one more often; a text that names none is of the house's own."""
    found = _countries(text)
    others = max((count for name, count in found.items() if name != country), default=0)
    if country == HOME:
        return found[country] >= others or others == 0
    return found[country] > 0 and found[country] >= others


def names_country(text: str) -> bool:
    """Return whether a text names a country, by its name or its adjective: « premier ministre moldave »."""
    return any(_countries(text).values())


def is_country(name: str) -> bool:
    """Return whether a country has this name."""
    return name in _names()


@cache
def _names() -> frozenset[str]:
    return frozenset(row[0] for row in rows("lieux.tsv") if row[1] == "country")


@lru_cache(maxsize=32)
def _countries(text: str) -> Counter[str]:
    """Return how often a text names each country."""
    words = _words()
    found = Counter(words[_key(m.group())] for m in _pattern().finditer(strip_typography(text)))
    for country, unit in MONEY.items():
        found[country] += compiled(rf"\b(?:{unit})\b").search(text) is not None
    return found


def _key(text: str) -> str:
    return " ".join(text.replace("’", "'").split()).lower()


@cache
def _words() -> dict[str, str]:
    """Return country by name, by adjective in its four forms, and by what lies inside it, in lower case."""
    countries = _names()
    named = {name.lower(): PARTS.get(name, name) for name in countries}
    inside = {row[0].lower(): HOME for row in rows("lieux.tsv") if row[1] == "department"}
    made = {
        form: PARTS.get(name, name)
        for name, adjective in rows("demonymes.tsv")
        if name in countries
        for form in _forms(adjective)
    }
    return {**inside, **INSIDE, **made, **named}


def _forms(adjective: str) -> tuple[str, ...]:
    """Return an adjective of a country with its feminine and plurals: « italien », « italienne », « italiens »."""
    feminine = (
        f"{adjective}ne" if adjective.endswith("en") else adjective if adjective.endswith("e") else f"{adjective}e"
    )
    feminine = f"{adjective[:-1]}que" if adjective.endswith("ec") else feminine
    return tuple(dict.fromkeys((adjective, feminine, f"{adjective.rstrip('s')}s", f"{feminine}s")))


@cache
def _pattern() -> re.Pattern[str]:
    """Return what finds a country's words, the longest at each place; in one order always, so that it stays on the shelf."""
    words = sorted(_words(), key=lambda word: (-len(word), word))
    choices = "|".join(re.escape(word).replace("'", "[’']") for word in words)
    return compiled(rf"(?<![\w-])(?:{choices})(?![\w-])", re.IGNORECASE)
