"""Before « a-t-elle ajouté » or « Il », a fact keeps the subject its source has: « selon Gatepass, l'équipe avait signé » would make the team speak on."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from generator.facts.reading import first_clause
from generator.french.leaning import impersonal
from generator.french.quoted import blotted
from generator.french.words import listed
from generator.rules.pen import Pen
from generator.shelf import compiled
from generator.types import Fact, Sentence

SAYS_ON = compiled(r"\b(?:a|ont|avait)-(?:t-)?(?:ils?|elles?)\b")
OPENING_PRONOUN = compiled(r"(?:Ils?|Elles?) ")
SAYER = compiled(r"(?:Selon|D['’]après|Pour|Quant à|Quant au) (?P<who>[^,«»]+)")
WORD = compiled(r"[\w-]+")
OPENING, TELLING = 2, 4  # words that open a sentence; letters of a word that tells a subject


def with_subject_kept(
    told: Sequence[Sentence], fact: Fact, following: Sequence[Fact], pen: Pen, paragraph: int
) -> list[Sentence]:
    """Return the sentences of a fact; in another of its sayings where the next fact speaks on of a subject that these have put last."""
    after = next(iter(following), None)
    own = _subject(fact.text) if len(told) == 1 and after is not None and _goes_on(after, fact) else frozenset()
    if not own or _keeps(told, own) or _opens_alike(told[0].text, fact.text):
        return list(told)
    others = (said for said in pen.every(fact, "sentence") if len(said) == 1 and _keeps(said, own))
    kept = next(others, None)
    return [replace(sentence, paragraph=paragraph) for sentence in kept] if kept else list(told)


def _goes_on(after: Fact, fact: Fact) -> bool:
    """Return whether a fact is the next of its source and what an « il » of the one before says on."""
    if after.rank != fact.rank + 1:
        return False
    if SAYS_ON.search(blotted(after.text)):
        return True
    clause = first_clause(after.text) if OPENING_PRONOUN.match(after.text) and not impersonal(after.text) else None
    return clause is not None and clause.verb.lemma in listed("announcing") | listed("saying")


def _opens_alike(told: str, source: str) -> bool:
    """Return whether a sentence opens on the source's own words: whom « il » means has not moved."""
    return WORD.findall(told)[:OPENING] == WORD.findall(source)[:OPENING]


def _subject(text: str) -> frozenset[str]:
    """Return the words that tell the subject of a sentence's first clause; none of a pronoun."""
    clause = first_clause(text)
    subject = clause.subject if clause is not None else None
    return _words(subject.text) if subject is not None and subject.kind != "pron" else frozenset()


def _words(text: str) -> frozenset[str]:
    return frozenset(word.lower() for word in WORD.findall(text) if len(word) >= TELLING)


def _keeps(told: Sequence[Sentence], own: frozenset[str]) -> bool:
    """Return whether a sentence is about the same subject, names it first as its source, or goes on about it by a pronoun."""
    text = told[-1].text
    clause, sayer = first_clause(text), SAYER.match(text)
    subject = clause.subject if clause is not None else None
    if subject is None or subject.kind == "pron" or (sayer is not None and own & _words(sayer["who"])):
        return True
    return clause is None or bool(own & _words(text[: clause.verb.start]))
