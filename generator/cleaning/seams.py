"""Small words where an exchanged phrase meets the rest: « L'officier en chef » is « Le directeur », « renoncer à le titre » is « au titre »."""

from __future__ import annotations

import re

from generator.french.grammar import cased, elide, opens_with_vowel
from generator.french.lexicon import lookup
from generator.shelf import compiled

ELIDED = r"\b(?P<short>[LlDdNnSsJjMmTt]|[Qq]u|[Jj]usqu|[Ll]orsqu|[Pp]uisqu)'"
WHOLE = r"\b(?P<whole>[Ll][ea]|[DdNnSsJjMmTt]e|[Qq]ue) "
LAST = compiled(r"(?:^|\s)(?P<prep>à|de) ?$")
JOINED = {"à le": "au", "à les": "aux", "de le": "du", "de les": "des", "de des": "de"}
FIRST = compiled(r"[\w-]+")
ARTICLE = {"m": "le ", "f": "la "}


def open_seam(new: str) -> re.Pattern[str]:
    """Return what finds a small word that cannot stand before these words: one elided before a consonant, or whole before a vowel."""
    return re.compile((WHOLE if opens_with_vowel(new) else ELIDED) + rf"(?={re.escape(new)})")


def closed(match: re.Match[str], new: str) -> str | None:
    """Return the small word found as it stands before these words, None where its gender is not known."""
    if found := match.groupdict().get("whole"):
        return elide(found, new)[: -len(new)]
    short = match["short"]
    if short.lower() != "l":
        return f"{short}e "
    article = _article(new)
    return cased(article, short) if article else None


def _article(new: str) -> str | None:
    """Return the article of the noun that some words begin with."""
    word = FIRST.match(new)
    genders = {form.gender for form in lookup(word[0]) if form.pos == "NOUN" and form.number != "p"} if word else set()
    return ARTICLE.get(genders.pop()) if len(genders) == 1 else None


def open_end(new: str) -> re.Pattern[str] | None:
    """Return what finds a preposition that these words end in and the article it joins; None where they end in none."""
    last = LAST.search(new)
    if last is None:
        return None
    head = re.escape(new[: last.start("prep")])
    return re.compile(rf"(?<={head}){last['prep']} (?:les?|des) (?=(?P<word>\w+))")


def joined(match: re.Match[str]) -> str | None:
    """Return a preposition and the article behind it as one word; None where a pronoun stands behind it: « à le dire »."""
    word, forms = JOINED.get(match.group().strip()), lookup(match["word"])
    pronoun = any(form.mood == "inf" for form in forms) and not any(form.pos in ("NOUN", "ADJ") for form in forms)
    return f"{word} " if word and not pronoun else None
