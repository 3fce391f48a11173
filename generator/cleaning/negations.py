"""A denial has its « ne »: « Personne a vu » is « Personne n'a vu », « il est pas venu » « il n'est pas venu »."""

from __future__ import annotations

import re

from generator.cleaning.putting import put
from generator.french.grammar import opens_with_vowel
from generator.french.lexicon import lookup
from generator.shelf import compiled

NOBODY = compiled(
    r"(?:^|(?<=[.!?»…] )|(?<=[a-zà-ÿ], )|(?<=\bque )|(?<=\bet ))(?P<who>[Pp]ersonne|[Rr]ien|[Aa]ucune? (?:d(?:es|e la|u) [a-zà-ÿœ-]+s|[a-zà-ÿœ-]{3,})) (?P<verb>[a-zà-ÿœ]+)\b(?!-)"
)
NOT = compiled(
    r"(?<![-\w'’])(?P<who>[Ii]ls?|[Ee]lles?|[Oo]n|[Qq]u['’](?:ils?|elles?|on)) (?P<verb>[a-zà-ÿœ]+) (?P<pas>pas)\b(?! (?:à pas|moins|plus tard)\b)"
)
THERE = compiled(r"(?<![-\w'’])(?P<who>[Ii]l |[Qq]u['’]il )y (?P<verb>a|avait|aura|aurait) (?=pas\b|aucun)")
NEVER = compiled(
    r"(?<![-\w'’])(?P<who>[Ii]ls?|[Ee]lles?|[Oo]n) (?:ne )?jamais (?P<verb>a|ont|avait|avaient|est|sont|était|étaient) (?P<done>[a-zà-ÿœ]+)\b"
)


def denied(match: re.Match[str]) -> str | None:
    """Return « Personne n'a », « il n'est pas » for « Personne a », « il est pas »."""
    verb = match["verb"]
    if verb in ("a", "est"):
        return put(match, "verb", f"n'{verb}")
    read = lookup(verb)
    many = match["who"].lower().endswith("s") and " " not in match["who"]
    number = "p" if many else "s"
    right = [form for form in read if form.mood in ("ind", "con") and form.person == "3" and form.number == number]
    if not right or any(form.pos in ("NOUN", "ADJ", "ADV", "ADP") or form.mood in ("inf", "par") for form in read):
        return None
    return put(match, "verb", f"n'{verb}" if opens_with_vowel(verb) else f"ne {verb}")


def there_is_not(match: re.Match[str]) -> str:
    """Return « Il n'y a pas » for « Il y a pas »."""
    return f"{match['who']}n'y {match['verb']} "


def never(match: re.Match[str]) -> str | None:
    """Return « Il n'a jamais dit » for « Il jamais a dit »."""
    if not any(form.tense == "ppast" for form in lookup(match["done"])):
        return None
    ne = "n'" if opens_with_vowel(match["verb"]) else "ne "
    return f"{match['who']} {ne}{match['verb']} jamais {match['done']}"
