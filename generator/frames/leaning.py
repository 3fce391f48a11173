"""Which facts cannot stand alone: they open with a pronoun or « ce chiffre » that the sentence before explains."""

from __future__ import annotations

import re
from dataclasses import replace
from functools import lru_cache

from generator.frames.beings import INDEFINITE
from generator.frames.copying import QUOTE
from generator.frames.lists import pattern
from generator.frames.reading import parsed, tokens
from generator.frames.units import units
from generator.french.syntax import PRONOUNS, Phrase
from generator.shelf import compiled
from generator.types import Brief, Fact

RELATIVE = compiled(r",? (?:qui|que|qu['’]|dont|où) .*$")
OTHER = compiled(r"(?:pour|selon|d['’]après) (?:lui|elle|eux|elles)\b", re.I)
MOST_NAME = 7  # words of a subject that may be repeated in place of a pronoun


def leans_on(fact: Fact, brief: Brief) -> str:
    """Return the id of the fact that must be said just before this one, "" when it can stand alone."""
    text = QUOTE.sub(" ", fact.text)
    before = previous(fact, brief)
    if before is None or not (pattern("leaning").match(text) or pattern("leaning_inside").search(text)):
        return ""
    return "" if antecedent(fact, brief) is not None else before.id


def previous(fact: Fact, brief: Brief) -> Fact | None:
    """Return the fact before this one in its paragraph."""
    at = next((i for i, f in enumerate(brief.facts) if f.id == fact.id), 0)
    before = brief.facts[at - 1] if at else None
    return before if before is not None and before.paragraph == fact.paragraph else None


@lru_cache(maxsize=256)
def antecedent(fact: Fact, brief: Brief) -> Phrase | None:
    """Return what the pronoun that opens a fact means, when the sentence before leaves one candidate only."""
    before = previous(fact, brief)
    words = fact.text.split()
    if before is None or not words or words[0].lower() not in PRONOUNS:
        return None
    if OTHER.match(before.text):
        return None  # « Pour lui, le régime ment »: he may be the one who goes on
    meant = _only(before.text, *PRONOUNS[words[0].lower()])
    # « la comptable qui a donné l'alerte », once said, is « la comptable »
    cut = RELATIVE.search(meant.text) if meant is not None else None
    return replace(meant, text=meant.text[: cut.start()]) if meant is not None and cut else meant


@lru_cache(maxsize=1024)
def _only(text: str, gender: str, number: str) -> Phrase | None:
    """Return the subject of a sentence when it alone has this gender and number there."""
    parse = parsed(text)
    subjects = [u.subject for u in units(parse) if u.subject is not None] if parse.complete else []
    if len(subjects) != 1 or subjects[0].kind == "pron" or len(subjects[0].text.split()) > MOST_NAME:
        return None
    subject = subjects[0]
    fits = subject.gender == gender and subject.number == number and not INDEFINITE.match(subject.text)
    return subject if fits and not _rival(text, subject, gender, number) else None


def _rival(text: str, subject: Phrase, gender: str, number: str) -> bool:
    """Return whether another noun of the sentence could be meant by the pronoun."""
    for token in tokens(text):
        if token.pos not in ("NOUN", "PROPN") or subject.start <= token.start < subject.end:
            continue
        if token.gender in ("", gender) and token.number in ("", number) and compiled(r"\w").match(token.text):
            return True
    return False
