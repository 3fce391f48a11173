"""Words that link a sentence to what stands before it, only where the link surely holds."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from generator import phrases
from generator.rules.desk import bare, refused
from generator.types import Assignment, Fact, Sentence

# A sentence that opens with a time, a source, a pronoun or a link of its own takes no other.
OPENS_OTHERWISE = re.compile(
    r"^(?:[^,]{0,60},|Selon|D'après|Le \d|En |Au |Aux |À |Depuis|Dès|Après|Avant|Lors|Pour|Il |Elle |Ils |Elles |Ce |Cette |Ces |Cela |On |«|\d)"
)
LONGEST = 18  # words of a sentence that may bear a link more
ASSERTED = frozenset({"asserted", "intended", "alleged"})


def linked(told: Sequence[Sentence], fact: Fact, assignment: Assignment, group: str) -> list[Sentence]:
    """Return the sentences, the first opened by a link of a group of phrases when it can bear one."""
    first = told[0]
    if OPENS_OTHERWISE.match(first.text) or len(first.text.split()) > LONGEST or fact.modality not in ASSERTED:
        return list(told)
    words = {"phrase": lowered(first.text, assignment)}
    known = refused(assignment)
    for text in phrases.say(assignment.site, f"liaisons.{group}", words, assignment.seed + fact.id):
        if bare(text) not in known:
            return [replace(first, text=text), *told[1:]]
    return list(told)


def lowered(text: str, assignment: Assignment) -> str:
    """Return the text with a small first letter, unless it opens with a name."""
    first = text.split()[0].rstrip(",.")
    named = any(first in name.split() for e in assignment.brief.entities for name in (e.name, *e.aliases))
    keeps = named or (len(first) > 1 and first[1:2].isupper())
    return text if keeps else text[:1].lower() + text[1:]
