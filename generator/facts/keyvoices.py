"""Who is in a text only to say something of its matter: nobody searches the matter by that name."""

from __future__ import annotations

from collections.abc import Sequence

from generator.types import Entity, Fact

BESIDE = 1  # facts that name somebody and that somebody else tells: who it is


def voices(title: str, facts: Sequence[Fact], named: Sequence[Entity]) -> frozenset[str]:
    """Return the names of people whom the title does not name and whom the facts name nearly only where they speak."""
    found = set()
    for entity in named:
        if entity.kind != "person" or any(name in title for name in entity.names):
            continue
        if any(name in fact.text and name not in fact.sayer for fact in facts[:1] for name in entity.names):
            continue  # who opens the text, be it an interview
        own = [fact for fact in facts if fact.id in entity.facts]
        spoken = [fact for fact in own if any(name in fact.sayer for name in entity.names)]
        if spoken and len(own) - len(spoken) <= BESIDE:
            found.add(entity.name)
    return frozenset(found)
