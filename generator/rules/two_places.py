"""The place before a title's colon beside another that its clause names: « Norvège : la dépouille du roi reste au Danemark » is no event in Norway."""

from __future__ import annotations

from generator.french.lexicon import place
from generator.shelf import compiled

# A preposition of place that may stand before a name, and the name of some words.
NAMED = compiled(
    r"(?P<at>\b(?:[Ee]n|[ÀàA]|[Aa]ux?) )?(?P<name>\b[A-ZÀ-Þ][\w-]+(?:(?: (?:de |du |des |la |le |les )?)[A-ZÀ-Þ][\w-]+)*)"
)


def names_other(kicker: str, body: str) -> bool:
    """Return whether a title's clause names a place that is not the one before its colon: a country, a town, « à Ornay »."""
    return any(_is_place(found["at"], found["name"]) for found in NAMED.finditer(body) if kicker not in found["name"])


def _is_place(at: str | None, name: str) -> bool:
    """Return whether a name is that of a place, as the lexicon or the preposition before it says."""
    return bool(at) or place(name) is not None or any(place(word) is not None for word in name.split())
