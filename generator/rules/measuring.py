"""What a figure measures and whose it is, in a few words: « Amende infligée par la Commission européenne »."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from generator.facts.reading import parsed
from generator.french.syntax import Clause
from generator.french.typography import strip_typography
from generator.rules.antecedents import standing_alone
from generator.rules.clausal import HIM, SAID, brief_source
from generator.rules.figure_roles import apart, as_object, as_subject, changed, endowed, reached_level
from generator.rules.gauging import (
    LONGEST,
    POINTING,
    inside,
    nameable,
)
from generator.shelf import compiled
from generator.types import Brief, Fact, Figure

OBJECTS = frozenset({"object", "apposition"})  # what stands after a place it was not sure to be the object
MORE = compiled(r"\s*(?:de (?:plus|moins)|supplémentaires?|additionnel\w*|en (?:plus|moins))\b")  # no whole amount
HANGING = compiled(
    r"(?:\b(?:de|du|des|à|au|aux|en|par|pour|sur|dans|avec|depuis|sans|selon|chez|vers|entre|et|ou)|[dl]['’])$"
)


class Held(NamedTuple):
    """A clause somewhere in a fact, and who says it: « , selon Arkham »."""

    clause: Clause
    said: str


def measured(figure: Figure, whole: Fact, brief: Brief) -> Iterator[tuple[str, str]]:
    """Yield labels with what they measure, the fullest first; nothing of what is quoted, denied or in doubt."""
    shown, fact = strip_typography(figure.text), standing_alone(whole, brief)
    if MORE.match(strip_typography(fact.text).partition(shown)[2]):
        return
    if fact.modality not in ("asserted", "intended") and not fact.sayer:
        return
    for held in _holding(shown, fact):
        verb = held.clause.verb
        if verb.negation or verb.clitics or verb.mood != "ind" or held.clause.subject is None:
            continue
        for label, text in _of_clause(figure, shown, held):
            told = f"{text}{held.said}"
            line = " ".join(told.split())
            if text and not POINTING.search(line) and not HANGING.search(text) and len(text.split()) <= LONGEST:
                yield label, line


def _holding(shown: str, fact: Fact) -> Iterator[Held]:
    """Yield the clauses that hold a figure, the innermost first."""
    parse = parsed(fact.text)
    found = [held for clause in parse.clauses for held in _inside(clause, _says(fact))]
    found = found if parse.complete else [held for held in found if _tight(held.clause)]
    yield from sorted((h for h in found if shown in h.clause.text), key=lambda h: len(h.clause.text))


def _tight(clause: Clause) -> bool:
    """Return whether subject, verb and object follow one another: they are sure where the rest of a sentence is not."""
    subject, verb = clause.subject, clause.verb
    return (
        subject is not None
        and subject.end + 1 == verb.start
        and any(p.start == verb.end + 1 and p.role == "object" for p in clause.phrases)
    )


def _says(fact: Fact) -> str:
    """Return who says a whole fact, by the name the source gives."""
    return f", selon {fact.sayer}" if fact.sayer and not POINTING.search(fact.sayer) else ""


def _inside(clause: Clause, said: str) -> Iterator[Held]:
    """Yield a clause and those inside it: what somebody says is theirs."""
    own = brief_source(clause) or said
    own = "" if HIM.search(own) else own
    yield Held(clause, own)
    for phrase in clause.phrases:
        if phrase.clause is not None and phrase.kind == "clause":
            theirs = own
            if phrase.role in SAID:
                who = clause.subject
                if who is not None and not nameable(who):
                    continue
                theirs = f", selon {inside(who)}" if who is not None else own
            yield from _inside(phrase.clause, theirs)


def _of_clause(figure: Figure, shown: str, held: Held) -> Iterator[tuple[str, str]]:
    clause = held.clause
    subject = clause.subject
    if subject is not None and shown in subject.text:
        yield from as_subject(figure, shown, subject, clause)
        return
    for phrase in (p for p in clause.phrases if shown in p.text):
        if phrase.kind == "clause":
            yield from endowed(shown, phrase, clause)
            continue
        level = [*reached_level(shown, phrase, clause)]
        yield from level
        aside = phrase.role == "apposition" and any(
            p.role == "object" for p in clause.phrases
        )  # « …, un bond de 41 % »
        if not level and phrase.role in OBJECTS and not aside and subject is not None and nameable(subject):
            yield from as_object(figure, shown, phrase, clause)
        yield from changed(figure, shown, phrase, clause)
        yield from apart(figure, shown, phrase)
