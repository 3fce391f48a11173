"""A sentence that a hand began without its capital gets it: « … en 2016. cette découverte »."""

from __future__ import annotations

import re

from generator.shelf import compiled

LOW = compiled(
    r"(?P<before>(?<![\w.])(?:[a-zà-ÿœ'’-]{4,}|(?:19|20)\d\d)[.] )(?P<word>cette|ce|cet|ces|le|la|les|il|elle|ils|elles|une?|des|mais|dans|selon|pour|cependant|toutefois|ainsi|après|en effet)(?= [a-zà-ÿœ]{2,})"
)
SHORTENED = ("etc", "chap", "coll", "trad", "dept", "prof", "resp", "tome", "vers", "hebdo", "approx", "env")


def raised(match: re.Match[str]) -> str | None:
    """Return the sentence's first word with a capital; an abbreviation ends no sentence."""
    if match["before"].rstrip(". ").lower() in SHORTENED:
        return None
    return f"{match['before']}{match['word'].capitalize()}"
