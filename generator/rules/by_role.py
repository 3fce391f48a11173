"""Whom the source's title names is named where a sentence calls them by what they are: « Ana Roy, maire d'Ornay, menace… » of « La maire d'Ornay menace… »."""

from __future__ import annotations

from collections.abc import Iterator

from generator.frames.surface import capital
from generator.shelf import compiled
from generator.types import Brief

ARTICLE = compiled(r"(?:L[ea] |L['’])")


def by_role(text: str, brief: Brief) -> Iterator[str]:
    """Yield a sentence with the name of whom it opens on by their role, and that role beside it; nothing where it names them or the title does not."""
    found = ARTICLE.match(text)
    said = text[found.end() :] if found else ""
    for person in brief.entities if found else ():
        named = person.kind == "person" and person.name in brief.cleaned.title and person.name not in text
        for role in person.roles if named else ():
            if said.startswith(f"{role.text} ") and said[len(role.text) + 1 :][:1].islower():
                yield capital(f"{person.name}, {role.text}, {said[len(role.text) + 1 :]}")
