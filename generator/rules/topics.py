"""Headings that say what a section treats of: « Ce que prévoit l'accord », « Le sort des salariés », « La réponse de Veltane »."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from itertools import combinations

from generator import phrases
from generator.anchors.about_one import who_first
from generator.anchors.doing import done_in
from generator.anchors.matters_first import matters_first
from generator.anchors.proved import Doing
from generator.anchors.speaking import speakers
from generator.anchors.treating import (
    AHEAD,
    KNOWN,
    LEAST,
    OF_SHARE,
    OPENS,
    SHARE,
    Told,
    Topic,
    is_its_own,
    may_be_its_own,
    of_story,
    told_of,
    voices,
    words_in,
    worth_of,
)
from generator.anchors.voicing import PLAIN, heard_first
from generator.facts.reading import parsed
from generator.french.grammar import definite, prefix_de
from generator.french.morphology import gender_of
from generator.french.quoted import blotted
from generator.french.typography import strip_typography
from generator.plan.nameable import is_nameless
from generator.rules.desk import bare
from generator.rules.exchanges import is_interview
from generator.rules.lines import SAYS
from generator.rules.matter import Heading
from generator.shelf import compiled
from generator.types import Assignment, Brief, Fact

PART, BOTH = 0.25, 0.6  # shares of each of two matters, and of both, that head a section together
# What it is worth to name whom or what a matter is of, and two matters.
WITH_NAME, TWO = 0.3, 0.1
ASTRAY = 1.0  # what a matter is worth less where the section opens on another one
LOOSELY = 2.0  # what a matter is worth less that heads a section for want of any better
JOINED = " et "
NOBODY = "Xxx"  # stands for a name in a phrase whose other words are looked for
ANYONE = {"objet": NOBODY, "de_objet": NOBODY, "qui": NOBODY, "de_qui": NOBODY, "de_personne": NOBODY}
AGAINST = "critiques"
CLOSED = 0.9  # what is to come is worth less where the conclusion tells it
AGAIN = 4.0  # what a matter is worth less that another heading names
WHO = compiled(r"(?:l[ea] |l'|les )?[\w'-]+(?: [\w'-]+){0,4}$", 2)
SPOKESMAN = compiled(
    r"\b(?:porte-parole|avocate?|patronn?e?|directrice|directeur|président|présidente) (?:de |d')(?P<of>[A-Z][\w'-]+(?: [A-Z][\w'-]+)*)"
)
ARTICLE = compiled(r"(?:l[ea] |l'|les )", 2)
GOES_ON = compiled(r"(?:Ils?|Elles?) |«[^»]*»,? a-t-(?:il|elle) ")


def treated(facts: Sequence[Fact], others: Collection[str], assignment: Assignment) -> Iterator[Heading]:
    """Yield what a section's facts are of, then « L'emploi et les comptes » of two matters that share it.

    What another heading names already is named once.
    """
    own = {fact.id for fact in facts}
    rest = [fact for fact in assignment.brief.facts if fact.id not in own]
    told = [one for topic in of_story(assignment.brief) if (one := told_of(topic, facts, rest)).facts]
    named = {one.topic.name for one in told if _is_named(one.topic, others, assignment)}
    for one in told:
        if is_nameless(one.topic.name, assignment.site, assignment.brief):
            continue
        sure = is_its_own(one, facts)
        if sure or may_be_its_own(one, facts):
            yield from _headings(
                one,
                facts,
                assignment,
                less=LOOSELY * (not sure)
                + ASTRAY * _opens_on_other(one, told, facts)
                + AGAIN * (one.topic.name in named)
                + CLOSED * (one.topic.name == AHEAD and bool(assignment.outline.closing)),
            )
    yield from deeds_of(facts, others, assignment)
    yield from spoken(facts, assignment)
    free = [one for one in told if one.proved and not one.topic.alone and one.topic.name not in named]
    for one, other in combinations(free, 2):
        yield from _pairs(one, other, facts, assignment)


def _opens_on_other(one: Told, told: Sequence[Told], facts: Sequence[Fact]) -> bool:
    """Return whether a section opens on another matter than this one, which it tells of only further down."""
    first = facts[0].id
    opening = [other for other in told if first in other.facts and is_its_own(other, facts)]
    return first not in one.facts and bool(opening)


def _is_named(topic: Topic, others: Collection[str], assignment: Assignment) -> bool:
    """Return whether one of the other headings names a matter."""
    return _is_said(f"matieres.{topic.name}", others, assignment)


def _is_said(group: str, others: Collection[str], assignment: Assignment) -> bool:
    """Return whether one of the other headings says a phrase of a group, of whomever."""
    every = phrases.say(assignment.site, group, ANYONE, assignment.seed)
    names = [bare(part) for text in every for part in text.split(NOBODY) if len(part.split()) > 1]
    return any(name in bare(other) for name in names for other in others)


def _headings(one: Told, facts: Sequence[Fact], assignment: Assignment, *, less: float) -> Iterator[Heading]:
    held = [fact for fact in facts if fact.id in one.facts]
    thing = _thing(one.topic, held) or _thing(one.topic, facts) or _of_title(one.topic, assignment.brief)
    if (
        one.topic.in_title
        and thing
        and thing.split(" ")[-1].split("'")[-1] not in assignment.brief.cleaned.title.lower()
    ):
        return
    who = _who(held, assignment.brief) if one.topic.of_whom and _is_of_one(held, assignment.brief) else ""
    named = who[:1].isupper() and one.topic.name == AGAINST  # « Les critiques de Verlac »: by or against it
    words = {"objet": thing, "de_objet": prefix_de(thing) if thing else ""} | _speaker("" if named else who)
    person = _person(held, assignment.brief) if one.topic.of_person else ""
    words["de_personne"] = prefix_de(person) if person else ""
    worth = worth_of(one) - less
    for text in phrases.say(assignment.site, f"matieres.{one.topic.name}", words, assignment.seed):
        holds = any(word and word in text for word in words.values())
        yield Heading(text, one.facts, worth + WITH_NAME * holds)


def _is_of_one(held: Sequence[Fact], brief: Brief) -> bool:
    """Return whether no two people or bodies speak in the facts of a matter, so that it can be called by whose it is."""
    said = speakers(brief)
    return len({said[fact.id] for fact in held if fact.id in said}) <= 1


def _speaker(who: str) -> dict[str, str]:
    """Return the words of who speaks: « le syndicat », « du syndicat »; of several, « des parents » alone."""
    one = "" if JOINED in who else who  # « des États-Unis et l'Union européenne » would want « de » twice
    return {"qui": "" if one.startswith("les ") else one, "de_qui": prefix_de(one) if one else ""}


def _person(facts: Sequence[Fact], brief: Brief) -> str:
    """Return the person whom facts name most often, "" where they name two as often or none."""
    ids = {fact.id for fact in facts}
    counts = sorted(((len(ids & set(e.facts)), e.name) for e in brief.entities if e.kind == "person"), reverse=True)
    if not counts or not counts[0][0] or (len(counts) > 1 and counts[1][0] == counts[0][0]):
        return ""
    return counts[0][1]


def deeds_of(facts: Sequence[Fact], others: Collection[str], assignment: Assignment) -> Iterator[Heading]:
    """Yield what most sentences of a section do: « La défense d'Ana Roy » of one in which she answers."""
    headed = assignment.brief.headed
    for one in () if is_interview(assignment.brief) else done_in(facts, assignment.brief):
        if headed and one.name == PLAIN:
            continue  # a subhead of the source says more
        again = _is_said(f"fonctions.{one.name}", others, assignment)
        for text in _called(one, assignment):
            yield Heading(text, one.facts, one.worth - AGAIN * again, sure="deed")


def opened_by(facts: Sequence[Fact], others: Collection[str], assignment: Assignment) -> Iterator[Heading]:
    """Yield « Qui est Ana Roy ? » of a section that opens on who she is, « Ce que dénonce Ana Roy » on what she says, where no other heading says so of anybody."""
    for one in (*who_first(facts, assignment.brief), *heard_first(facts, assignment.brief)):
        if not _is_said(f"fonctions.{one.name}", others, assignment):
            for text in _called(one, assignment):
                yield Heading(text, one.facts, one.worth)


def matters_opened_on(facts: Sequence[Fact], others: Collection[str], assignment: Assignment) -> Iterator[Heading]:
    """Yield what the matter is called that a section only opens on, where no other heading names it."""
    site, brief = assignment.site, assignment.brief
    for one in matters_first(facts, brief):
        if not (_is_named(one.topic, others, assignment) or is_nameless(one.topic.name, site, brief)):
            yield from _headings(one, facts, assignment, less=0.0)


def _called(one: Doing, assignment: Assignment) -> Iterator[str]:
    """Yield what the site calls what a section does; « Ce que dit » is said of no « les autorités »."""
    many = one.who.startswith("les ")
    words = {"qui": "" if many else one.who, "de_qui": prefix_de(one.who) if one.who else ""}
    return phrases.say(assignment.site, f"fonctions.{one.name}", words, assignment.seed)


def spoken(facts: Sequence[Fact], assignment: Assignment) -> Iterator[Heading]:
    """Yield « Ce que dit le ministère de la Santé » of a section that is mostly what one body says."""
    said: dict[str, list[Fact]] = {}
    last = ""
    for fact in facts:
        who = _who([fact], assignment.brief) if SAYS.search(fact.text) or "«" in fact.text else ""
        last = who or (last if GOES_ON.match(fact.text) else "")
        if last:
            said.setdefault(last, []).append(fact)
    for who, own in said.items():
        share = sum(map(words_in, own)) / max(1, sum(map(words_in, facts)))
        if len(own) >= LEAST and share >= SHARE:
            worth = KNOWN + OF_SHARE * share + OPENS * (own[0] is facts[0])
            for text in phrases.say(assignment.site, "matieres.parole", _speaker(who), assignment.seed):
                yield Heading(text, tuple(fact.id for fact in own), worth)


def _pairs(one: Told, other: Told, facts: Sequence[Fact], assignment: Assignment) -> Iterator[Heading]:
    """Yield « Le sort des salariés et les comptes » where the section first tells of one, then of the other."""
    order = [fact.id for fact in facts]
    first, second = sorted((one, other), key=lambda told: order.index(told.facts[0]))
    apart = set(first.facts).isdisjoint(second.facts) and order.index(first.facts[-1]) < order.index(second.facts[0])
    enough = min(one.share, other.share) >= PART and one.share + other.share >= BOTH
    if not (apart and enough and order.index(first.facts[0]) < LEAST):
        return
    names = [_short(told.topic.name, assignment) for told in (first, second)]
    if all(names):
        text = f"{names[0]} et {names[1][:1].lower()}{names[1][1:]}"
        yield Heading(text, (*first.facts, *second.facts), (worth_of(first) + worth_of(second)) / 2 + TWO)


def _short(name: str, assignment: Assignment) -> str:
    """Return the name of a matter that another may stand beside: a noun with its article."""
    every = phrases.say(assignment.site, f"matieres.{name}", {}, assignment.seed)
    return min((text for text in every if ARTICLE.match(text) and JOINED not in text), key=len, default="")


def _thing(topic: Topic, facts: Sequence[Fact]) -> str:
    """Return the thing of a matter that its facts name most, with its article: « l'accord »."""
    text = " ".join(blotted(strip_typography(fact.text)).lower() for fact in facts)
    counts = {
        noun: len(compiled(rf"\b(?:l'|le |la |cet? |cette |du |une? ){noun}\b").findall(text)) for noun in topic.things
    }
    best = max(counts, key=lambda noun: (counts[noun], len(noun)), default="")
    gender = gender_of(best.split(" ")[0]) if best and counts[best] else ""
    return definite(best, gender) if gender else ""


def _of_title(topic: Topic, brief: Brief) -> str:
    """Return the thing of a matter that the whole story names most, where the title has it: « le traité » of one sentence is no section's."""
    thing = _thing(topic, brief.facts)
    return thing if thing.split(" ")[-1].split("'")[-1] in brief.cleaned.title.lower() else ""


def _who(facts: Sequence[Fact], brief: Brief) -> str:
    """Return who speaks in facts, by a name of several or an office that is known without having been met; "" of a person."""
    bodies = sorted((n for e in brief.entities if e.kind == "organisation" for n in e.names), key=len, reverse=True)
    people = [n for e in brief.entities if e.kind == "person" for n in e.names]
    for fact in facts:
        text = strip_typography(fact.text)
        spoken = SPOKESMAN.search(text)
        if spoken and spoken["of"] in bodies:
            return spoken["of"]
        for clause in parsed(text).clauses[:1]:
            subject = clause.subject
            if subject is None or subject.kind != "np" or any(name in subject.text for name in people):
                continue
            known = subject.lemma.lower() in voices() or any(subject.text.endswith(name) for name in bodies)
            if known and WHO.match(subject.text) and (ARTICLE.match(subject.text) or subject.text in bodies):
                return subject.text if subject.text in bodies else f"{subject.text[:1].lower()}{subject.text[1:]}"
    return ""
