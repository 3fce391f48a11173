"""A clause turned round without a frame: both sides of « est », a passive told in the active."""

from __future__ import annotations

from collections.abc import Iterator

from generator.frames.beings import DETERMINER, human
from generator.frames.beings import settled as settled_group
from generator.frames.guards import impersonal, plain
from generator.frames.layout import Layout
from generator.frames.lists import is_listed, pattern
from generator.frames.notation import Verb
from generator.frames.nouns import Line
from generator.frames.own import texts
from generator.frames.reading import parted
from generator.frames.reshaping.circumstances import denied_count, gerund, hangs
from generator.frames.reshaping.fronting import BY_SUBJECT
from generator.frames.scene import Scene
from generator.frames.verbs import group
from generator.frames.words import lowered
from generator.french.syntax import Clause, Phrase
from generator.shelf import compiled

AGED = compiled(r"\d+ ans\b")
DETACHED = frozenset({"apposition", "relative", "participle"})
NAMED_AFTER = compiled(r", [A-ZÀ-Þ]")
WIDE_AGENT = compiled(r"\s(?:en|dans|lors|pendant|durant|pour|avec|sur) ")  # « par le parquet en soutien à l'enquête »
SHORT_OTHER = 3  # words of a complement that stands before the object
SHORT_MIDDLE = 4  # words that may stand between a verb and the object it gets
OF_WHICH = compiled(r" (?:qui|que|dont|où)\b| qu['’]")  # a relative before the verb is read with it
AND_BY = compiled(r"\bet par\b")  # « par des fonds publics et par la fondation »
LONG_AGENT = 9  # words: a longer agent reads badly as subject
JOINED = compiled(r" et (?:les? |la |l['’]|des? |un |une |[A-ZÀ-Þ])")  # « A et B » are many


def turned(clause: Clause, plan: Layout, scene: Scene) -> Iterator[Line]:
    """« Le vainqueur est X » told as « X est le vainqueur »: both sides are definite, one of them a name."""
    subject, verb = clause.subject, clause.verb
    attribute = plan.core[0] if len(plan.core) == 1 else None
    if (
        subject is None
        or attribute is None
        or verb.lemma != "être"
        or plan.inner
        or plan.rigid
        or plan.tail
        or plan.end
    ):
        return
    if parted(attribute.text) or " et " in attribute.text:
        return  # « respectivement A, B et C »
    if attribute.role != "attribute" or not attribute.proper or subject.proper or not plain(verb) or verb.negation:
        return
    if (
        not settled_group(subject, scene.known)
        or not sure_number(attribute)
        or pattern("possessive").search(attribute.text)
    ):
        return
    number = attribute.number or "s"
    told = group(Verb("être"), verb, "3", number, attribute.gender)
    if told is None or number != verb.number:
        return
    text = texts(scene)
    pieces = (scene.refer(attribute).text, told, lowered(subject, subject.text))
    yield Line(pieces, 2, "identité tournée", text(plan.front), text(plan.middle), cost=0.15)


def activated(clause: Clause, plan: Layout, scene: Scene) -> Iterator[Line]:
    """Yield a passive with its agent told in the active."""
    agent = next((p for p in (*plan.core, *plan.end, *plan.middle) if p.role == "agent"), None)
    detached = explained(plan) or any(p.prep == "comme" for p in clause.phrases)
    if (
        agent is None
        or any(map(hangs, plan.front))
        or any(map(gerund, clause.phrases))
        or BY_SUBJECT.search(scene.text, clause.start)
        or denied_count(clause)
        or any(p.role in DETACHED for p in plan.front)
        or _followed(agent, plan)
        or clause.verb.voice != "passive"
        or AND_BY.search(agent.text)
        or not plain(clause.verb)
        or plan.inner
        or plan.rigid
        or detached
    ):
        return
    subject = clause.subject
    if subject is None or subject.kind == "pron" or impersonal(clause) or not _named(agent):
        return
    if agent.proper and scene.known.kind(agent) == "place" and not is_listed(clause.verb.lemma, "willed"):
        return  # « une déviation a été mise en place par Lomane »: the road goes there
    if (
        len(agent.bare.split()) > LONG_AGENT
        or OF_WHICH.search(agent.bare)
        or not sure_number(agent)
        or (is_listed(clause.verb.lemma, "placements") and not human(agent, scene.known))
        or (agent.proper and is_listed(subject.lemma, "ways_through"))
        or pattern("possessive").search(agent.text + subject.text)
        or ", et " in scene.text[agent.end : clause.end]
        or NAMED_AFTER.match(scene.text, agent.end)
    ):
        return  # « par des instituts, en Chine, et le gouvernement », « par le ministre, Ana Roy »: the agent goes on
    named = scene.refer(agent)
    many = JOINED.search(agent.bare or agent.text) is not None
    verb = group(
        Verb(clause.verb.lemma), clause.verb, "3", "p" if many else agent.number or "s", agent.gender, scene.wish
    )
    if verb is None:
        return
    text = texts(scene)
    others = tuple(p for p in (*plan.core, *plan.end) if p is not agent)
    short = all(len(p.text.split()) < SHORT_OTHER for p in others)  # « mettrait en place un couvre-feu »
    told = lowered(subject, scene.refer(subject).text)
    pieces = (named.bare or named.text, verb, *((*text(others), told) if short else (told, *text(others))))
    middle = text(tuple(p for p in plan.middle if p is not agent))
    yield Line(
        pieces, 2, "actif" + (f", {plan.move}" if plan.move else ""), text(plan.front), middle, (), text(plan.tail),
        cost=plan.cost + 0.1,
    )  # fmt: skip


def explained(plan: Layout) -> bool:
    """Return whether the last words of a clause are about the phrase before them: « par Ana Roy, 26 ans, une élue »."""
    return any(p.role in DETACHED or AGED.match(p.text) for p in plan.tail)


def _followed(agent: Phrase, plan: Layout) -> bool:
    """Return whether what stands after an agent may be about it, or would part the verb from its object by too much."""
    after = [p for p in (*plan.core, *plan.end) if p.start > agent.start and p.role not in ("time", "cause", "purpose")]
    return bool(after) or sum(len(p.text.split()) for p in plan.middle) > SHORT_MIDDLE


def _named(agent: Phrase) -> bool:
    """Return whether an agent can be a subject: « blessé par balle » has none."""
    group = agent.bare or agent.text
    return (
        agent.kind != "pron"
        and not WIDE_AGENT.search(group)
        and (agent.proper or DETERMINER.match(group) is not None or group[:1].isdigit())
    )


def sure_number(phrase: Phrase) -> bool:
    """Return whether the number of a group may be trusted to make a verb agree: no coordination in it."""
    return phrase.number == "p" or not compiled(r"\b(?:et|ou|ni)\b|,").search(phrase.text)
