"""No lone comma parts a verb from what it is done to: « Elle offre à son pays, un titre », « il prend dès le départ, les commandes »."""

from __future__ import annotations

import re

from generator.cleaning.read_clauses import every
from generator.cleaning.tables import table
from generator.french import sentences
from generator.french.clauses import parse
from generator.french.lexicon import lookup
from generator.french.syntax import FINITE
from generator.shelf import compiled

LONE = compiled(
    r"(?<![\w'’-])(?P<verb>[a-zà-ÿœ]{3,}) (?P<how>(?P<prep>à|aux?|dès|en|par|dans|après|avant|lors|sur|pour|depuis|pendant|durant|avec|chez|sous|malgré)\b[^,;:.«»()!?\n]{3,70}), (?P<what>(?:une?|l[ae]s?|son|sa|ses|leurs?|cet|cette) [^,;:.«»()!?\n]{3,})(?=[,;.]|$)"
)
HELD = compiled(r"\ben effet\b|\bde (?:nombreu|grand|nouve|petit)|\bdes\b")  # an object of its own
TO = ("à", "au", "aux")


def joined(match: re.Match[str]) -> str | None:
    """Return the verb with its object and no lone comma between: none where somebody gets it, two around a circumstance."""
    wanted = table("relecture")["objets"]["verbes"]
    if HELD.search(match["how"]) or not any(f.lemma in wanted and f.mood in FINITE for f in lookup(match["verb"])):
        return None
    sentence = sentences.around(match.string, match.start())
    if sentence is None:
        return None
    comma = match.end("how") - sentence.start
    if _objects(sentence.text[:comma] + ".") & {*range(match.start("how") - sentence.start, comma)}:
        return None
    if comma + 1 not in _objects(sentence.text[:comma] + sentence.text[comma + 1 :]):
        return None
    sign = "" if match["prep"] in TO else ","
    return f"{match['verb']}{sign} {match['how']}{sign} {match['what']}"


def _objects(text: str) -> set[int]:
    """Return where the objects of a sentence begin, none where its analysis leaves a doubt."""
    found = parse(text)
    clauses = every(found.clauses) if found.complete else ()
    return {phrase.start for clause in clauses for phrase in clause.phrases if phrase.role == "object"}
