"""A passive told as headlines and headings tell it, without its « est »: « Une réplication prévue dans trois villes »."""

from __future__ import annotations

from generator.facts.reading import first_clause
from generator.shelf import compiled

BEING = compiled(r" (?:est|sont|a été|ont été) (?=\w)")
NOUN_FIRST = compiled(
    r"(?:L[ea] |Les |L['’]|Une? |Des |De |Deux |Trois |Quatre |Cinq |Six |Sept |Huit |Neuf |Dix |\d|Environ |Quelque |Près |Plus |[A-ZÀ-Þ][\w'’-]+(?: [A-ZÀ-Þ]|[a-zà-ÿ ]* (?:est|sont|a|ont) ))"
)


def without_being(text: str) -> str:
    """Return a passive clause without « est », "" of any other."""
    clause = first_clause(text)
    passive = clause is not None and clause.verb.voice == "passive" and not clause.verb.negation
    found = BEING.search(text, max(0, clause.verb.start - 1)) if passive and clause is not None else None
    if found is None or not NOUN_FIRST.match(text) or " en tant que " in text:
        return ""
    return f"{text[: found.start()]} {text[found.end() :]}"
