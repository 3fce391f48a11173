"""What a sentence beside the news tells a reader who has not opened the page: how much, why, what comes next; a gesture of the tale tells nothing."""

from __future__ import annotations

from functools import lru_cache

from generator.facts.reading import first_clause
from generator.shelf import compiled

# What it is worth that it counts, says why, says what comes; costs that it is a gesture, that it opens on somebody unnamed (read on 52 texts).
COUNTS, WHY_WORTH, COMES, GESTURE, SOMEBODY, PAST, ASKING = 1.2, 0.6, 0.6, -2.5, -3.5, -1.5, -0.8
NUMBER = compiled(
    r"\d[\d ,.\u202f]*(?: ?[%€$£]|(?: [a-zà-ÿ]+)? (?:millions?|milliards?|euros?|dollars?|personnes?|emplois?|postes?|morts?|blessés?|cas|femmes?|hommes?|enfants?|habitants?|salariés?|ans|mois|semaines|jours|heures|kilomètres|hectares|points?|places?|voix))|\d{2,}"
)
DAY = compiled(
    r"\b(?:1er|\d{1,2}) (?:janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre)\b"
)
WHY = compiled(
    r"\b(?:en raison|à cause|faute d|parce qu|grâce à|car|après que|à la suite|pour (?=\w+(?:er|ir|re|oir)\b))"
)
COMING = compiled(
    r"\b(?:sera|seront|devrait|devraient|doit|doivent|pourra|prévoi\w+|prévue?s?|attendue?s?)\b|\b\w+(?:era|eront|ira|iront)\b"
)
UNNAMED = compiled(r"(?:L[ea] |L['’]|Les )(?:(?:jeune|vieil|vieille|petite?) )?(?P<who>[a-zà-ÿ-]+)\b")
ANYBODY = compiled(
    r"\b(?:femme|homme|fille|garçon|chien|chienne|chat|animal|bébé|mère|père|enfant|couple|octogénaire|retraitée?|victime|facteur|infirmi(?:er|ère)|conduct\w+)$"
)
BACKGROUND = frozenset({"impf", "plup"})


@lru_cache(maxsize=2048)
def informs(text: str) -> float:
    """Return what a second sentence of a description is worth by its sort."""
    clause = first_clause(text)
    counts = NUMBER.search(DAY.sub("", text)) is not None
    comes, why = COMING.search(text) is not None, WHY.search(text) is not None
    tense = clause.verb.tense if clause is not None else ""
    gesture = tense in ("perf", "past") and not (counts or comes or why or "«" in text)
    found = UNNAMED.match(text)
    somebody = found is not None and ANYBODY.match(found["who"])
    return (
        COUNTS * counts
        + WHY_WORTH * why
        + COMES * comes
        + GESTURE * (gesture and len(text.split()) < 12)
        + SOMEBODY * bool(somebody)
        + PAST * (tense in BACKGROUND)
        + ASKING * text.endswith("?")
    )
