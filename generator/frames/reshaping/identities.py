"""Both sides of « est » told in the other order where each picks out the same: « Les villes les plus touchées sont A et B » is « A et B sont … »."""

from __future__ import annotations

import re
from collections.abc import Iterator

from generator.frames.guards import plain
from generator.frames.lists import pattern
from generator.frames.reading import parsed, parted, tokens
from generator.frames.reshaping.shifts import Shift, masked
from generator.frames.surface import capital, closed
from generator.frames.words import lowered
from generator.french.syntax import Clause, Phrase
from generator.shelf import compiled

MOST_SUBJECT, MOST_ATTRIBUTE = 14, 24  # words of each side
# what one thing alone is, or some things and no others
UNIQUE = compiled(
    r"\b(?:(?:le|la|les|du|des) (?:plus|moins|mieux|pire|meilleure?s?)|principa(?:l|le|ux|les)|premi(?:er|ère)s?|derni(?:er|ère)s?|seule?s?|uniques?"
    r"|(?:deux|trois|quatre|cinq|six|sept) autres|(?:deux|trois|quatre|cinq|six|sept|huit|neuf|dix) \w+(?:és|ées|is|us)|vainqueurs?|gagnante?s?|lauréate?s?)\b",
    re.I,
)
WHAT = compiled(r"(?P<what>Ce qui [^,;:«»]{6,70}), c['’]est (?P<thing>(?:la |le |l['’])[^,;:«»]{8,110}?)\.?")
ADDED = compiled(r"\b(?:qui|mais|et|est|sont)\b")
DEFINITE = compiled(r"(?:l[ae]s? |l['’]|[A-ZÀ-Þ])")
OPEN = compiled(
    r"[;:«»–—!?]|\b(?:qui|que|dont|où|selon|d['’]après|respectivement|mais|à|alors|contre|après|avant|depuis|si)\b(?! la\b)|\bqu['’]",
    re.I,
)


def identified(text: str) -> Iterator[Shift]:
    """Yield « S est A » told as « A est S », both whole groups that pick out one thing."""
    yield from _what(text)
    clauses = parsed(text).clauses
    clause = clauses[0] if len(clauses) == 1 else None
    attribute = clause.phrases[0] if clause is not None and len(clause.phrases) == 1 else None
    if clause is None or attribute is None or attribute.role != "attribute" or not _bare(clause, attribute, text):
        return
    subject = clause.subject
    if subject is None or not _picks(subject, attribute) or not _one_number(clause, attribute):
        return
    said = f"{capital(attribute.text)} {clause.verb.text} {lowered(subject, subject.text)}"
    yield Shift(closed(said), "identité tournée")


def _what(text: str) -> Iterator[Shift]:
    """« Ce qui a frappé Ana Roy, c'est la taille du bac » told as « La taille du bac est ce qui a frappé Ana Roy »."""
    found = WHAT.fullmatch(text)
    if found is not None and not ADDED.search(found["thing"]) and not pattern("referring").search(found["thing"]):
        yield Shift(
            closed(f"{capital(found['thing'])} est {found['what'][:1].lower()}{found['what'][1:]}"), "identité tournée"
        )


def _bare(clause: Clause, attribute: Phrase, text: str) -> bool:
    """Return whether a sentence is a subject, a plain « est » and an attribute, nothing between or behind."""
    subject, verb = clause.subject, clause.verb
    if (
        subject is None
        or subject.start
        or subject.kind == "pron"
        or verb.lemma != "être"
        or not plain(verb)
        or verb.negation
        or verb.adverbs
    ):
        return False
    joints = (text[subject.end : verb.start], text[verb.end : attribute.start], text[attribute.end :].strip())
    sides = masked(f"{subject.text} | {attribute.text}")
    return joints in ((" ", " ", "."), (" ", " ", "")) and not OPEN.search(sides) and not parted(subject.text)


def _picks(subject: Phrase, attribute: Phrase) -> bool:
    """Return whether both sides are definite, one says what nothing else is, and none points at something else."""
    if not DEFINITE.match(subject.text[:1].lower() + subject.text[1:]) and not subject.proper:
        return False
    if not DEFINITE.match(attribute.text) or pattern("referring").search(f"{subject.text} {attribute.text}"):
        return False
    sized = len(subject.text.split()) <= MOST_SUBJECT and len(attribute.text.split()) <= MOST_ATTRIBUTE
    return sized and (UNIQUE.search(subject.text) is not None or UNIQUE.search(attribute.text) is not None)


def _one_number(clause: Clause, attribute: Phrase) -> bool:
    """Return whether the verb agrees with the attribute as with the subject."""
    many = " et " in attribute.text or tokens(attribute.text)[0].low == "les"
    return many == (clause.verb.number == "p")
