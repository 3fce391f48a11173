"""« Lui », « elles » that set a subject against another stand between two commas: « Les sorties sont, elles, en baisse »."""

from __future__ import annotations

import re

from generator.french import sentences
from generator.french.syntax import FINITE, Token
from generator.french.tagger import tag
from generator.shelf import compiled

WHO = compiled(r"(?<=[a-zà-ÿ]) (?P<who>lui|eux|elles?) (?!aussi\b|non plus|seule?s?\b|tout\b|même)(?=[a-zà-ÿœ]{2,}|à )")
AGREES = {"lui": "s", "elle": "s", "eux": "p", "elles": "p"}
NAMES = ("NOUN", "PROPN", "ADJ", "NUM")
WITHIN = ("ne", "n'", "se", "s'", "y", "en")
OBJECTS = ("PRON", "DET")  # « il est lui que »


def between(match: re.Match[str]) -> str | None:
    """Return « , elles, » for « elles » behind the verb of a noun, where it is neither a subject nor what is given to somebody."""
    sentence = sentences.around(match.string, match.start())
    if sentence is None or sentence.text[-1] == "?":
        return None
    tokens = tag(sentence.text)
    place = match.start("who") - sentence.start
    at = next((i for i, token in enumerate(tokens) if token.start == place), 0)
    verb, following = tokens[at - 1], tokens[at + 1 :]
    who = match["who"]
    if at < 2 or verb.mood not in FINITE or verb.person != "3" or verb.number != AGREES[who] or not following:
        return None
    named = at - 2
    while named and tokens[named].low in WITHIN:
        named -= 1
    closed = tokens[named].low == "," and who != "lui"  # « les élus, réunis à Lys, ont eux voté »
    if not (tokens[named].pos in NAMES or closed) or not _parts(who, verb, following):
        return None
    return f", {who}, "


def _parts(who: str, verb: Token, following: tuple[Token, ...]) -> bool:
    """Return whether what follows a pronoun goes on from the verb before it: « a, lui, signé », not « dit lui avoir parlé », « la montre lui a plu »."""
    after = following[0]
    if after.mood in FINITE or after.mood == "inf" or after.low in ("que", "qu'", "qui", "et", "ou"):
        return False
    if after.low in WITHIN and after.pos != "ADP":
        return False
    return who != "lui" or verb.pos == "AUX" or after.pos not in OBJECTS  # « on dit lui les faits »
