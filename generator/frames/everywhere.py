"""The clauses of a text wherever they stand: main ones, subordinate ones, relatives inside a noun group."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import NamedTuple

from generator.frames.lists import is_listed
from generator.frames.reading import parsed, tokens
from generator.french.syntax import Clause, Parse, Phrase, Token
from generator.shelf import compiled

NOBODY = Phrase("", 0, 0, "subject", "pron", gender="m", number="s")  # who does what an infinitive says
WHO = compiled(r"(?<=[\w»)%]) ?,? qui (?!est-ce)")
FINITE = frozenset({"ind", "con", "sub"})
NEAR = 4  # words between « qui » and its verb
STRETCH = 8  # words before « qui » among which its antecedent stands
DOUBTED = frozenset({"accord", "verbe de trop", "sujet incertain", "deux groupes nominaux", "rattachement", "hors place",
    "sujet après le verbe", "inversion", "question", "phrase trop longue", "participe séparé", "préposition seule"})  # fmt: skip


class Placed(NamedTuple):
    """A clause, the text its offsets point into, and where that text begins in the whole one (it may begin before)."""

    clause: Clause
    text: str
    shift: int = 0
    who: tuple[Phrase, ...] = ()  # what the subject may stand for, when it is « qui » or not said


def everywhere(text: str) -> Iterator[Placed]:
    """Yield the clauses of a text whose place is sure."""
    parse = parsed(text)
    if not DOUBTED & set(parse.doubts):
        for clause in parse.clauses:
            yield from _within(clause, text)
    yield from _relatives(text)


def mains(parse: Parse) -> Iterator[Placed]:
    """Yield the main clauses of a sentence, even of one that was not understood to its end."""
    if not DOUBTED & set(parse.doubts):
        for clause in parse.clauses:
            yield Placed(clause, parse.text)


def _within(clause: Clause, text: str, who: tuple[Phrase, ...] = ()) -> Iterator[Placed]:
    """Yield a clause and those in its phrases; `who` does what a verb without a subject says."""
    if clause.subject is not None:
        yield Placed(clause, text)
        who = (clause.subject,)
    elif clause.verb.mood in ("inf", "par") and clause.phrases:
        yield Placed(replace(clause, subject=NOBODY), text, 0, who)
    for phrase in clause.phrases:
        if phrase.clause is not None and not _one_verb(clause, phrase):
            yield from _within(phrase.clause, text, who if _shares(clause, phrase) else ())


def _one_verb(clause: Clause, phrase: Phrase) -> bool:
    """Return whether an infinitive makes one verb with the one above it: « fait paraître »."""
    return phrase.role == "infinitive" and not phrase.prep and is_listed(clause.verb.lemma, "causatives")


def _shares(clause: Clause, phrase: Phrase) -> bool:
    """Return whether a verb without a subject has that of the verb above it: « veut partir », « en signant », « pour dire »."""
    active = clause.verb.voice != "passive"
    if phrase.role == "infinitive":
        named = any(p.role in ("object", "indirect") for p in clause.phrases) or bool(clause.verb.clitics)
        return active and not named and is_listed(clause.verb.lemma, "own_infinitives")
    return active and phrase.kind == "clause" and (phrase.prep == "en" or phrase.role == "purpose")


def _relatives(text: str) -> Iterator[Placed]:
    """Yield the relatives that « qui » opens, read as sentences of their own."""
    found = tokens(text)
    for match in WHO.finditer(text):
        after = [t for t in found if t.start >= match.end()]
        verb = next((t for t in after[:NEAR] if t.mood in FINITE and t.mood != "sub"), None)
        if verb is None or text.count("«", 0, match.end()) != text.count("»", 0, match.end()):
            continue
        who = _antecedents([t for t in found if t.end <= match.start() + 1], verb)
        if who:
            pronoun = "Ils" if verb.number == "p" else "Il"
            own = f"{pronoun} {text[match.end() :]}"
            clause = next(iter(parsed(own).clauses), None)
            if clause is None or clause.subject is None or clause.subject.text != pronoun:
                continue
            for placed in _within(clause, own):
                own_who = who if placed.clause is clause or placed.who == (clause.subject,) else placed.who
                yield placed._replace(shift=match.end() - len(pronoun) - 1, who=own_who)


def _antecedents(before: list[Token], verb: Token) -> tuple[Phrase, ...]:
    """Return the nouns that « qui » may stand for: those near it that have the number of its verb."""
    near = before[-STRETCH:]
    opening = max((i for i, t in enumerate(near) if t.text in (";", ":") or (t.mood in FINITE)), default=-1)
    nouns = [t for t in near[opening + 1 :] if t.pos in ("NOUN", "PROPN") and t.number in ("", verb.number)]
    return tuple(_phrase(t) for t in nouns[-2:])


def _phrase(token: Token) -> Phrase:
    named = token.pos == "PROPN"
    return Phrase(
        token.text, token.start, token.end, "subject", "np", "", token.text, token.text, token.lemma,
        token.gender, token.number, proper=named and not is_listed(token.text, "function"),
    )  # fmt: skip
