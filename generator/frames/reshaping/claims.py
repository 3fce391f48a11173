"""What a body claims while it acts told apart with its source: « La Commission a infligé B à C, affirmant que ses N V » is « … . Selon la Commission, les N de C V »."""

from __future__ import annotations

import re
from collections.abc import Iterator

from generator.frames.library import Library
from generator.frames.lists import is_listed
from generator.frames.reading import parsed, tokens
from generator.frames.reshaping.halves import ACCORDING, Parting, halves
from generator.frames.reshaping.joints import SOURCED
from generator.french.grammar import contract, definite
from generator.french.syntax import FINITE, Clause, Phrase
from generator.shelf import compiled

CLAIMING = compiled(r", (?P<verb>\w+ant) qu(?:e |['’])(?=\w)")
BRACKETS = compiled(r" \([^()]*\)")
OWNED = compiled(r"(?P<word>son|sa|ses) (?P<noun>[\w-]+)", re.I)
LEANS = compiled(r"(?:ils?|elles?|cel\w+|ce|on) ", re.I)
WOULD = compiled(r"\b\w+rai(?:t|ent)\b|[«»:;]")
BODY = compiled(r"(?P<article>[Ll][ae] |[Ll]['’])(?P<name>[A-ZÀ-Þ][\w-]+)\b")


def claims(text: str, library: Library) -> Iterator[Parting]:
    """Yield the sentence without what its subject claims at its end, and that with its source."""
    found = list(CLAIMING.finditer(text))
    clause = _acts(text[: found[0].start()]) if len(found) == 1 and _even(text, found[0].start()) else None
    if clause is None or clause.subject is None or not _claims(found[0]["verb"], library):
        return
    body, claim = BODY.match(clause.subject.text), text[found[0].end() :]
    if body is None or LEANS.match(claim) or WOULD.search(claim) or ACCORDING.search(text):
        return
    said = _owned(claim, clause)
    source = f"{library.tables['moves']['links']['selon'][0]} {body[0][:1].lower()}{body[0][1:]}"
    cut = halves(text[: found[0].start()], f"{source}, {said}", "motif à part") if said else None
    yield from [cut] if cut else []


def _even(text: str, at: int) -> bool:
    return all(text[:at].count(opening) == text[:at].count(closing) for opening, closing in ("«»", "()"))


def _acts(before: str) -> Clause | None:
    """Return the one clause of some words, its subject in front: whoever claims what follows is that subject."""
    plain = BRACKETS.sub("", before)
    clauses = parsed(f"{plain}.").clauses
    clause = clauses[0] if len(clauses) == 1 else None
    alone = sum(t.mood in FINITE for t in tokens(plain)) == 1 and not is_listed(plain.split()[0], "openers")
    if clause is None or clause.subject is None or clause.subject.start or not alone or SOURCED.match(before):
        return None
    return clause if clause.verb.mood == "ind" and not clause.verb.negation else None


def _claims(participle: str, library: Library) -> bool:
    table = library.tables["dire"]
    return tokens(participle)[0].lemma in {*table["neutral"], *table["opinion"]}


def _owned(claim: str, clause: Clause) -> str:
    """Return a claim, « ses pratiques » told as those of whom the act is against; "" where their owner is not sure."""
    found = OWNED.match(claim)
    if found is None:
        return claim
    against = [p for p in clause.phrases if p.role == "indirect" and p.prep == "à" and p.start >= clause.verb.end]
    noun = tokens(claim)[1]
    if len(against) != 1 or not noun.gender or not noun.number:
        return ""
    owner = _called(against[0])
    return (
        f"{definite(found['noun'], noun.gender, noun.number)} {contract('de', owner)}{claim[found.end() :]}"
        if owner
        else ""
    )


def _called(phrase: Phrase) -> str:
    """Return what somebody acted against is called again: « l'entreprise », « Apple »."""
    head = tokens(phrase.head)[0]
    if phrase.proper:
        return phrase.head if phrase.text.split()[-1] == phrase.head else ""
    plain = head.pos == "NOUN" and phrase.gender in ("m", "f") and phrase.number == "s"
    return definite(phrase.head, phrase.gender, phrase.number) if plain else ""
