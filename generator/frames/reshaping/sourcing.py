"""A source that closes a sentence told before what it says: « S V, selon la mairie » is « Selon la mairie, S V », « F, selon la mairie, S V »."""

from __future__ import annotations

import re
from collections.abc import Iterator

from generator.frames.beings import is_somebody
from generator.frames.lists import is_listed, pattern
from generator.frames.reading import first_clause, tokens
from generator.frames.reshaping.movables import alone
from generator.frames.reshaping.shifts import MOST_SOURCE, Shift, leading, masked
from generator.frames.surface import capital, closed
from generator.frames.words import lowered
from generator.french.leaning import impersonal
from generator.french.syntax import Phrase, Token
from generator.shelf import compiled

SOURCE = compiled(r"(?P<claim>.+?),? (?P<source>(?:selon|d['’]après) [^,;:«»()]{3,70}?)\.?", re.I | re.S)
WORDS = compiled(r"«[^«»]+»")
HEARD = compiled(r"\b(?:selon|d['’]après|a (?:dit|annoncé|déclaré|affirmé|indiqué|précisé))\b", re.I)
PARTS = compiled(
    r"[;:]|\b(?:mais|tandis|alors que|qui|où|lequel|laquelle)\b|\bdont\b(?! (?:plus de |au moins |environ |près de )?(?:\d|une?\b|deux|trois|quatre|cinq))"
)
OF_THEM = compiled(r"\b(?P<own>son|sa|ses|leurs?)\b", re.I)
TWO = compiled(r"[;:]|\b(?:mais|tandis|alors qu)\b")  # the second may be the writer's where the source is not in front
OPENING = compiled(r"(?P<source>(?:Selon|D['’]après) [^,;:«»()]{2,70}), (?=\S)")
HEARD_OF = {"lui": ("m", "s"), "elle": ("f", "s"), "eux": ("m", "p"), "elles": ("f", "p")}
MOST_SUBJECT = 6  # words before a source set behind them
SAME = compiled(r" et (?:s['’]|se |a |ont |est |sont |fait )")  # the second deed is of the same subject


def sourced(text: str) -> Iterator[Shift]:
    """Yield the text with the source it ends on before its subject, where the source surely holds for all of it."""
    found = SOURCE.fullmatch(text)
    if found is None or not _speaks(tokens(found["source"])) or not _own(found["claim"], found["source"]):
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
    if not start and (clause.subject.kind != "pron" or impersonal(claim)):
        said = lowered(clause.subject, clause.subject.text) + claim[clause.subject.end :]
        yield Shift(closed(f"{capital(found['source'])}, {said}"), "source en tête")
    elif len(front) == 1 and _sets(front[0]) and claim[front[0].end : start] == ", ":
        said = f"{claim[: front[0].end]}, {found['source'][:1].lower()}{found['source'][1:]}, {claim[start:]}"
        yield Shift(closed(said), "source au milieu")


def sourced_beside(text: str) -> Iterator[Shift]:
    """Yield the text with the source that opens it behind its subject: « Selon la mairie, S V » is « S, selon la mairie, V »."""
    found = OPENING.match(text)
    clause = first_clause(text[found.end() :]) if found is not None else None
    if found is None or clause is None or clause.subject is None or clause.subject.start or clause.subject.kind != "np":
        return
    claim, subject, verb = text[found.end() :], clause.subject, clause.verb
    plain = clause.main and claim[subject.end : verb.start] == " " and not HEARD.search(claim) and not impersonal(claim)
    plain = plain and not TWO.search(masked(claim))
    sized = (
        len(subject.text.split()) <= MOST_SUBJECT
        and len(found["source"].split()) <= MOST_SOURCE
        and not PARTS.search(subject.text)
        and "," not in subject.text
    )
    if plain and sized and alone(tokens(claim), verb.end) and _named(found["source"], subject):
        source = f"{found['source'][:1].lower()}{found['source'][1:]}"
        yield Shift(f"{capital(claim[: subject.end])}, {source}, {claim[verb.start :]}", "source au milieu")


def _named(source: str, subject: Phrase) -> bool:
    """Return whether who speaks is named, or called by a pronoun that cannot mean the subject."""
    word = source.split()[-1]
    if word in HEARD_OF:
        gender, number = HEARD_OF[word]
        return subject.gender not in ("", gender) or subject.number not in ("", number)
    return _speaks(tokens(source)) and not pattern("possessive").search(subject.text)


def _sets(phrase: Phrase) -> bool:
    """Return whether a phrase tells when or where: « Dans les provinces du nord, … »."""
    return phrase.role in ("time", "place") or (phrase.prep in ("dans", "en", "à") and phrase.clause is None)


def _own(claim: str, source: str) -> bool:
    """Return whether whose things are stays clear with the source in front: none is owned, or all are the named subject's."""
    if pattern("possessive").search(masked(source)):
        return False
    owned = list(OF_THEM.finditer(masked(claim)))
    if not owned:
        return True
    clause = first_clause(f"{claim}.")
    subject = clause.subject if clause is not None else None
    if subject is None or subject.start or any(m.start() < subject.end for m in owned):
        return False
    many = subject.number == "p"
    named = many or subject.proper or is_somebody(subject.head.lower(), subject.lemma)
    alone = not many or all(t.number != "p" for t in tokens(source))
    return named and alone and all(m["own"].lower().startswith("leur") == many for m in owned)


def _speaks(source: tuple[Token, ...]) -> bool:
    """Return whether somebody or a document is named: « selon les époques » is no source."""
    return any(
        t.pos == "PROPN"
        or is_listed(t.lemma or t.text, "documents")
        or is_listed(t.lemma or t.text, "counts_of_events")
        or is_somebody(t.low, t.lemma)
        for t in source[1:]
    )
