"""A clause with its own verb: as the source has it, or in the order of a plan."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

from generator.frames.guards import plain
from generator.frames.layout import Layout, sound
from generator.frames.notation import Verb
from generator.frames.nouns import Line
from generator.frames.scene import Scene
from generator.frames.verbs import group, in_present
from generator.frames.words import lowered
from generator.french.syntax import Clause, Phrase

LEFT_COST = 1.0  # the source's own words and order


def own(clause: Clause, plan: Layout, scene: Scene) -> Iterator[Line]:
    """Yield the clause with its own verb, in the order of the plan, when it can be said so."""
    verb = own_verb(clause, scene)
    if verb is None:
        return
    head = _head(clause, plan, scene)
    changed = bool(plan.move) or verb != clause.verb.text
    renamed = bool(head) and head[0] != _written_head(clause, plan)
    cost = plan.cost + (0.4 if changed else LEFT_COST)
    form = plan.move or ("temps du récit" if changed else "tel quel")
    if not changed and not renamed and untouched(clause, scene):
        yield as_is(clause, scene, cost, form)
    elif not plan.rigid:
        text = texts(scene)
        core = (*head, verb, *text(plan.core))
        places = (text(plan.front), text(plan.middle), text(plan.end), text(plan.tail))
        yield Line(core, len(head) + 1, form, *places, cost=cost)


def _head(clause: Clause, plan: Layout, scene: Scene) -> tuple[str, ...]:
    """Return the subject as it is called here, with what stands between it and the verb; empty when there is none."""
    if clause.subject is None:
        return ()
    subject = scene.refer(clause.subject)
    own = lowered(subject, subject.text)
    return (spaced(own, plan.inner) if plan.inner else own,)


def _written_head(clause: Clause, plan: Layout) -> str:
    own = lowered(clause.subject, clause.subject.text) if clause.subject else ""
    return spaced(own, plan.inner) if plan.inner else own


def untouched(clause: Clause, scene: Scene) -> bool:
    """Return whether a clause still is what the source wrote: no phrase cut out or changed, subject and verb as they were."""
    subject, verb = clause.subject, clause.verb
    same = subject is None or scene.text[subject.start : subject.end] == subject.text
    return same and scene.text[verb.start : verb.end] == verb.text and sound(clause, scene.text)


def as_is(clause: Clause, scene: Scene, cost: float, form: str) -> Line:
    """Return the clause as the source has it, sign for sign."""
    start = clause.start + (len(clause.link) if clause.link and clause.text.startswith(clause.link) else 0)
    words = scene.text[start : clause.end].strip(" ,;:")
    first = min((p for p in (clause.subject, *clause.phrases) if p), key=lambda p: p.start, default=None)
    own = lowered(first, words) if first is not None and start == first.start else words
    return Line((own,), 1, form, cost=cost, rewritten=False)


def own_verb(clause: Clause, scene: Scene) -> str | None:
    """Return the clause's verb group, in the wished tense when it tells an event; None when it cannot be made."""
    verb = clause.verb
    if not in_present(verb, scene.wish):
        return verb.text
    if not plain(verb) or clause.subject is None:
        return None
    features = frozenset({"passif"}) if verb.voice == "passive" else frozenset()
    clitics = ("se",) if verb.voice == "reflexive" else ()
    subject = clause.subject
    return group(
        Verb(verb.lemma, clitics, features), verb, subject.person, subject.number, subject.gender or verb.gender, "present"
    )  # fmt: skip


def spaced(subject: str, inner: str) -> str:
    """Return a subject with what stands between it and its verb: « Le gardien, Samuel Okoye, »."""
    return subject + inner if inner[0] in ",)" else f"{subject} {inner}"


def texts(scene: Scene) -> Callable[[Sequence[Phrase]], tuple[str, ...]]:
    """Return what makes phrases the words that stand in a line, under the names things have there."""
    return lambda phrases: tuple(lowered(p, scene.refer(p).text) for p in phrases)
