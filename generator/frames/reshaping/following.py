"""What a sentence comes after told in front of it: « Le cabinet tombera, après que trois élus sont partis » is « Après que trois élus sont partis, … »."""

from __future__ import annotations

from collections.abc import Iterator

from generator.frames.lists import pattern
from generator.frames.reading import first_clause, tokens
from generator.frames.reshaping.granting import COUNTS, LEAST, MOST, is_main
from generator.frames.reshaping.shifts import Shift
from generator.frames.surface import capital, closed
from generator.frames.words import lowered
from generator.french.syntax import FINITE
from generator.shelf import compiled

AFTER = compiled(r",? (?P<link>après qu(?:e |['’]))")
HEADED = 14  # words that may stand before the news: with more, what matters comes too late
OWNED = compiled(r"\b(?:son|sa|ses)\b")  # of whom, only the main clause may say
MANY_OWN = compiled(r"\bleurs? (?=\w)")
LEANS = frozenset({"lui", "eux", "il", "elle", "ils", "elles", "y", "en", "on", "ce", "cela", "celui-ci", "celle-ci"})
OPEN = compiled(r"[«»:;()]|\b(?:et|mais|ou) que\b|\b(?:selon|d['’]après|qui|que|dont|où)\b|\bqu['’]")


def followed(text: str) -> Iterator[Shift]:
    """Yield the text with the « après que P » it ends on in front, where P says of itself whom it is about."""
    said = text.rstrip(" .")
    found = list(AFTER.finditer(said))
    if len(found) != 1:
        return
    first, second = said[: found[0].start()], said[found[0].end() :]
    if (
        len(second.split()) > HEADED
        or not all(LEAST <= len(part.split()) <= MOST for part in (first, second))
        or not (_told(first) and _before(second))
    ):
        return
    subject = next(clause.subject for clause in [first_clause(f"{first}.")] if clause is not None)
    told = lowered(subject, first) if subject is not None else first
    yield Shift(closed(f"{capital(found[0]['link'])}{second}, {told}"), "suite en tête")


def _told(first: str) -> bool:
    """Return whether words are one clause, what they hold in brackets apart."""
    return is_main(compiled(r" \([^()]*\)").sub("", first))


def _before(second: str) -> bool:
    """Return whether words are a clause with a subject of its own, that leans on nothing and holds one verb."""
    clause = first_clause(f"{capital(second)}.")
    subject = clause.subject if clause is not None else None
    if clause is None or subject is None or subject.start or subject.kind == "pron" or OPEN.search(second):
        return False
    found = tokens(second)
    own = MANY_OWN.sub("", second) if clause.verb.number == "p" else second  # « trois élus ont remis leur démission »
    if OWNED.search(own) or COUNTS.search(own) or pattern("referring").search(own):
        return False
    leans = any(t.pos == "PRON" and t.low in LEANS for t in found)
    return not leans and sum(t.mood in FINITE for t in found) == 1
