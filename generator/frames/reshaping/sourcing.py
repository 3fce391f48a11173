"""A source that closes a sentence told before what it says: « S V, selon la mairie » is « Selon la mairie, S V », « F, selon la mairie, S V »."""

from __future__ import annotations

import re
from collections.abc import Iterator

from generator.frames.guards import is_somebody
from generator.frames.lists import is_listed, pattern
from generator.frames.reading import first_clause, tokens
from generator.frames.reshaping.shifts import Shift, alone, leading, masked
from generator.frames.surface import capital, closed
from generator.frames.words import lowered
from generator.french.syntax import Token
from generator.shelf import compiled

SOURCE = compiled(r"(?P<claim>.+?),? (?P<source>(?:selon|d['’]après) [^,;:«»()]{3,70}?)\.?", re.I | re.S)
WORDS = compiled(r"«[^«»]+»")
HEARD = compiled(r"\b(?:selon|d['’]après|a (?:dit|annoncé|déclaré|affirmé|indiqué|précisé))\b", re.I)
PARTS = compiled(r"[;:]|\b(?:mais|tandis|alors que|qui|dont|où|lequel|laquelle)\b")
SAME = compiled(r" et (?:s['’]|se |a |ont |est |sont |fait )")  # the second deed is of the same subject


def sourced(text: str) -> Iterator[Shift]:
    """Yield the text with the source it ends on before its subject, where the source surely holds for all of it."""
    found = SOURCE.fullmatch(text)
    if found is None or not _speaks(tokens(found["source"])) or pattern("possessive").search(masked(text)):
        return  # « aucun cas chez ses proches, selon la mairie »: whose they are would be read otherwise
    claim = found["claim"]
    if WORDS.fullmatch(claim):
        yield Shift(closed(f"{capital(found['source'])}, {claim}"), "source en tête")
        return
    clause = first_clause(f"{claim}.")
    if (
        clause is None
        or clause.subject is None
        or not clause.main
        or HEARD.search(claim)
        or PARTS.search(masked(claim))
    ):
        return
    if not alone(tokens(claim), clause.verb.end) and not SAME.search(claim):
        return  # « S V et T W, selon la mairie »: she may only tell the second
    front, start = leading(clause, claim), clause.subject.start
    if not start and clause.subject.kind != "pron":
        said = lowered(clause.subject, clause.subject.text) + claim[clause.subject.end :]
        yield Shift(closed(f"{capital(found['source'])}, {said}"), "source en tête")
    elif len(front) == 1 and front[0].role in ("time", "place") and claim[front[0].end : start] == ", ":
        said = f"{claim[: front[0].end]}, {found['source'][:1].lower()}{found['source'][1:]}, {claim[start:]}"
        yield Shift(closed(said), "source au milieu")


def _speaks(source: tuple[Token, ...]) -> bool:
    """Return whether somebody or a document is named: « selon les époques » is no source."""
    return any(
        t.pos == "PROPN" or is_listed(t.lemma or t.text, "documents") or is_somebody(t.low, t.lemma) for t in source[1:]
    )
