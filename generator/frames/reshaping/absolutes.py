"""What a sentence ends on with a subject of its own, and explains it, opens it: « …, la voie ayant cédé » is « La voie ayant cédé, … »."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from generator.frames.lists import pattern
from generator.frames.reading import parsed, parted, tokens
from generator.frames.reshaping.movables import EDGES
from generator.frames.reshaping.shifts import Shift, masked
from generator.frames.surface import capital, closed
from generator.frames.words import lowered
from generator.french.syntax import FINITE, Clause, Token
from generator.shelf import compiled

LEAST, MOST = 5, 20  # words of what explains, and of what it explains
GROUP = frozenset({"DET", "NOUN", "ADJ", "PROPN", "NUM", "ADP"})
CLITICS = frozenset({"ne", "n'", "se", "s'", "en", "y"})
POINTING = compiled(
    r"\b(?:autres?|derni[eè]re?s?|premi[eè]re?s?|certaine?s?|chacune?|tous|toutes|ce(?:t|tte|s)?)\b", re.I
)
PRONOUN = compiled(r"\b(?:ils?|elles?|lui|eux|celui|celle|ceux|celles|ce dernier|cette dernière)\b", re.I)
NOBODY = compiled(
    r"il (?:est|était|sera|serait|fut) (?:\w+ ){1,3}(?:de|d['’]|que|qu['’])", re.I
)  # « il était inutile de »
STATES = frozenset({"être", "pouvoir", "devoir", "falloir", "rester"})  # what came before explains them
HAVING = "ayant"
OPENS = frozenset({"qui", "que", "qu'", "dont", "où", "si", "quand", "lorsque"})


def absolute(text: str) -> Iterator[Shift]:
    """Yield the text with the participle clause it ends on in front, where that is its reason."""
    said = text.rstrip(" .")
    seen = masked(said)
    at = seen.rfind(", ")
    if at < 0:
        return
    main, tail = said[:at], said[at + 2 :]
    if HAVING not in tail.lower() or not all(LEAST <= len(part.split()) <= MOST for part in (main, tail)):
        return
    clause = _alone(main)
    if clause is not None and clause.subject is not None and _reason(tail, clause.verb.lemma):
        told = lowered(clause.subject, main)
        yield Shift(closed(f"{capital(tail)}, {told}"), "cause en tête")


def _reason(tail: str, main: str) -> bool:
    """Return whether words are a noun group and its participle, that tell what had come before."""
    found = tokens(tail)
    if found[0].pos not in ("DET", "PROPN") or PRONOUN.search(tail):
        return False
    at = next((n for n, t in enumerate(found) if t.pos not in GROUP and t.low not in CLITICS), 0)
    verb = found[at]
    group = tail[: verb.start]
    if POINTING.search(group) or pattern("possessive").search(group):
        return False
    if not at or verb.tense != "ppres" or found[at - 1].low == "en" or any(t.mood in FINITE for t in found[:at]):
        return False
    done = verb.low == HAVING and any(t.tense == "ppast" for t in found[at + 1 : at + 4])
    return done and main in STATES


def _alone(main: str) -> Clause | None:
    """Return the one plain clause that some words are, about a noun that opens it, or about nobody: « il était inutile de »."""
    clauses = parsed(f"{main}.").clauses
    clause = clauses[0] if len(clauses) == 1 else None
    subject = clause.subject if clause is not None else None
    if clause is None or subject is None or subject.start or not clause.main or parted(main):
        return None
    if (subject.kind == "pron" and not NOBODY.match(main)) or pattern("possessive").search(main):
        return None
    found = tokens(main)
    plain = EDGES.search(masked(main)) is None and _finite(found) == 1 and not any(t.low in OPENS for t in found)
    return clause if plain else None


def _finite(found: Sequence[Token]) -> int:
    return sum(t.mood in FINITE or t.mood == "sub" for t in found)
