"""A clause becomes lines: each frame it fits, each safe move of its phrases, passives turned to the active."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import islice

from generator.frames.freed import freed
from generator.frames.fronting import gerund, hangs
from generator.frames.future import settled
from generator.frames.guards import DETERMINER, human, impersonal, plain
from generator.frames.guards import settled as settled_group
from generator.frames.inner import renewed
from generator.frames.layout import Layout, explains_elsewhere, lay, sound
from generator.frames.lists import is_listed, pattern
from generator.frames.matching import Frame, hides_agent, matches
from generator.frames.moving import layouts
from generator.frames.notation import Verb
from generator.frames.nouns import Line
from generator.frames.realise import Filling, Told, brief, heavy, targets
from generator.frames.scene import Scene
from generator.frames.surface import inside
from generator.frames.verbs import group, in_present
from generator.frames.words import lowered
from generator.french.syntax import Clause, Phrase
from generator.shelf import compiled

FRAME_COST, FRAME_STEP = 0.05, 0.1  # the first realisation of a frame reads best
OF = compiled(r"(?:de |du |des |d['’])")
RELATIVE = compiled(
    r"[\w»)] (?:qui|dont|où|(?:au|du|des|aux)?(?:le|la|les)?quel(?:le)?s?|qu['’](?:ils?|elles?|on)|que)\b"
)
SHIFT_COST = 0.6
PASSIVE_COST = 0.25  # an active turned round by a frame, or a passive kept
FUTURE_COST = 0.3  # « vont reprendre » told as « reprendront »
MOST_INSIDE = 3  # infinitives said otherwise, tried with each frame
INNER_STEP = 0.05
INNER_COST = 0.3  # an infinitive said otherwise
LEFT_COST = 1.0  # the source's own words and order
SETTLED = frozenset({"time", "cause", "concession", "condition", "source"})
AGED = compiled(r"\d+ ans\b")
DETACHED = frozenset({"apposition", "relative", "participle"})
WIDE_AGENT = compiled(r"\s(?:en|dans|lors|pendant|durant|pour|avec|sur) ")  # « par le parquet en soutien à l'enquête »
WITHIN = compiled(r" (?:qui|dont|où|que|qu['’])\b.*,")
SHORT_OTHER = 3  # words of a complement that stands before the object
LONG_TURNED = 16  # words of a complement that a frame may make the subject
SHORT_MIDDLE = 4  # words that may stand between a verb and the object it gets
LONG_AGENT = 9  # words: a longer agent reads badly as subject


def lines(clause: Clause, scene: Scene) -> Iterator[Line]:
    """Yield the ways to say one clause, the source's own way last; all its phrases are kept."""
    future = settled(clause)
    if future is not None:
        yield from (_in_the_future(line) for line in lines(future, scene))
    clause = freed(clause)
    base = lay(clause, scene.text)
    plans = list(layouts(base, clause))
    for plan in plans:
        yield from _framed(clause, plan, scene)
        yield from _activated(clause, plan, scene)
    yield from _turned(clause, base, scene)
    for other, form in islice(renewed(clause, scene), MOST_INSIDE):
        yield from _inside(other, form, scene)
    for plan in plans[1:] + plans[:1]:
        yield from _own(clause, plan, scene)


def _in_the_future(line: Line) -> Line:
    cost = min(line.cost, FUTURE_COST)
    return line._replace(rewritten=True, cost=cost, form=line.form.replace("tel quel", "futur simple"))


def _inside(clause: Clause, form: str, scene: Scene) -> Iterator[Line]:
    """Yield the lines of a clause one infinitive of which has been said otherwise."""
    for plan in layouts(lay(clause, scene.text), clause):
        for line in _framed(clause, plan, scene):
            yield line._replace(form=f"{line.form}+{form}", cost=line.cost + INNER_STEP)
        for line in _own(clause, plan, scene):
            yield line._replace(form=f"{form}+{plan.move}", cost=plan.cost + INNER_COST, rewritten=True)


def _framed(clause: Clause, plan: Layout, scene: Scene) -> Iterator[Line]:
    """Yield the clause through the frames of its verb."""
    if plan.rigid or not plain_enough(clause) or hides_agent(clause):
        return
    bare = replace(clause, phrases=(*plan.core, *plan.middle, *plan.end))
    own = {inside(line) for line in _own(clause, plan, scene)}
    for frame in matches(bare, scene.library, scene.known):
        if any(p.role == "agent" and WIDE_AGENT.search(p.text) for p in frame.roles.values()):
            continue
        found, free, near = frame.pattern, frame.floats, _near_verb(frame, plan)
        named = {name: scene.refer(phrase) for name, phrase in frame.roles.items()}
        filling = Filling(_numbered(named, clause), clause.verb, clause.verb.lemma, scene.wish)
        for rank, (template, told) in enumerate(targets(found.templates(scene.function), filling)):
            cost = plan.cost + FRAME_COST + FRAME_STEP * rank + SHIFT_COST * heavy(told)
            line = _framed_line(told, plan, free, near, f"{found.kind}/{template}", cost, scene)
            if line and inside(line) not in own:  # the source's own words are no rewriting
                yield line


def _numbered(roles: dict[str, Phrase], clause: Clause) -> dict[str, Phrase]:
    """Return the roles, the subject with the number, person and gender of the source's verb: it knows best."""
    if "A" in roles and clause.subject is not None:
        verb = clause.verb
        gender = verb.gender if verb.voice == "passive" and verb.gender else roles["A"].gender
        roles["A"] = replace(roles["A"], number=verb.number, person=verb.person, gender=gender)
    return roles


def plain_enough(clause: Clause) -> bool:
    """Return whether the verb group can be rebuilt with another verb."""
    return plain(clause.verb) or clause.verb.clitics in (("y",), ("en",), ("se",), ("le",))


def _near_verb(frame: Frame, plan: Layout) -> tuple[Phrase, ...]:
    """Return what floats right after the verb: as the plan has it, and adverbs that stand before the complements."""
    first = min((role.start for name, role in frame.roles.items() if name != "A"), default=0)
    return tuple(p for p in frame.floats if p in plan.middle or (p.role == "adverb" and p.start < first))


def _framed_line(
    told: Told, plan: Layout, free: Sequence[Phrase], middle: tuple[Phrase, ...], form: str, cost: float, scene: Scene
) -> Line | None:
    """Return the line of a filled frame, its floating phrases after the verb (`middle`) or after all complements."""
    end = tuple(p for p in free if p not in middle)
    pieces = told.pieces
    if sum(p.role == "time" for p in free) > 1:
        return None  # « de 66 % en 2006 à 40 % en 2015 »: each time has its own place
    if not told.straight:
        if any(WITHIN.search(piece) or len(piece.split()) > LONG_TURNED for piece in pieces[: told.hinge]):
            return None  # « la femme qui offre ce prix, remporte »: a relative before the verb is read with it
        detached = _explained(plan)
        free_roles = SETTLED | {"place", "purpose"} if brief(told) else SETTLED
        unsettled = any(p.role not in free_roles for p in (*middle, *end)) or any(
            p.role not in SETTLED for p in plan.tail
        )
        turned = any(map(hangs, plan.front)) or any(map(gerund, (*middle, *end, *plan.tail)))
        if plan.inner or detached or turned or unsettled or " qui " in pieces[0]:
            return None  # « X qui offre à la nation un podium remporte la place » loses its reader
        middle, end = (), (*middle, *end)
        cost += PASSIVE_COST
    elif plan.inner:
        pieces = (spaced(pieces[0], plan.inner), *pieces[1:])
    if middle and told.pieces[told.hinge : told.hinge + 1] and OF.match(told.pieces[told.hinge]):
        return None  # « a fait l'annonce mardi de la vente »: what floats would part a noun from its complement
    if end and any(RELATIVE.search(piece) for piece in pieces[told.hinge :]):
        return None  # what floats would be read with the relative's verb
    if explains_elsewhere(plan, (*pieces, *(p.text for p in (*middle, *end)))):
        return None
    text = _texts(scene)
    if plan.front:
        pieces = (_inner_head(pieces[0]), *pieces[1:])
    return Line(
        pieces, told.hinge, form, text(plan.front), text(middle), text(end), text(plan.tail), cost=cost
    )  # fmt: skip


def _inner_head(piece: str) -> str:
    """Return the first words of a realisation as they stand after a front: « Sur toute la France, on compte… »."""
    first = re.split(r"(?<=['’])|\s", piece, maxsplit=1)[0]
    return piece[:1].lower() + piece[1:] if is_listed(first, "function") else piece


def spaced(subject: str, inner: str) -> str:
    """Return a subject with what stands between it and its verb: « Le gardien, Samuel Okoye, »."""
    return subject + inner if inner[0] in ",)" else f"{subject} {inner}"


def _texts(scene: Scene):  # type: ignore[no-untyped-def]
    return lambda phrases: tuple(lowered(p, scene.refer(p).text) for p in phrases)


def _own(clause: Clause, plan: Layout, scene: Scene) -> Iterator[Line]:
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
        text = _texts(scene)
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


JOINED = compiled(r" et (?:les? |la |l['’]|des? |un |une |[A-ZÀ-Þ])")  # « A et B » are many


def _turned(clause: Clause, plan: Layout, scene: Scene) -> Iterator[Line]:
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
    if "," in attribute.text or " et " in attribute.text:
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
    text = _texts(scene)
    pieces = (scene.refer(attribute).text, told, lowered(subject, subject.text))
    yield Line(pieces, 2, "identité tournée", text(plan.front), text(plan.middle), cost=0.15)


def _activated(clause: Clause, plan: Layout, scene: Scene) -> Iterator[Line]:
    """Yield a passive with its agent told in the active."""
    agent = next((p for p in (*plan.core, *plan.end, *plan.middle) if p.role == "agent"), None)
    detached = _explained(plan) or any(p.prep == "comme" for p in clause.phrases)
    if (
        agent is None
        or any(map(hangs, plan.front))
        or any(map(gerund, clause.phrases))
        or any(p.role in DETACHED for p in plan.front)
        or _followed(agent, plan)
        or clause.verb.voice != "passive"
        or not plain(clause.verb)
        or plan.inner
        or plan.rigid
        or detached
    ):
        return
    subject = clause.subject
    if subject is None or subject.kind == "pron" or impersonal(clause) or not _named(agent):
        return
    if (
        len(agent.bare.split()) > LONG_AGENT
        or not sure_number(agent)
        or (is_listed(clause.verb.lemma, "placements") and not human(agent, scene.known))
        or pattern("possessive").search(agent.text + subject.text)
    ):
        return
    named = scene.refer(agent)
    many = JOINED.search(agent.bare or agent.text) is not None
    verb = group(
        Verb(clause.verb.lemma), clause.verb, "3", "p" if many else agent.number or "s", agent.gender, scene.wish
    )
    if verb is None:
        return
    text = _texts(scene)
    others = tuple(p for p in (*plan.core, *plan.end) if p is not agent)
    short = all(len(p.text.split()) < SHORT_OTHER for p in others)  # « mettrait en place un couvre-feu »
    told = lowered(subject, scene.refer(subject).text)
    pieces = (named.bare or named.text, verb, *((*text(others), told) if short else (told, *text(others))))
    middle = text(tuple(p for p in plan.middle if p is not agent))
    yield Line(
        pieces, 2, "actif" + (f", {plan.move}" if plan.move else ""), text(plan.front), middle, (), text(plan.tail),
        cost=plan.cost + 0.1,
    )  # fmt: skip


def _explained(plan: Layout) -> bool:
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
    return phrase.number == "p" or not re.search(r"\b(?:et|ou|ni)\b|,", phrase.text)
