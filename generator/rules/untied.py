"""A fact for a reader who has not read what stands before it: « en revanche », « à son tour », « également » are left out."""

from __future__ import annotations

import re
from dataclasses import replace
from functools import cache

from generator.french.quoted import blotted
from generator.french.words import listed
from generator.shelf import compiled
from generator.types import Fact

# What would make another sense of the link: « également réparti », « au contraire de la région ».
GOES_ON = r"(?! (?:de|du|des|que|à)\b| d['’]| réparti| partag)"
OPENS_ON_A_PLACE = compiled(r"(?:En|Au|Aux|À|Dans|Depuis|Pour|Selon|D['’]après|Sur|Lors|Après|Avant|Le \d)\b[^,]*$")


def untied(fact: Fact) -> Fact:
    """Return a fact without the words that set it against another; those in quotation marks stay."""
    text, found = fact.text, _links().search(blotted(fact.text))
    while found:
        head, tail = text[: found.start()], text[found.end() :]
        comma = "," if found["before"] and OPENS_ON_A_PLACE.match(head) else ""
        text = f"{head}{comma} {tail.lstrip()}".strip()
        found = _links().search(blotted(text))
    return fact if text == fact.text else replace(fact, text=f"{text[:1].upper()}{text[1:]}")


def tied(text: str) -> bool:
    """Return whether a question or an answer still goes on from something that its reader has not before the eyes."""
    return _tying().search(blotted(text)) is not None


@cache
def _links() -> re.Pattern[str]:
    return compiled(rf"(?:(?P<before>,)? |^)(?:{_any('untied_links')}){GOES_ON}(?![\w-]),?", re.IGNORECASE)


@cache
def _tying() -> re.Pattern[str]:
    return compiled(rf"(?<![\w-])(?:{_any('untied_links')}|{_any('tying')})(?![\w-]| qu[e'’])", re.IGNORECASE)


def _any(name: str) -> str:
    """Return the entries of a list, the longest first and always in one order: another order is another pattern."""
    ordered = sorted(listed(name), key=lambda words: (-len(words), words))
    return "|".join(re.escape(words).replace("'", "['’]") for words in ordered)
