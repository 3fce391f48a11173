"""Who is met for the first time is said to be who the source says: « Ana Roy, directrice du port, a promis… », « Selon Ana Roy, directrice du port, »."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from generator.french.sentences import content_words
from generator.types import Brief, Entity, Role, Sentence

LONGEST = 6  # words of a role told beside a name
SOURCES = ("", "Selon ", "D’après ", "D'après ", "Pour ")  # what a sentence may open with before a name


def introduced(sentence: Sentence, known: Sequence[str], brief: Brief) -> Sentence:
    """Return a sentence that opens on somebody whom nothing above names with what the source, beside the name, says they are."""
    for person in brief.entities:
        if person.kind != "person" or person.name in known:
            continue
        role, at = _role(person, brief), _opens(sentence.text, person.name)
        if role is not None and at and not _told(role, sentence, brief):
            rest = sentence.text[at:]
            shown = f"{sentence.text[:at]}, {role.text},{rest.removeprefix(',')}"
            return replace(sentence, text=shown, facts=tuple(dict.fromkeys((*sentence.facts, role.fact))))
    return sentence


def _opens(text: str, name: str) -> int:
    """Return where the name that a sentence opens on ends, its verb or a comma after it; 0 for another opening."""
    for source in SOURCES:
        at = len(source) + len(name)
        follows = text[at : at + 2] == ", " if source else text[at : at + 1] == " " and text[at + 1 : at + 2].islower()
        if text.startswith(source + name) and follows:
            return at
    return 0


def _role(person: Entity, brief: Brief) -> Role | None:
    """Return the first short role that stands right beside somebody's name: one set further may be another's."""
    for role in (r for r in person.roles if 1 < len(r.text.split()) <= LONGEST):
        name, words = re.escape(person.name), re.escape(role.text)
        beside = rf"{name}, (?:l[ae] |l['’])?{words}(?!\w)|(?<!\w){words} {name}(?!\w)"
        # Made of a source's own words: nobody needs the pattern again.
        if re.search(beside, brief.fact(role.fact).text, re.IGNORECASE):
            return role
    return None


def _told(role: Role, sentence: Sentence, brief: Brief) -> bool:
    """Return whether a sentence, or the fact it tells, says the role already."""
    words = set(content_words(role.text))
    fact = brief.fact(sentence.facts[0]).text if sentence.facts[:1] and sentence.facts[0][0] == "F" else ""
    return words <= set(content_words(sentence.text)) or words <= set(content_words(fact))
