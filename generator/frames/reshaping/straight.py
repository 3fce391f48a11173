"""A subject that stands after its verb set before it: « Parmi les victimes figure un enfant » is « Un enfant figure parmi les victimes »."""

from __future__ import annotations

from collections.abc import Iterator

from generator.frames.guards import plain
from generator.frames.layout import lay
from generator.frames.nouns import Line
from generator.frames.own import texts
from generator.frames.scene import Scene
from generator.frames.words import lowered
from generator.french.syntax import Clause, Phrase
from generator.shelf import compiled

COST = 0.15
LONG = 14  # words of a subject that may stand before its verb
LED_IN = frozenset({"time", "place", "other", "manner", "indirect"})  # what brings a verb before its subject
THAT = compiled(r"(?:cela|ceci)\b|ça\b")
OPEN = compiled(r",(?!\d)|[:;«(]|\b(?:qui|que|qu['’]|dont|où)\b")


def straightened(clause: Clause, scene: Scene) -> Iterator[Line]:
    """Yield the clause with its subject first; none for a question, for words that are quoted, for a long subject."""
    subject, verb = clause.subject, clause.verb
    if subject is None or subject.kind != "np" or subject.start < verb.end or not _plain(clause, subject):
        return
    plan = lay(clause, scene.text)
    led = [p for p in clause.phrases if p.end <= verb.start]
    after = [p for p in clause.phrases if p.start >= subject.end and p not in plan.tail]
    between = [p for p in clause.phrases if verb.end <= p.start < subject.start]
    if (
        not led
        or between
        or any(p.role not in LED_IN or THAT.search(p.text) for p in led)
        or any(p.role != "source" for p in plan.tail)
    ):
        return
    text = texts(scene)
    moved = tuple(lowered(p, p.text[:1].lower() + p.text[1:] if p is led[0] else p.text) for p in led)
    named = lowered(subject, scene.refer(subject).text)
    yield Line((named, verb.text, *moved, *text(after)), 2, "sujet remis devant", tail=text(plan.tail), cost=COST)


def _plain(clause: Clause, subject: Phrase) -> bool:
    """Return whether verb and subject may change places: nothing denied, no clause or sign inside the subject."""
    told = (plain(clause.verb) or clause.verb.clitics == ("se",)) and not clause.verb.negation
    declared = not any(p.role in ("quote", "completive", "object", "attribute") for p in clause.phrases)
    return told and declared and len(subject.text.split()) <= LONG and not OPEN.search(subject.text)
