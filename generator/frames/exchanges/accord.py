"""What agrees with a turn that is exchanged: its noun may have another gender, its group another number."""

from __future__ import annotations

import re

from generator.frames.reading import tokens
from generator.french.lexicon import lookup
from generator.french.syntax import Token
from generator.shelf import compiled

SPANS = compiled(
    r"\b(?:(?:an|année|jour|journée|matin|matinée|soir|soirée|semaine|nuit|heure|minute|siècle|décennie)s?|mois|week-ends?)\b",
    re.I,
)
GENDERED = frozenset({"il", "elle", "celui-ci", "celle-ci", "lequel", "laquelle", "ce dernier", "cette dernière"})
ARTICLES = {"le": "m", "la": "f", "un": "m", "une": "f", "du": "m", "au": "m", "ce": "m", "cette": "f"}
MANY = ("environ", "beaucoup", "plusieurs", "quelques")  # what they open is plural, whatever stood there
ENDS = frozenset({",", ";", ":", ".", "et", "ou", "mais", "qui", "que", "dont", "où"})


def holds(match: re.Match[str], new: str, text: str) -> bool:
    """Return whether what agreed with the words matched still agrees when `new` stands there.

    « La mort d'Ana Roy, survenue hier » keeps its noun; « une dizaine d'élus est venue » its number.
    """
    old, other = gender(match[0]), gender(new)
    if SPANS.search(match[0]):
        old = ""  # « l'an dernier »: nothing agrees with a time
    if old and other and old != other and _shown(match, old, text):
        return False
    return not (new.split()[0] in MANY and _verb_number(text[match.end() :]) == "s")


def gender(words: str) -> str:
    """Return the gender of the first noun among some words, as its article has it; "" when there is none or it has both."""
    first = words.lower().split()[0] if words.strip() else ""
    if first in ARTICLES:
        return ARTICLES[first]
    for word in compiled(r"[^\W\d_]{3,}").findall(words.lower()):
        nouns = {form.gender for form in lookup(word) if form.pos == "NOUN"}
        if nouns:
            return nouns.pop() if len(nouns) == 1 else ""
    return ""


def _shown(match: re.Match[str], old: str, text: str) -> bool:
    """Return whether a participle, an adjective or a pronoun of the rest of the text may agree with the old noun."""
    return any(
        (t.start >= match.end() or t.end <= match.start()) and t.gender == old and t.number != "p" and _agreeing(t)
        for t in tokens(text)
    )


def _agreeing(token: Token) -> bool:
    return token.pos == "ADJ" or token.tense == "ppast" or token.text.lower() in GENDERED


def _verb_number(after: str) -> str:
    """Return the number of the verb that follows a group in its clause, "" when none does."""
    for token in tokens(after):
        if token.text.lower() in ENDS:
            return ""
        if token.mood in ("ind", "con"):
            return token.number
    return ""
