"""Questions a reader would type, with their answers, and headings made of a noun."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from generator.frames.beings import human, person
from generator.frames.gates import stands
from generator.frames.guards import plain
from generator.frames.layout import lay, sound
from generator.frames.matching import Frame, matches
from generator.frames.notation import Verb
from generator.frames.nouns import Context, Saying
from generator.frames.reading import parsed
from generator.frames.realise import tell, whole
from generator.frames.saying import desk
from generator.frames.scene import Scene
from generator.frames.shapes import Filling
from generator.frames.surface import capital, closed
from generator.frames.units import units
from generator.frames.verbs import group
from generator.frames.words import glue, lowered
from generator.french.syntax import Clause, Phrase
from generator.shelf import compiled
from generator.types import Brief, Fact

MOST_QUESTION, MOST_ANSWER = 16, 30  # words
LEAST_ANSWER = 2
MOST_NOUN = 12
CLITIC = compiled(r"(?:l[ea]s?|lui|leur|y|en) \w+(?:er|ir|re)\b|l['’]\w+(?:er|ir)\b")  # « de le vendre » names nobody
CIRCUMSTANCE = {"time": "TEMPS", "place": "LIEU"}
PAST = frozenset({"perf", "past", "plup"})


def asked(fact: Fact, brief: Brief, context: Context) -> Iterator[tuple[str, Saying]]:
    """Yield (question, answer) pairs that the fact alone answers, the most specific first.

    A fact with a sayer is asked only where the answer can name it.
    """
    scene = desk(fact, brief, "question", replace(context, known=()))
    parse = parsed(fact.text)
    known = " ".join(e.name for e in brief.entities)
    for clause in _askable(parse.text, units(parse), scene) if parse.complete else ():
        for question, answer, form in _pairs(clause, scene):
            if _fits(question, answer, fact, known):
                yield question, Saying((answer,), (fact.id,), form, True)


def question(fact: Fact, brief: Brief, context: Context) -> tuple[str, Saying] | None:
    """Return the best question of a fact with its answer, or None."""
    return next(asked(fact, brief, context), None)


def _askable(text: str, parts: tuple[Clause, ...], scene: Scene) -> Iterator[Clause]:
    """Yield main clauses with a named subject, nobody's claim, and nothing between subject and verb."""
    for part in parts:
        named = part.subject is not None and part.subject.kind != "pron"
        claimed = any(p.role in ("source", "quote", "completive") for p in part.phrases)
        if (
            named
            and not claimed
            and sound(part, text)
            and not lay(part, text).inner
            and not lay(part, text).rigid
            and part.link == ""
        ):
            yield part


def _fits(question: str, answer: str, fact: Fact, known: str) -> bool:
    size = len(answer.split())
    if len(question.split()) > MOST_QUESTION or not LEAST_ANSWER <= size <= MOST_ANSWER:
        return False
    return all(stands(text, fact.text, False, known) for text in (question, answer))


def _pairs(clause: Clause, scene: Scene) -> Iterator[tuple[str, str, str]]:
    yield from _of_frames(clause, scene)
    yield from _when(clause, scene)
    yield from _who_did(clause, scene)


def _roles(clause: Clause, roles: dict[str, Phrase]) -> dict[str, Phrase]:
    found = dict(roles)
    for phrase in clause.phrases:
        name = CIRCUMSTANCE.get(phrase.role)
        if name and name not in found:
            found[name] = replace(phrase, bare="", prep="")
    return found


def _of_frames(clause: Clause, scene: Scene) -> Iterator[tuple[str, str, str]]:
    for frame in matches(clause, scene.library, scene.known):
        filling = Filling(_roles(clause, dict(frame.roles)), clause.verb, clause.verb.lemma)
        if any(p.role not in CIRCUMSTANCE for p in frame.floats):
            continue
        for ask, answer in frame.pattern.ask:
            first, second = tell(ask, filling), tell(answer, filling)
            if first is not None and second is not None:
                full = whole(second) if answer in CIRCUMSTANCE.values() else _completed(whole(second), frame.floats)
                asked_text = closed(capital(whole(first).removesuffix("?").rstrip()), "?")
                yield asked_text, closed(capital(full)), f"question/{frame.pattern.kind}"


def _completed(answer: str, floats: tuple[Phrase, ...]) -> str:
    """Return an answer with the time and place the fact gives."""
    return glue([answer, *(lowered(p, p.text) for p in floats if p.text not in answer)])


def _when(clause: Clause, scene: Scene) -> Iterator[tuple[str, str, str]]:
    """« Quand le musée ferme-t-il ses portes ? » — « Le 3 novembre. »"""
    time = [p for p in clause.phrases if p.role == "time" and p.kind != "clause"]
    subject = clause.subject
    if len(time) != 1 or subject is None or not subject.gender or not plain(clause.verb):
        return
    table = scene.library.tables["moves"]["questions"]
    verb = _inverted(clause, subject)
    if verb is None or time[0].text.lower().startswith(("depuis", "pendant", "par ", "chaque")):
        return
    core = [p.text for p in (*lay(clause, scene.text).core, *lay(clause, scene.text).end) if p is not time[0]]
    text = glue([table["time"], lowered(subject, subject.text), verb, *core])
    yield closed(text, "?"), closed(capital(lowered(time[0], time[0].text))), "question/quand"


def _inverted(clause: Clause, subject: Phrase) -> str | None:
    features = {"inversé"} | ({"passif"} if clause.verb.voice == "passive" else set())
    clitics = ("se",) if clause.verb.voice == "reflexive" else ()
    verb = Verb(clause.verb.lemma, clitics, frozenset(features))
    return group(verb, clause.verb, subject.person, subject.number, subject.gender)


def _who_did(clause: Clause, scene: Scene) -> Iterator[tuple[str, str, str]]:
    """« Qui a menacé Microsoft ? » — only for typed people and organisations, active verbs."""
    subject = clause.subject
    if subject is None or clause.verb.voice != "active" or not human(subject, scene.known):
        return
    if not subject.proper or clause.verb.number == "p" or not person(subject, scene.known):
        return
    if clause.verb.gender == "f":
        return  # « Qui est arrivée ? » would tell the answer
    plan = lay(clause, scene.text)
    text = glue([scene.library.tables["moves"]["questions"]["person"], clause.verb.text, *(p.text for p in plan.core)])
    if plan.core:
        yield closed(text, "?"), closed(capital(subject.text)), "question/qui"


def nominal(fact: Fact, brief: Brief, context: Context) -> str:
    """Return a heading made of a noun (« Le retrait de X par Y »), or "" when none surely says the fact.

    Only past or present events, affirmed, through frames that name their noun.
    """
    if fact.sayer or fact.modality != "asserted":
        return ""
    scene = desk(fact, brief, "heading", context)
    parse = parsed(fact.text)
    for clause in units(parse) if parse.complete else ():
        past = clause.verb.tense in PAST | {"pres"} and clause.verb.mood == "ind" and not clause.verb.negation
        for frame in matches(clause, scene.library, scene.known) if past else ():
            text = _noun(frame, clause, scene)
            if text and len(text.split()) <= MOST_NOUN and stands(text, fact.text, False):
                return text
    return ""


def _noun(frame: Frame, clause: Clause, scene: Scene) -> str:
    """Return the frame's noun with its roles, "" when it has none or a role is a pronoun."""
    if not frame.pattern.noun or any(p.kind == "pron" or CLITIC.match(p.text) for p in frame.roles.values()):
        return ""
    named = {name: scene.refer(phrase) for name, phrase in frame.roles.items()}
    told = tell(frame.pattern.noun, Filling(named, clause.verb, clause.verb.lemma))
    return capital(whole(told)) if told else ""
