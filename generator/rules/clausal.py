"""A clause taken apart for a question and its answer: who, the verb inverted, what, when, and who says it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import NamedTuple

from generator.facts.reading import parsed
from generator.frames.leaning import antecedent
from generator.frames.references import find
from generator.french.syntax import Clause, Parse, Phrase
from generator.french.tagger import tag
from generator.french.words import listed
from generator.shelf import compiled
from generator.types import Brief, Fact

CORE = frozenset({"object", "indirect", "attribute", "infinitive", "agent", "place", "manner", "other"})
SAID = frozenset({"completive", "quote"})  # somebody's claim, or what somebody does not know
FINITE = ("ind", "con")
TITLED = compiled(r"(?:M\.|MM\.|Mme|Mlle|Me|Dre?|Pr) ")
ELIDED = compiled(r"L['’]")
VOWELS = "aeéà"
PRONOUNS = {("m", "s"): "il", ("f", "s"): "elle", ("m", "p"): "ils", ("f", "p"): "elles"}
GENDERS = {pronoun: agreement for agreement, pronoun in PRONOUNS.items()}
LONGEST_SUBJECT = 11  # words
BESIDE_IT = compiled(r", .*$")  # what stands beside one thing or person adds to it
CLAUSE = compiled(r", (?:qui|que|qu['’]|dont|où) .*$")
NAME = compiled(r"\b[A-ZÀ-Þ]")
NAMED = compiled(r", (?:selon|d['’]après) ")
HIM = compiled(
    r"\b(?:lui|elles?|eux|son|sa|ses|leurs?|cet|cette|ces)\b"
)  # « selon elle » is no source for who reads an answer alone


class Pieces(NamedTuple):
    """What a question and its answer are put together from."""

    fact: Fact
    clause: Clause
    subject: str  # as inside a sentence: « la régie », « Twitter »
    pronoun: str  # il, elle, ils, elles
    named: bool  # the subject is a name
    inverted: str  # « réclame-t-elle », « sera-t-il jugé »
    source: str  # « , selon Wired », or ""

    @property
    def core(self) -> tuple[Phrase, ...]:
        """Return what the verb needs, as written."""
        return tuple(p for p in self.clause.phrases if p.role in CORE and p.start >= self.clause.verb.start)


def pieces(fact: Fact, brief: Brief) -> Iterator[Pieces]:
    """Yield the fact's independent clauses that have a subject to name and tell nobody else's words."""
    parse = parsed(fact.text)
    if not parse.complete or "«" in fact.text:
        return
    for clause in (*(c for c in parse.clauses if c.main), *reported(parse)):
        subject = subject_of(clause, fact, brief)
        if subject is None or clause.verb.mood not in FINITE or _cut_off(clause, fact.text):
            continue
        pronoun = pronoun_of(subject, brief)
        asked = inverted(parse, clause, pronoun) if pronoun and not HIM.search(source(clause)) else ""
        if asked:
            text = inside(subject)
            yield Pieces(fact, clause, text, pronoun, subject.proper, asked, source(clause))


def reported(parse: Parse) -> Iterator[Clause]:
    """Yield what somebody named says, as a clause with its source: « la régie a indiqué que deux bus avaient brûlé »."""
    for clause in (c for c in parse.clauses if c.main and c.verb.lemma in listed("saying") and not c.verb.negation):
        who = clause.subject
        named = who is not None and who.kind == "np" and "," not in who.text and not HIM.search(who.text)
        for phrase in clause.phrases if who is not None and named else ():
            told = phrase.clause
            sure = (
                told is not None and told.verb.mood == "ind" and told.verb.tense != "impf" and told.subject is not None
            )
            if told is not None and sure and phrase.role == "completive" and phrase.prep == "que" and who is not None:
                said = Phrase(f"selon {inside(who)}", told.end, told.end, "source", "pp", "selon")
                yield replace(told, phrases=(*told.phrases, said))


def _cut_off(clause: Clause, text: str) -> bool:
    """Return whether a phrase is the end of a name: « fyi » of « le site Layoffs.fyi »."""
    return any(text[p.start - 1 : p.start] == "." for p in clause.phrases if p.start)


def subject_of(clause: Clause, fact: Fact, brief: Brief) -> Phrase | None:
    """Return the clause's subject, a pronoun that opens the fact as what it means; None when it is not sure."""
    subject = clause.subject
    if subject is not None and subject.kind == "pron":
        subject = antecedent(fact, brief) if subject.start == 0 else None
    if subject is None or subject.kind != "np":
        return None
    cut = BESIDE_IT.search(subject.text) if subject.number != "p" else CLAUSE.search(subject.text)
    subject = replace(subject, text=subject.text[: cut.start()]) if cut else subject
    return None if len(subject.text.split()) > LONGEST_SUBJECT or "," in subject.text else subject


def pronoun_of(subject: Phrase, brief: Brief) -> str:
    """Return the pronoun of a subject; "" when its gender is not sure."""
    entity = find(subject, brief)
    gender = (entity.gender if entity else "") or subject.gender
    if not gender and entity and entity.kind in ("organisation", "product") and entity.article != "l'":
        gender = "f" if entity.article == "la" else "m"
    return PRONOUNS.get((gender, subject.number or "s"), "")


def inverted(parse: Parse, clause: Clause, pronoun: str) -> str:
    """Return the verb with its pronoun: « veut-il », « a-t-elle été arrêtée », « ne pourront-ils plus »."""
    verb = clause.verb
    finite = next((t for i in verb.tokens if (t := parse.tokens[i]).mood in FINITE and t.person == "3"), None)
    if finite is None or not _agrees(clause, pronoun, finite.lemma == "être"):
        return ""
    joint = "-t-" if finite.text[-1] in VOWELS else "-"
    at = finite.end - verb.start
    return f"{verb.text[:at]}{joint}{pronoun}{verb.text[at:]}"


def _agrees(clause: Clause, pronoun: str, is_being: bool) -> bool:
    """Return whether a verb agrees with the pronoun: a name whose verb says « est devenue » is no « il »."""
    gender, number = GENDERS[pronoun]
    verb = clause.verb
    return verb.number in ("", number) and not (is_being and verb.gender not in ("", gender))


def inside(subject: Phrase) -> str:
    """Return the subject as it stands inside a sentence: a small article, a name as it is."""
    text = subject.text
    first = text.split()[0]
    titled = TITLED.match(text) is not None
    named = titled or (subject.proper and first.lower() not in ("le", "la", "les") and not ELIDED.match(text))
    return text if named else text[:1].lower() + text[1:]


def brief_source(clause: Clause) -> str:
    """Return who says a clause in few words: « , selon l'institut Volta » of « selon l'institut Volta cité par la radio ».

    « Selon un rapport publié dans Wired » stays whole: nobody knows which report otherwise.
    """
    whole = source(clause)
    if not NAMED.match(whole):
        return whole
    cut = next((t.start for t in tag(whole) if t.tense == "ppast"), len(whole))
    return whole[:cut].rstrip(" ,") if NAME.search(whole[:cut]) else whole


def source(clause: Clause) -> str:
    """Return who says a clause, as its end: « , selon Wired »; "" when nobody is named."""
    said = next((p.text for p in clause.phrases if p.role == "source"), "")
    return f", {said[:1].lower()}{said[1:].rstrip(' ,')}" if said else ""
