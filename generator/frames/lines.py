"""A clause becomes lines: each frame it fits, each safe move of its phrases, passives turned to the active."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import islice

from generator.frames.future import settled
from generator.frames.guards import plain
from generator.frames.inner import renewed
from generator.frames.layout import Layout, explains_elsewhere
from generator.frames.lists import is_listed
from generator.frames.matching import Frame, hides_agent, matches
from generator.frames.nouns import Line
from generator.frames.own import own, spaced, texts
from generator.frames.realise import RELATIVE, Told, brief, heavy, strays, targets
from generator.frames.recent import finished
from generator.frames.reshaping.circumstances import gerund, hangs
from generator.frames.reshaping.freed import freed
from generator.frames.reshaping.moving import plans
from generator.frames.scene import Scene
from generator.frames.shapes import Filling
from generator.frames.surface import inside
from generator.frames.turning import WIDE_AGENT, activated, explained, turned
from generator.french.syntax import COMPOUND, Clause, Phrase, VerbGroup
from generator.shelf import compiled

HELD_VERB = compiled(r"\w (?:s['’]|se |n['’]|ne )\w")

FRAME_COST, FRAME_STEP = 0.05, 0.1  # the first realisation of a frame reads best
OF = compiled(r"(?:de |du |des |d['’])")
POINTING = "Ce [être]"
SHIFT_COST = 0.6
PASSIVE_COST = 0.25  # an active turned round by a frame, or a passive kept
FUTURE_COST = 0.3  # « vont reprendre » told as « reprendront », « vient de fermer » as « a fermé »
MOST_INSIDE = 3  # infinitives said otherwise, tried with each frame
INNER_STEP = 0.05
INNER_COST = 0.3  # an infinitive said otherwise
SETTLED = frozenset({"time", "cause", "concession", "condition", "source"})
WITHIN = compiled(r" (?:qui|dont|où|que|qu['’])\b.*,")
LONG_TURNED = 16  # words of a complement that a frame may make the subject


def lines(clause: Clause, scene: Scene) -> Iterator[Line]:
    """Yield the ways to say one clause, the source's own way last; all its phrases are kept."""
    for told, form in ((settled(clause), "futur simple"), (finished(clause), "passé récent")):
        if told is not None:
            yield from (_in_one_word(line, form) for line in lines(told, scene))
    clause = freed(clause)
    base, *moved = plans(clause, scene.text)
    for plan in (base, *moved):
        yield from _framed(clause, plan, scene)
        yield from activated(clause, plan, scene)
    yield from turned(clause, base, scene)
    for other, form in islice(renewed(clause, scene), MOST_INSIDE):
        yield from _inside(other, form, scene)
    for plan in (*moved, base):
        yield from own(clause, plan, scene)


def _in_one_word(line: Line, form: str) -> Line:
    cost = min(line.cost, FUTURE_COST)
    return line._replace(rewritten=True, cost=cost, form=line.form.replace("tel quel", form))


def _inside(clause: Clause, form: str, scene: Scene) -> Iterator[Line]:
    """Yield the lines of a clause one infinitive of which has been said otherwise."""
    for plan in plans(clause, scene.text):
        for line in _framed(clause, plan, scene):
            yield line._replace(form=f"{line.form}+{form}", cost=line.cost + INNER_STEP)
        for line in own(clause, plan, scene):
            yield line._replace(form=f"{form}+{plan.move}", cost=plan.cost + INNER_COST, rewritten=True)


def _framed(clause: Clause, plan: Layout, scene: Scene) -> Iterator[Line]:
    """Yield the clause through the frames of its verb."""
    if plan.rigid or not plain_enough(clause) or hides_agent(clause):
        return
    bare = replace(clause, phrases=(*plan.core, *plan.middle, *plan.end))
    written: set[str] | None = None  # the source's own words, which are no rewriting: looked for once there is a line
    for frame in matches(bare, scene.library, scene.known):
        if plan.front and frame.pattern.source.startswith(POINTING):
            continue  # « En deux mois, il s'agit de la deuxième attaque »
        if any(p.role == "agent" and WIDE_AGENT.search(p.text) for p in frame.roles.values()):
            continue
        found, free, near = frame.pattern, frame.floats, _near_verb(frame, plan)
        named = {name: scene.refer(phrase) for name, phrase in frame.roles.items()}
        filling = Filling(_numbered(named, clause), clause.verb, clause.verb.lemma, scene.wish)
        for rank, (template, told) in enumerate(targets(found.templates(scene.function), filling)):
            if _expected(template) and (plan.front or any(p.role == "source" for p in plan.tail)):
                continue  # « en 2020, il est prévu que », « on s'attend, selon l'étude, à »: the time, the source are the other verb's
            cost = plan.cost + FRAME_COST + FRAME_STEP * rank + SHIFT_COST * heavy(told)
            line = _framed_line(told, plan, free, near, _form(found.kind, template, plan), cost, scene)
            if line is None:
                continue
            if written is None:
                written = {inside(left) for left in own(clause, plan, scene)}
            if inside(line) not in written:
                yield line


def _expected(template: str) -> bool:
    """Return whether a realisation sets what is expected now before what will happen: « Il est prévu que A SUBJ »."""
    return ":présent]" in template and template.endswith("SUBJ")


def _form(kind: str, template: str, plan: Layout) -> str:
    """Return the name of a realisation in the order of a plan."""
    return f"{kind}/{template}" + (f", {plan.move}" if plan.move else "")


def _numbered(roles: dict[str, Phrase], clause: Clause) -> dict[str, Phrase]:
    """Return the roles, the subject with the number, person and gender of the source's verb: it knows best."""
    if "A" in roles and clause.subject is not None:
        verb = clause.verb
        gender = verb.gender if _shows_gender(verb) else roles["A"].gender
        roles["A"] = replace(roles["A"], number=verb.number, person=verb.person, gender=gender)
    return roles


def _shows_gender(verb: VerbGroup) -> bool:
    """Return whether the participle of a group shows the gender of its subject: « sont arrêtées », « se sont inquiétés »."""
    plural = verb.voice == "reflexive" and verb.tense in COMPOUND and verb.text.endswith("s")
    return bool(verb.gender) and (verb.voice == "passive" or plural)


def plain_enough(clause: Clause) -> bool:
    """Return whether the verb group can be rebuilt with another verb, and its subject holds none."""
    subject = clause.subject.text if clause.subject is not None else ""
    if HELD_VERB.search(subject) and not RELATIVE.search(subject):
        return False  # « le chômage s'inscrit en nette | baisse »: a noun taken for the verb
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
        detached = explained(plan)
        free_roles = SETTLED | {"place", "purpose"} if brief(told) else SETTLED
        linking = tuple(p for p in middle if is_listed(p.text, "clausal_adverbs"))
        middle = tuple(p for p in middle if p not in linking)
        unsettled = any(p.role not in free_roles for p in (*middle, *end)) or any(
            p.role not in SETTLED for p in plan.tail
        )
        turned = any(map(hangs, plan.front)) or any(map(gerund, (*middle, *end, *plan.tail)))
        apart = not told.ordered and (detached or unsettled)
        if plan.inner or apart or turned or " qui " in pieces[0]:
            return None  # « X qui offre à la nation un podium remporte la place » loses its reader
        middle, end = linking, (*middle, *end)
        cost += PASSIVE_COST
    elif plan.inner:
        pieces = (spaced(pieces[0], plan.inner), *pieces[1:])
    if middle and told.pieces[told.hinge : told.hinge + 1] and OF.match(told.pieces[told.hinge]):
        return None  # « a fait l'annonce mardi de la vente »: what floats would part a noun from its complement
    if strays(told, not end):
        return None
    if explains_elsewhere(plan, (*pieces, *(p.text for p in (*middle, *end)))):
        return None
    text = texts(scene)
    hinge = told.verb if middle and all(p.role == "adverb" for p in middle) else told.hinge
    if plan.front:
        pieces = (_inner_head(pieces[0]), *pieces[1:])
    return Line(
        pieces, hinge, form, text(plan.front), text(middle), text(end), text(plan.tail), cost=cost
    )  # fmt: skip


def _inner_head(piece: str) -> str:
    """Return the first words of a realisation as they stand after a front: « Sur toute la France, on compte… »."""
    first = compiled(r"(?<=['’])|\s").split(piece, maxsplit=1)[0]
    return piece[:1].lower() + piece[1:] if is_listed(first, "function") else piece
