"""An office that English leaves without a gender takes that of the woman who holds it: « le gouverneur Kathy Moore », « la gouverneure Kathy Moore »."""

from __future__ import annotations

import re
from functools import cache

from generator.french.lexicon import first_name_gender, lookup, rows
from generator.french.morphology import Uninflectable, agree
from generator.shelf import compiled

FEMININE = {"le ": "la ", "un ": "une ", "du ": "de la ", "au ": "à la ", "son ": "sa ", "l'ancien ": "l'ancienne ", "un ancien ": "une ancienne "}  # fmt: skip
WOMAN = compiled(r"-t-elle\b|\b[Ee]lle\b|\bMme\b")
VOWEL = compiled(r"[aeéèiouyh]", re.IGNORECASE)


@cache
def held() -> re.Pattern[str]:
    """Return the pattern of an office, a word that may describe it, and the name of who holds it."""
    names = "|".join(sorted(map(re.escape, _offices()), key=len, reverse=True))
    determiners = "|".join(sorted((re.escape(word) for word in FEMININE), key=len, reverse=True))
    return compiled(
        rf"(?<![\w'’-])(?P<det>(?i:{determiners}|l'))(?P<office>{names})(?P<word>(?: [a-zà-ÿ]{{4,}})?) "
        r"(?=(?P<first>[A-ZÀ-Þ][a-zà-ÿ-]+) [A-ZÀ-Þ][\w'’-]+)"
    )


def of_a_woman(whole: str, match: re.Match[str]) -> str | None:
    """Return « la gouverneure » for « le gouverneur » before a woman's name, in a text that speaks of a woman; else None."""
    if first_name_gender(match["first"]) != "f" or WOMAN.search(whole) is None:
        return None
    word = _described(match["word"].strip())
    office = _offices()[match["office"]]
    det = FEMININE.get(match["det"].lower(), match["det"].lower())
    if word is None:
        return None
    if det in ("la ", "de la ", "à la ", "sa ") and VOWEL.match(office):
        det = {"la ": "l'", "de la ": "de l'", "à la ": "à l'", "sa ": "son "}[det]
    made = f"{det}{office}{word} "
    return made[0].upper() + made[1:] if match["det"][0].isupper() else made


@cache
def _offices() -> dict[str, str]:
    return {masculine: feminine for masculine, feminine in rows("fonctions.tsv") if not masculine.startswith("ex-")}


def _described(word: str) -> str | None:
    """Return the word behind an office in the feminine; None where it is no adjective."""
    if not word:
        return ""
    if not any(form.pos == "ADJ" for form in lookup(word)):
        return None
    try:
        return " " + agree(word, "f", "s")
    except Uninflectable:
        return None
