"""A title without a verb that ends before what has come to pass: « Une grenouille disparue », which was found again, is no news."""

from __future__ import annotations

from itertools import pairwise

from generator.french.lexicon import lookup
from generator.french.quoted import QUOTED
from generator.french.tagger import finite
from generator.shelf import compiled

DONE = compiled(r"(?:é|i|u|is|it|ert)e?s?$")
# … after which a participle's form is a noun: « la redécouverte », « de conduite ».
BEFORE_NOUN = frozenset(
    [
        "le",
        "la",
        "les",
        "un",
        "une",
        "des",
        "de",
        "du",
        "d'",
        "à",
        "au",
        "aux",
        "en",
        "par",
        "pour",
        "sur",
        "dans",
        "son",
        "sa",
        "ses",
        "leur",
        "cette",
        "ce",
    ]
)


def undone(text: str, whole: str) -> bool:
    """Return whether a title is cut before a participle of its own subject; a second piece of news behind a comma may go."""
    rest = whole[len(text) :]
    if not whole.startswith(text) or rest.startswith(",") or finite(QUOTED.sub("", whole)):
        return False
    pairs = pairwise(["", *rest.split()])
    return any(before.lower() not in BEFORE_NOUN and _participle(word) for before, word in pairs)


def _participle(word: str) -> bool:
    plain = word.strip(",.")
    return DONE.search(plain) is not None and any(form.tense == "ppast" for form in lookup(plain))
