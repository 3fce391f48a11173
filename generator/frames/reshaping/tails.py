"""What the subject did before opens the sentence it closes: « S V après avoir signé un bail » is « Après avoir signé un bail, S V »."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from generator.frames.lists import pattern
from generator.frames.reading import first_clause, tokens
from generator.frames.reshaping.shifts import Shift, masked, opens_plainly
from generator.frames.surface import capital, closed
from generator.frames.words import lowered
from generator.french.syntax import FINITE, Clause, Token
from generator.shelf import compiled

TAIL = compiled(r",? (?P<tail>après (?:avoir|être|s['’]être) [^«»:;()]+?)[ .]*$")
DIGIT = compiled(r"\d")
LEAST, MOST = 3, 16  # words of what is set in front
LEFT = 5  # words that must stand before it
MODALS = frozenset({"pouvoir", "devoir", "aller"})
POINTS = frozenset({"le", "la", "les", "l'", "lui", "leur", "eux", "y", "en", "celui", "celle", "ceux", "celles"})
ATTACHED = compiled(
    r"[;:()–—…]|\b(?:et|ou|mais|puis|dont|qui|que|où|comme|notamment|par exemple|respectivement)\b|\bqu['’]"
)


def headed_by_tail(text: str) -> Iterator[Shift]:
    """Yield the text with the deed it closes on in front, where its only verb surely has it and has the same subject."""
    found = TAIL.search(masked(text))
    clause = first_clause(text) if found is not None else None
    if found is None or clause is None or clause.subject is None or clause.subject.start or clause.verb.negation:
        return
    tail, before = text[found.start("tail") : found.end("tail")], text[: found.start()]
    if not (LEAST <= len(tail.split()) <= MOST and len(before.split()) >= LEFT and opens_plainly(clause, text)):
        return
    if DIGIT.search(tail) and DIGIT.search(before):
        return  # « passe de 21 à 47 % la quatrième année, avant de retomber à 12 % la neuvième »: figures come in their order
    if _stands(tail) and _held(clause, before):
        said = lowered(clause.subject, clause.subject.text) + before[clause.subject.end :]
        yield Shift(closed(f"{capital(tail)}, {said}"), "suite en tête")


def _stands(tail: str) -> bool:
    """Return whether words may open a sentence: one deed, nothing that points at what comes after it."""
    found = tokens(tail)
    clause = any(t.mood in (*FINITE, "sub") for t in found)
    points = any(t.pos == "PRON" and t.low in POINTS for t in found[2:]) or pattern("referring").search(tail)
    besides = any(t.low in ("aussi", "également", "même") for t in found)
    return not (clause or points or besides or ATTACHED.search(tail) or "," in tail)


def _held(clause: Clause, before: str) -> bool:
    """Return whether the main verb alone can have what follows: no other verb stands between them, nobody else acts."""
    verb, subject = clause.verb, clause.subject
    if subject is None or any(p.role in ("agent", "quote", "completive") for p in clause.phrases):
        return False
    after = [t for t in tokens(before) if t.start >= verb.end]
    modal = verb.lemma in MODALS and bool(after) and after[0].mood == "inf"
    return not ATTACHED.search(before[verb.end :]) and not _verbs(after[modal:])


def _verbs(found: Sequence[Token]) -> bool:
    return any(t.mood or t.tense in ("ppast", "ppres") for t in found if t.pos in ("VERB", "AUX") or t.tense == "ppres")
