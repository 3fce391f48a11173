"""What matched a slip, with another word in place of a named one; words with the article that their noun asks for."""

from __future__ import annotations

import re

from generator.french.grammar import definite, opens_with_vowel
from generator.french.lexicon import lookup
from generator.french.morphology import Uninflectable, gender_of, plural
from generator.shelf import compiled

FIRST = compiled(r"\W")  # what ends the first word


def put(match: re.Match[str], name: str, mended: str) -> str:
    """Return what matched with another word in place of the named group."""
    start, end = (place - match.start() for place in match.span(name))
    return match.group()[:start] + mended + match.group()[end:]


def put_plural(match: re.Match[str]) -> str | None:
    """Return what matched with its `word` in the plural, None where it has none that the lexicon knows."""
    try:
        made = plural(match["word"])
    except Uninflectable:
        return None
    return put(match, "word", made) if lookup(made) else None


def with_article(words: str) -> str:
    """Return words that a noun opens with its definite article: « l'enquête de Norvex »; "" where its gender is not known."""
    noun = FIRST.split(words, 1)[0]
    forms = [form for form in lookup(noun) if form.pos == "NOUN"]
    number, gender = "p" if all(form.number == "p" for form in forms) else "s", gender_of(noun)
    sure = number == "p" or gender or opens_with_vowel(noun)
    return definite(words, gender, number) if forms and sure else ""
