"""« Ou » behind a place or a time, before a whole clause, is « où »: « une course ou le favori abandonne »."""

from __future__ import annotations

import re
from collections.abc import Sequence

from generator.cleaning.putting import put
from generator.cleaning.tables import table
from generator.french import sentences
from generator.french.syntax import FINITE, PRONOUNS
from generator.french.tagger import Unit, finite, read
from generator.shelf import compiled

WHERE = compiled(
    r"(?<=[a-zà-ÿœ0-9]) (?P<word>ou) (?=(?P<clause>(?:(?:l[ae]s?|des|une?|ses|son|sa|leurs?|ce|cette|ces|ils?|elles?|on|plusieurs|de nombreu(?:x|ses)) |l['’]|[A-ZÀ-Þ])[^,.;:()«»]+)(?P<rest>[^.;:«»]*))"
)
GROUP = frozenset({"NOUN", "ADJ", "NUM", "PROPN", "VPP", "PREP", "PD", "DET", "PDET"})
OPENS = frozenset({"REL", "CS"})
CHOICE = compiled(r"\b(?:soit|plutôt)\b|\bou\b[^,]*$")
LEAST = 3  # words of a clause, a pronoun counts for two


def where(match: re.Match[str]) -> str | None:
    """Return « où » for « ou » where what stands before is a clause of its own, or opens one that goes on behind a comma."""
    sentence = sentences.around(match.string, match.start())
    clause = match["clause"]
    words = clause.split()
    if sentence is None or len(words) + (words[0] in PRONOUNS) < LEAST or not finite(clause):
        return None
    left = sentence.text[: match.start() - sentence.start]
    if CHOICE.search(left):
        return None
    units, told = read(f"{left}.")[0][:-1], _told(clause)
    if told is None or not _of_place(units) or (units[-1].tag == "PROPN" and clause[0].isupper()):
        return None
    verbs = [unit for unit in units if unit.mood in FINITE]
    opened = sum(unit.tag in OPENS or unit.low in ("que", "qu'") for unit in units)
    if len(verbs) > opened:  # « il paiera l'hôtel ou la mairie le paiera » is a choice
        return None if verbs[-1].tense == told.tense == "fut" else put(match, "word", "où")
    fronted = units[0].tag in ("PREP", "PD") or words[0] in PRONOUNS
    return put(match, "word", "où") if fronted and not verbs and finite(match["rest"]) else None


def _of_place(units: Sequence[Unit]) -> bool:
    """Return whether the nouns at the end of what was said tell a place or a time."""
    nouns = table("relecture")["ou"]["noms"]
    for unit in reversed(units):
        if unit.tag not in GROUP:
            return False
        if unit.tag == "NOUN" and unit.lemma in nouns:
            return True
    return False


def _told(clause: str) -> Unit | None:
    """Return the verb of words that open on a subject and its verb, no second noun of a pair: « le favori abandonne », not « l'autre sont venus »."""
    units = read(f"{clause}.")[0]
    verb = next((at for at, unit in enumerate(units) if unit.mood in FINITE), 0)
    return None if not verb or any(unit.tag in OPENS for unit in units[:verb]) else units[verb]
