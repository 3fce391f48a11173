"""A thing is met under what it is and its name: « la plateforme commerciale de la régie » is « la plateforme commerciale Ovalie »."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from generator.frames.lists import pattern
from generator.french.grammar import definite
from generator.types import Brief, Entity, Role, Sentence

LEAST, LONGEST = 2, 5  # words of what a thing is: one alone (« programme ») is many a thing
THINGS = frozenset({"product", "other"})


def thing_named(sentence: Sentence, known: Sequence[str], brief: Brief) -> Sentence:
    """Return a sentence that shows a thing which nothing above names as the source, beside its name, says it is.

    `known` are the names told above. A thing called by what it is gets its name, one called by its name alone what it is.
    """
    for thing in brief.entities:
        if thing.kind not in THINGS or thing.plural or thing.name in known:
            continue
        role = _role(thing, brief)
        shown = _shown(sentence.text, thing.name, role) if role is not None else sentence.text
        if role is not None and shown != sentence.text:
            return replace(sentence, text=shown, facts=tuple(dict.fromkeys((*sentence.facts, role.fact))))
    return sentence


def _role(thing: Entity, brief: Brief) -> Role | None:
    """Return what the source says right before its name that a thing is, and of no other."""
    for role in thing.roles:
        if not (LEAST <= len(role.text.split()) <= LONGEST and role.gender):
            continue
        own = [e for e in brief.entities if any(r.text == role.text for r in e.roles)]
        if own == [thing] and f"{role.text} {thing.name}".lower() in brief.fact(role.fact).text.lower():
            return role
    return None


def _shown(text: str, name: str, role: Role) -> str:
    """Return a text with name and role together where it has one of them, in a place that surely means it; else as it is."""
    if (name in text) == (role.text in text):
        return text
    # Both made of a source's own words: nobody needs the patterns again.
    if name in text:
        alone = re.search(rf"{pattern('bare_prepositions').pattern} (?={re.escape(name)}(?![\w-]))", text)
        return f"{text[: alone.end()]}{definite(role.text, role.gender)} {text[alone.end() :]}" if alone else text
    called = re.search(rf"(?<= {re.escape(role.text)}) {pattern('of_the_firm').pattern}(?=[.,])", text)
    return f"{text[: called.start()]} {name}{text[called.end() :]}" if called else text
