"""Sentences read once: their parse, their tokens, and what opens them."""

from __future__ import annotations

import re
from dataclasses import replace
from functools import cache, lru_cache
from operator import is_

from generator.frames.lists import choices
from generator.french.lexicon import first_name_gender
from generator.french.syntax import Clause, Parse, Phrase, Token
from generator.shelf import compiled

COMMA = compiled(r",(?!\d)")
BARE_NAME = compiled(
    r"(?!(?:L[ea]s?|Une?|Des|Du|Aux?|Ce|Cette|Cet|Ces|S[ao]n?|Ses|Leurs?) )[A-ZÀ-Þ][a-zà-ÿœ'’-]+(?: [A-ZÀ-Þ][a-zà-ÿœ'’-]+)+"
)
MEASURED = compiled(
    r"\b(?:ans?|années?|semaines?|mois|jours?|heures?) (?:de\s|d['’]\s?)(?!cette|ce|l['’]|la |le |suite|rang)[a-zà-ÿ]+|\bfois (?:plus|moins|inférieur|supérieur)|^(?![Cc]ette )(?:\w+ ){1,2}fois$"
    r"|^(?:au|à) (?:jour|temps|terme|moment)$"
    r"|^depuis des (?!jours|années|mois|semaines|heures|siècles|décennies|générations|lustres)"
    r"|\bplus (?:tôt|tard) (?:de|d['’]|du|des)\b"
    r"|\d (?:janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre)(?: \d{4})? (?:des|un|une|les|le|la|«)"
)


@lru_cache(maxsize=2048)
def parsed(text: str) -> Parse:
    """Return the parse of a sentence."""
    from generator.french.clauses import parse

    return gendered(parse(text))


def first_clause(text: str) -> Clause | None:
    """Return the clause a sentence begins with, None where no verb was found."""
    return next(iter(parsed(text).clauses), None)


def gendered(parse: Parse) -> Parse:
    """Return the parse with the gender of those its first names name."""
    clauses = tuple(map(_gendered, parse.clauses))
    same = all(map(is_, clauses, parse.clauses))
    return parse if same else replace(parse, clauses=clauses)


def _gendered(clause: Clause) -> Clause:
    subject = _named(clause.subject) if clause.subject else None
    phrases = tuple(map(_named, clause.phrases))
    same = subject is clause.subject and all(map(is_, phrases, clause.phrases))
    return clause if same else replace(clause, subject=subject, phrases=phrases)


def _named(phrase: Phrase) -> Phrase:
    inner = _gendered(phrase.clause) if phrase.clause else None
    # « dix ans de prison », « deux fois moins », « jeudi 12 mars des résultats »: no time that could be moved or left out
    role = "object" if phrase.role == "time" and MEASURED.search(phrase.text) else phrase.role
    gender, number = phrase.gender, phrase.number or "s"
    words = phrase.bare or phrase.text
    if (phrase.proper and not gender and " " in words) or BARE_NAME.fullmatch(phrase.text):
        gender = first_name_gender(words.split()[0])  # « Caballero Ruiz »: no noun tells who that is
    same = inner is phrase.clause and (role, gender, number) == (phrase.role, phrase.gender, phrase.number)
    return phrase if same else replace(phrase, role=role, clause=inner, gender=gender, number=number)


@lru_cache(maxsize=2048)
def tokens(text: str) -> tuple[Token, ...]:
    """Return the tagged tokens of a sentence."""
    from generator.french.tagger import tag

    return tag(text)


def parted(text: str) -> bool:
    """Return whether a comma parts a text; that of « 1,4 million » does not."""
    return COMMA.search(text) is not None


@lru_cache(maxsize=2048)
def opened(text: str) -> str:
    """Return a sentence without the linking word that opens it: « Par ailleurs, », « Mais »."""
    match = _connective().match(text)
    if match:
        text = text[match.end() :][:1].upper() + text[match.end() + 1 :]
    return _aside().sub(" ", text)


def opens_on_link(text: str) -> bool:
    """Return whether a sentence opens on a linking word."""
    return _connective().match(text) is not None


@cache
def _aside() -> re.Pattern[str]:
    said = choices("asides")
    # « ce qui en fait le plus cher » is a verb, not the aside « en fait ».
    # So is « Ce chiffre en fait déjà un succès »: only commas make an aside of it.
    return compiled(rf" ?(?:, (?:{said}),|(?<=[a-zé])(?<!\bqui) (?!en fait )(?:{said})) (?=\w)")


@cache
def _connective() -> re.Pattern[str]:
    return compiled(rf"(?:(?:{choices('connectives')}),|(?:mais|or|et))\s+", re.I)
