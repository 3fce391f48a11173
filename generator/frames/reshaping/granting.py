"""What a sentence ends on and sets against it opens it, or the other way round: « La régie paie, alors que la commune refuse » is « Alors que la commune refuse, … »."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from generator.frames.lists import pattern
from generator.frames.reading import parsed, parted, tokens
from generator.frames.reshaping.movables import EDGES
from generator.frames.reshaping.shifts import Shift, masked
from generator.frames.surface import capital, closed
from generator.frames.words import lowered
from generator.french.leaning import impersonal
from generator.french.syntax import FINITE, Token
from generator.shelf import compiled

LINK = compiled(r",? (?P<link>(?:alors|tandis|bien) qu(?:e |['’])|même si )", re.I)
FULL = 2  # words after the main verb
OPENING = compiled(r"(?P<link>(?:Alors|Tandis|Bien) qu(?:e |['’])|Même si )")
LEAST, MOST = 4, 26  # words of what is set in front, and of what follows
# what would be asked about a clause set in front: who « il », « le » is
CLITICS = frozenset(
    {"le", "la", "les", "l'", "lui", "leur", "en", "y", "il", "elle", "ils", "elles", "on", "ce", "c'", "cela"}
)
# what counts from, or points at, the main clause: « à l'insu du premier », « le lendemain »
COUNTS = compiled(
    r"\b(?:du|le|la|les|des) (?:premi(?:er|ère)s?|seconde?s?|deux|autres?)\b(?! \w)|\b(?:eux|elles|lui|lendemain|veille|ensuite|puis|aussi|également|même)\b"
)
HELD = frozenset(
    {"intervenir", "survenir", "arriver", "tomber", "effectuer", "produire"}
)  # they say nothing without what follows
OPENS = frozenset({"qui", "que", "qu'", "dont", "où", "si", "quand", "lorsque", "car"})


def granted(text: str) -> Iterator[Shift]:
    """Yield the text with the clause it ends on in front, where each of the two is sure and neither points at the other."""
    said = text.rstrip(" .")
    found = list(LINK.finditer(masked(said)))
    if len(found) != 1:
        return
    first, link, second = said[: found[0].start()], found[0]["link"], said[found[0].end() :]
    if not all(LEAST <= len(part.split()) <= MOST for part in (first, second)):
        return
    if is_main(first) and _opposed(second):
        clause = parsed(f"{first}.").clauses[0]
        subject = clause.subject
        told = lowered(subject, first) if subject is not None and not subject.start else first
        yield Shift(closed(f"{capital(link)}{second}, {told}"), "opposition en tête")


def conceded(text: str) -> Iterator[Shift]:
    """Yield the text with the clause that opens it at its end, where each of the two is sure and neither points at the other."""
    said = text.rstrip(" .")
    found = OPENING.match(said)
    comma = compiled(r", (?!\d)").search(masked(said)) if found is not None else None
    if found is None or comma is None:
        return
    second, first = said[found.end() : comma.start()], capital(said[comma.end() :])
    sized = all(LEAST <= len(part.split()) <= MOST for part in (first, second)) and not parted(first)
    if sized and LINK.search(masked(first)) is None and is_main(first) and _opposed(second) and not _happened(second):
        yield Shift(closed(f"{first}, {found['link'].lower()}{second}"), "opposition à la fin")


def _happened(second: str) -> bool:
    """Return whether words tell what has happened, or was going on: behind another deed, « alors que P a signé » would come
    at the same time, and the scene that « alors que P signait » sets would become an objection."""
    clause = parsed(f"{capital(second)}.").clauses[0]
    return clause.verb.mood == "ind" and clause.verb.tense in ("perf", "past", "impf")


def is_main(first: str) -> bool:
    """Return whether words are one main clause, its subject in front, that no pronoun of it leaves to be guessed."""
    clauses = parsed(f"{first}.").clauses
    clause = clauses[0] if len(clauses) == 1 else None
    if clause is None or clause.subject is None or clause.subject.start or clause.subject.kind == "pron":
        return False
    found = tokens(first)
    if clause.verb.lemma in HELD or len(first[clause.verb.end :].split()) < FULL:
        return False
    bare = EDGES.search(masked(first)) is None and not parted(first) and "«" not in first
    return bare and not impersonal(first) and _finite(found) == 1 and not _points(found)


def _opposed(second: str) -> bool:
    """Return whether words are a clause with a noun of its own for subject, about nobody named in the main one."""
    clauses = parsed(f"{capital(second)}.").clauses
    subject = clauses[0].subject if clauses else None
    if (
        subject is None
        or subject.start
        or subject.kind == "pron"
        or pattern("referring").search(second)
        or COUNTS.search(second)
    ):
        return False
    seen = masked(second)
    return (
        not EDGES.search(seen)
        and not compiled(r"\b(?:et|mais|ou|selon|d['’]après)\b|,").search(seen)
        and _finite(tokens(second)) >= 1
    )


def _finite(found: Sequence[Token]) -> int:
    return sum(t.mood in FINITE or t.mood == "sub" for t in found)


def _points(found: Sequence[Token]) -> bool:
    return any((t.pos == "PRON" and t.low in CLITICS) or t.low in OPENS or t.pos == "SCONJ" for t in found)
