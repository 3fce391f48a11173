"""Two short sentences of one subject told in one: « A a remplacé deux défenseurs et a changé de tactique », where nothing else can be meant."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from generator.facts.reading import only_clause, parsed
from generator.frames.references import find
from generator.french.leaning import impersonal
from generator.french.lexicon import lookup, role
from generator.french.syntax import FINITE, PRONOUNS, Clause, Phrase
from generator.french.words import listed
from generator.rules.desk import bare, refused
from generator.shelf import compiled
from generator.types import Assignment, Brief, Sentence

LONGEST, BOTH = 18, 25  # words of a sentence that bears another, and of the two: more would be parted again
# Tenses that go together: « s'est constituée partie civile et réclame… » ; « a fermé et rouvrira » is left as it is.
TOGETHER = (frozenset({"perf", "past", "pres"}), frozenset({"fut"}), frozenset({"impf"}), frozenset({"plup"}))
ALSO = " également"
# What a second verb could be taken to hang on, or what would hold for it too: a list, a clause, a source, a negation, a day.
BOUND = compiled(
    r"[«»:;()]|\b(?:et|ou|ni|mais|que|qui|dont|où|si|selon|d'après|avant|après|pour|afin|sans|puis|ensuite|alors|toutefois|cependant|pourtant|"
    r"aussi|également|enfin)\b|\b(?:qu|lorsqu)['’]|\bs['’]ils?\b"
)
LINKED = compiled(r"[«»:;()]|\b(?:mais|toutefois|cependant|pourtant|aussi|également|enfin|puis|alors)\b|^On\b")


def joined(told: Sequence[Sentence], assignment: Assignment) -> list[Sentence]:
    """Return the sentences of a slot, two short ones of one subject and one time in one; no three."""
    known = refused(assignment)
    made: list[Sentence] = []
    last = False
    for sentence in told:
        one = _one(made[-1], sentence, assignment.brief) if made and not last else None
        last = one is not None and bare(one.text) not in known
        if one is not None and last:
            made[-1] = one
        else:
            made.append(sentence)
    return made


def _one(first: Sentence, second: Sentence, brief: Brief) -> Sentence | None:
    """Return two sentences as one, or None."""
    second = replace(second, text=_without_also(second, brief))
    apart = first.paragraph != second.paragraph or set(first.facts) & set(second.facts)
    words = [len(s.text.split()) for s in (first, second)]
    if apart or not (first.facts and second.facts) or max(words) > LONGEST or sum(words) > BOTH:
        return None
    if BOUND.search(first.text) or LINKED.search(second.text):
        return None
    one, other = _alone(first.text), _alone(second.text)
    if (
        one is None
        or other is None
        or not _follows_subject(other, second.text)
        or not _same_time(one, other)
        or not _same_subject(one, other, brief)
    ):
        return None
    if _second_verb(second.text):
        return None  # « et conteste les faits et reste présumé innocent »
    if "," in first.text[one.verb.end :]:
        return None  # « touchent 14 semaines, plus une par année et gardent »: of the year?
    text = f"{first.text.rstrip('.')} et {second.text[other.verb.start :]}"
    return Sentence(text, (*first.facts, *second.facts), first.paragraph)


def _second_verb(text: str) -> bool:
    """Return whether « et » joins a second verb to that of a sentence."""
    behind = [other for one, other in pairwise(parsed(text).tokens) if one.low == "et"]
    return any(word.mood in FINITE or any(form.mood in FINITE for form in lookup(word.low)) for word in behind)


def _alone(text: str) -> Clause | None:
    """Return the clause that a sentence is, its subject first."""
    clause = only_clause(text)
    if clause is None or clause.subject is None or clause.subject.start or clause.link or impersonal(text):
        return None
    return clause


def _follows_subject(clause: Clause, text: str) -> bool:
    """Return whether a verb stands right after its subject."""
    return clause.subject is not None and text[clause.subject.end : clause.verb.start] == " "


def _without_also(sentence: Sentence, brief: Brief) -> str:
    """Return a sentence without the « également » that linked it to the one before it: « et » says as much."""
    own = any(ALSO in brief.fact(id).text for id in sentence.facts if id.startswith("F"))
    return sentence.text if own else sentence.text.replace(ALSO, "", 1)


def _same_time(one: Clause, other: Clause) -> bool:
    same = any({one.verb.tense, other.verb.tense} <= tenses for tenses in TOGETHER)
    return same and one.verb.mood == other.verb.mood == "ind"


def _same_subject(one: Clause, other: Clause, brief: Brief) -> bool:
    """Return whether the second sentence is surely about the subject of the first."""
    if one.subject is None or other.subject is None:
        return False
    if other.subject.kind == "pron":
        return _meant(one, other, other.subject, brief)
    entity = find(other.subject, brief)
    return entity is not None and find(one.subject, brief) is entity


def _meant(one: Clause, other: Clause, pronoun: Phrase, brief: Brief) -> bool:
    """Return whether a pronoun can mean nothing but the subject of the sentence before."""
    agreement = PRONOUNS.get(pronoun.text.lower())
    subject = one.subject
    if agreement is None or subject is None:
        return False
    if subject.kind == "pron":
        return subject.text.lower() == pronoun.text.lower()
    entity = find(subject, brief)
    if entity is None and _of_somebody(subject, one.text, brief):
        return False
    gender = entity.gender if entity else subject.gender
    speaks = other.verb.lemma in listed("announcing") | listed("saying")
    return (gender, subject.number or "s") == agreement and not _rivals(one, agreement, speaks)


def _of_somebody(subject: Phrase, text: str, brief: Brief) -> bool:
    """Return whether a subject is somebody's thing: « Le réveil de Rayan sonne. Il monte dans la voiture »."""
    places = " ".join(name for e in brief.entities if e.kind == "place" for name in e.names)
    names = (t.text for t in parsed(text).tokens if t.pos == "PROPN" and subject.start < t.start < subject.end)
    return any(name not in places for name in names)


def _rivals(one: Clause, agreement: tuple[str, str], speaks: bool) -> bool:
    """Return whether another noun of a clause agrees with a pronoun; of who speaks, only somebody or a name can be meant."""
    gender, number = agreement
    end = one.verb.end - one.start
    after = [t for t in parsed(one.text).tokens if t.start >= end and t.pos in ("NOUN", "PROPN")]
    agreeing = [t for t in after if t.gender in ("", gender) and t.number in ("", number)]
    return any(not speaks or t.pos == "PROPN" or role(t.low) or t.low in listed("of_people") for t in agreeing)
