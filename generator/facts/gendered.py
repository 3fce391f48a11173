"""A person's gender where the words that follow gainsay what the first name tells: « Jean Whitby, 71 ans, … « Adieu », a-t-elle dit »."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from generator.shelf import compiled
from generator.types import Entity, Fact, Gender

SAID = compiled(r"[»\"”],? (?:[\w’']+ )?\w+-(?:t-)?(?P<who>il|elle)\b")  # « …, a-t-elle dit »


def gainsaid(facts: Sequence[Fact], entities: Sequence[Entity]) -> tuple[Entity, ...]:
    """Return the entities, a person's gender as the pronoun shows who says the next words where only they can be meant."""
    return tuple(replace(e, gender=_shown(e, facts, entities) or e.gender) for e in entities)


def _shown(person: Entity, facts: Sequence[Fact], entities: Sequence[Entity]) -> Gender:
    """Return the other gender where a pronoun shows it right after a sentence that opens on a person, "" elsewhere."""
    if person.kind != "person" or not person.gender:
        return ""
    for told, after in pairwise(facts):
        said = SAID.search(after.text) if told.text.startswith(person.name) else None
        alone = said and told.paragraph == after.paragraph and not _others(person, (told, after), entities)
        if said and alone:
            gender: Gender = "f" if said["who"] == "elle" else "m"
            return gender if gender != person.gender else ""
    return ""


def _others(person: Entity, facts: Sequence[Fact], entities: Sequence[Entity]) -> bool:
    """Return whether anybody else is named in these facts."""
    ids = {fact.id for fact in facts}
    return any(e.kind == "person" and e is not person and ids & set(e.facts) for e in entities)
