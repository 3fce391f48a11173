"""Cut a detached part out of a clause and make it a sentence, only where its antecedent is certain."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from generator.frames.guards import COUNTED, plain
from generator.frames.layout import lay
from generator.frames.lists import pattern
from generator.frames.notation import Verb
from generator.frames.scene import Scene
from generator.frames.verbs import group
from generator.frames.words import glue, lowered
from generator.french.syntax import Clause, Phrase, VerbGroup

NAME_BEFORE = re.compile(r"((?:[A-ZÀÉÈÎÔ][\w’'-]+ )*[A-ZÀÉÈÎÔ][\w’'-]+),\s*$")
SIMPLE_WORDS = 7  # words of a noun group that has no inner candidate of its own
INNER = re.compile(r"\s(?:de|du|des|d['’]|à|au|aux|en|dans|sur|pour|avec|et|ou|chez|par|contre|entre)\s?", re.I)


@dataclass(frozen=True, slots=True)
class Cut:
    """A clause without its detached part, and the sentence that part has become."""

    rest: Clause
    said: str  # the new sentence, no capital nor stop
    before: bool  # the new sentence stands before the rest
    form: str
    cost: float


def cuts(clause: Clause, scene: Scene) -> Iterator[Cut]:
    """Yield the safe ways to cut one part out of a clause."""
    plan = lay(clause, scene.text)
    fronted = [p for p in clause.phrases if clause.subject and p.end <= clause.subject.start]
    for phrase in fronted if len(fronted) == 1 else ():
        if phrase.role in ("participle", "attribute") and phrase.clause is not None:
            yield from _participle(clause, phrase, scene)
    inner = tuple(p for p in clause.phrases if clause.subject and clause.subject.end <= p.start < clause.verb.start)
    for phrase in (*inner, *plan.tail):
        if phrase.role == "relative":
            yield from _relative(clause, phrase, inner, scene)


def _without(clause: Clause, phrase: Phrase) -> Clause:
    return replace(clause, phrases=tuple(p for p in clause.phrases if p is not phrase))


def _participle(clause: Clause, phrase: Phrase, scene: Scene) -> Iterator[Cut]:
    """« Créé en 2008 par X, le festival… »: the antecedent is the subject."""
    inner, subject = phrase.clause, clause.subject
    if (
        inner is None
        or subject is None
        or inner.verb.mood != "par"
        or inner.verb.text.lower().endswith("ant")
        or inner.verb.negation
    ):
        return
    past, now = pattern("dated").search(inner.text), pattern("present").search(inner.text)
    if bool(past) == bool(now) or (
        subject.kind == "pron" and subject.text.lower() not in ("il", "elle", "ils", "elles")
    ):
        return
    like = replace(clause.verb, mood="ind", tense="perf" if past else "pres", negation="", adverbs=(), clitics=())
    verb = group(
        Verb(inner.verb.lemma, (), frozenset({"passif"})),
        like,
        "3",
        subject.number,
        subject.gender or inner.verb.gender,
    )
    if verb is None:
        return
    words = scene.text[inner.verb.end : phrase.end].strip(" ,")
    said = glue([lowered(subject, scene.refer(subject).text), verb, words])
    yield Cut(again(_without(clause, phrase), subject, scene, said), said, True, "participe à part", 0.15)


def _relative(clause: Clause, phrase: Phrase, inner: tuple[Phrase, ...], scene: Scene) -> Iterator[Cut]:
    """« X, qui V…, V » and « …, ce qui V »: the antecedent is the subject, or the whole clause."""
    opening = phrase.text.lower()
    if opening.startswith("ce qui ") and phrase not in inner:
        yield from _which(clause, phrase, scene)
    elif opening.startswith("qui ") and phrase not in inner:
        yield from _of_name(clause, phrase, scene)
    elif opening.startswith("qui ") and phrase in inner and clause.subject and _single(clause.subject):
        said = glue([lowered(clause.subject, scene.refer(clause.subject).text), phrase.text[4:].strip(" ,")])
        rest = again(_without(clause, phrase), clause.subject, scene, said)
        yield Cut(rest, said, True, "relative à part", 0.2)


def _of_name(clause: Clause, phrase: Phrase, scene: Scene) -> Iterator[Cut]:
    """« … François Hollande, qui a V »: the antecedent is the name that stands right before the comma."""
    name = NAME_BEFORE.search(scene.text[: phrase.start])
    inner = phrase.clause
    if name is None or inner is None or inner.verb.number != "s" or scene.text[phrase.end :].strip(" .,"):
        return
    if name[1] not in scene.known.kinds or scene.known.kinds[name[1]] not in ("person", "organisation"):
        return
    yield Cut(_without(clause, phrase), f"{name[1]} {phrase.text[4:].strip(' ,')}", False, "relative à part", 0.15)


def _which(clause: Clause, phrase: Phrase, scene: Scene) -> Iterator[Cut]:
    table = scene.library.tables["moves"]["links"]
    counted = COUNTED.search(scene.text[clause.start : phrase.start]) and re.search(
        r"\d", scene.text[clause.start : phrase.start]
    )
    words = phrase.text[len("ce qui ") :].strip(" ,")
    seems = re.match(r"(?:semble|paraît|représente|montre|correspond)", words)
    link = table["ce qui chiffré" if counted and seems else "ce qui"][0]
    yield Cut(_without(clause, phrase), f"{link} {words}", False, "ce qui à part", 0.1)


def _single(phrase: Phrase) -> bool:
    """Return whether a noun group holds one noun only, so that what follows its comma is about it."""
    return phrase.proper or (not INNER.search(f" {phrase.text[1:]}") and len(phrase.text.split()) <= SIMPLE_WORDS)


def moved(phrase: Phrase, at: int) -> Phrase:
    """Return a phrase as if it stood at another place."""
    return replace(phrase, start=at, end=at)


PRONOUN = {("m", "s"): "il", ("f", "s"): "elle", ("m", "p"): "ils", ("f", "p"): "elles"}


def again(clause: Clause, subject: Phrase, scene: Scene, before: str) -> Clause:
    """Return the clause whose subject was just named: a pronoun when no other noun can be meant, else the same."""
    if subject.kind == "pron" or not subject.gender or not subject.number:
        return clause
    if not only_candidate(subject, before, scene):
        return clause
    word = PRONOUN[(subject.gender, subject.number)]
    named = replace(subject, text=word, kind="pron", proper=False, head=word)
    return replace(clause, subject=named)


def only_candidate(subject: Phrase, text: str, scene: Scene) -> bool:
    """Return whether no other noun of the text has the subject's gender and number."""
    from generator.french.tagger import tag

    own = {t.text for t in tag(subject.text)}
    for token in tag(text):
        if token.pos not in ("NOUN", "PROPN") or token.text in own or token.text.lower() in {w.lower() for w in own}:
            continue
        if token.number in ("", subject.number) and token.gender in ("", subject.gender):
            return False
    return True


def coordinated(clause: Clause) -> bool:
    """Return whether a main clause after « et », « mais »… can stand alone: it has its own subject."""
    return clause.subject is not None and clause.main


def verb_of(clause: Clause) -> VerbGroup:
    """Return the verb group of a clause."""
    return clause.verb


def rebuilt(clause: Clause) -> bool:
    """Return whether the clause's verb may be rebuilt."""
    return plain(clause.verb)
