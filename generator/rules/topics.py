"""What a section treats of, known by its words: « Ce que prévoit l'accord », « Le sort des salariés », « La réponse de Veltane »: `data/matieres.toml`."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Sequence
from functools import cache, lru_cache
from itertools import combinations
from pathlib import Path
from typing import NamedTuple

from generator import phrases
from generator.facts.reading import parsed
from generator.french.grammar import definite, prefix_de
from generator.french.morphology import gender_of
from generator.french.quoted import blotted
from generator.french.typography import strip_typography
from generator.rules.desk import bare
from generator.rules.lines import SAYS
from generator.rules.matter import Heading
from generator.shelf import compiled, read_toml
from generator.types import Assignment, Brief, Fact

DATA = Path(__file__).parent / "data" / "matieres.toml"
OPENING = 3  # facts that tell what sort of story it is, beside the title
LEAST, SHARE = 2, 0.4  # facts of a matter that make a section's; share of the section that they are
SMALL = 3  # facts of a section that one of its matter may head, where it opens on it
PART, BOTH = 0.25, 0.6  # shares of each of two matters, and of both, that head a section together
# What a matter that is known heads a section for: its share, that the section opens on it, that the rest of the story is of something else.
KNOWN, OF_SHARE, OPENS, NOT_OWN, WITH_NAME, TWO = 0.2, 1.4, 0.4, 0.9, 0.3, 0.1
ASTRAY = 1.0  # what a matter is worth less where the section opens on another one
LOOSE, LOOSELY = 0.28, 2.0  # share from which a matter may head a section for want of any better; what it is worth less
JOINED = " et "
NOBODY = "Xxx"  # stands for a name in a phrase whose other words are looked for
ANYONE = {"objet": NOBODY, "de_objet": NOBODY, "qui": NOBODY, "de_qui": NOBODY}
AGAINST = "critiques"
AHEAD, CLOSED = "calendrier", 0.9  # what is to come, and what it is worth less where the conclusion tells it
AGAIN = 2.0  # what a matter is worth less that another heading names
FACT = 40  # words of a fact that count
WHO = compiled(r"(?:l[ea] |l'|les )?[\w'-]+(?: [\w'-]+){0,4}$", 2)
SPOKESMAN = compiled(
    r"\b(?:porte-parole|avocate?|patronn?e?|directrice|directeur|président|présidente) (?:de |d')(?P<of>[A-Z][\w'-]+(?: [A-Z][\w'-]+)*)"
)
ARTICLE = compiled(r"(?:l[ea] |l'|les )", 2)
GOES_ON = compiled(r"(?:Ils?|Elles?) |«[^»]*»,? a-t-(?:il|elle) ")


class Topic(NamedTuple):
    """A matter of sections: the words it is known by."""

    name: str
    story: str
    words: str
    beside: str
    otherwise: str
    things: tuple[str, ...]
    share: float
    unquoted: bool
    of_whom: bool
    more: float
    alone: bool


class Told(NamedTuple):
    """A matter as a section tells it: the facts that do, their share, and that of the rest of the story."""

    topic: Topic
    facts: tuple[str, ...]
    share: float
    elsewhere: float
    opens: bool


def treated(facts: Sequence[Fact], others: Collection[str], assignment: Assignment) -> Iterator[Heading]:
    """Yield what a section's facts are of, then « L'emploi et les comptes » of two matters that share it.

    What another heading names already is named once.
    """
    own = {fact.id for fact in facts}
    rest = [fact for fact in assignment.brief.facts if fact.id not in own]
    told = [one for topic in _of_story(assignment.brief) if (one := _told(topic, facts, rest)).facts]
    named = {one.topic.name for one in told if _is_named(one.topic, others, assignment)}
    for one in told:
        sure = _is_its_own(one, facts)
        if sure or (one.share >= LOOSE and one.opens and one.topic.name != AHEAD):
            yield from _headings(
                one,
                facts,
                assignment,
                less=LOOSELY * (not sure)
                + ASTRAY * _opens_on_other(one, told, facts)
                + AGAIN * (one.topic.name in named)
                + CLOSED * (one.topic.name == AHEAD and bool(assignment.outline.closing)),
            )
    yield from spoken(facts, assignment)
    free = [one for one in told if not one.topic.alone and one.topic.name not in named]
    for one, other in combinations(free, 2):
        yield from _pairs(one, other, facts, assignment)


def _opens_on_other(one: Told, told: Sequence[Told], facts: Sequence[Fact]) -> bool:
    """Return whether a section opens on another matter than this one, which it tells of only further down."""
    first = facts[0].id
    opening = [other for other in told if first in other.facts and _is_its_own(other, facts)]
    return first not in one.facts and bool(opening)


def _is_named(topic: Topic, others: Collection[str], assignment: Assignment) -> bool:
    """Return whether one of the other headings names a matter."""
    every = phrases.say(assignment.site, f"matieres.{topic.name}", ANYONE, assignment.seed)
    names = [bare(part) for text in every for part in text.split(NOBODY) if len(part.split()) > 1]
    return any(name in bare(other) for name in names for other in others)


def _told(topic: Topic, facts: Sequence[Fact], rest: Sequence[Fact]) -> Told:
    own = [fact for fact in facts if _is_of(topic, fact.text)]
    size, others = sum(map(_words, facts)), [fact for fact in rest if _is_of(topic, fact.text)]
    return Told(
        topic,
        tuple(fact.id for fact in own),
        sum(map(_words, own)) / max(1, size),
        len(others) / max(1, len(rest)),
        bool(own) and own[0] is facts[0],
    )


def _is_its_own(one: Told, facts: Sequence[Fact]) -> bool:
    """Return whether enough of a section is of a matter."""
    several = len(one.facts) >= LEAST or (one.opens and len(facts) <= SMALL)
    return several and one.share >= one.topic.share


def _headings(one: Told, facts: Sequence[Fact], assignment: Assignment, *, less: float) -> Iterator[Heading]:
    held = [fact for fact in facts if fact.id in one.facts]
    thing = _thing(one.topic, held) or _thing(one.topic, assignment.brief.facts)
    who = _who(held, assignment.brief) if one.topic.of_whom else ""
    named = who[:1].isupper() and one.topic.name == AGAINST  # « Les critiques de Verlac »: by or against it
    words = {"objet": thing, "de_objet": prefix_de(thing) if thing else ""} | _speaker("" if named else who)
    worth = _worth(one) - less
    for text in phrases.say(assignment.site, f"matieres.{one.topic.name}", words, assignment.seed):
        holds = any(word and word in text for word in words.values())
        yield Heading(text, one.facts, worth + WITH_NAME * holds)


def _speaker(who: str) -> dict[str, str]:
    """Return the words of who speaks: « le syndicat », « du syndicat »; of several, « des parents » alone."""
    return {"qui": "" if who.startswith("les ") else who, "de_qui": prefix_de(who) if who else ""}


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
        share = sum(map(_words, own)) / max(1, sum(map(_words, facts)))
        if len(own) >= LEAST and share >= SHARE:
            worth = KNOWN + OF_SHARE * share + OPENS * (own[0] is facts[0])
            for text in phrases.say(assignment.site, "matieres.parole", _speaker(who), assignment.seed):
                yield Heading(text, tuple(fact.id for fact in own), worth)


def _worth(one: Told) -> float:
    return KNOWN + OF_SHARE * one.share + OPENS * one.opens - NOT_OWN * one.elsewhere + one.topic.more


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
        yield Heading(text, (*first.facts, *second.facts), (_worth(first) + _worth(second)) / 2 + TWO)


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
            known = subject.lemma.lower() in _voices() or any(subject.text.endswith(name) for name in bodies)
            if known and WHO.match(subject.text) and (ARTICLE.match(subject.text) or subject.text in bodies):
                return subject.text if subject.text in bodies else f"{subject.text[:1].lower()}{subject.text[1:]}"
    return ""


def _is_of(topic: Topic, text: str) -> bool:
    plain = strip_typography(text)
    own = blotted(plain) if topic.unquoted else plain
    sure = _shape(topic.words).search(own) and (not topic.beside or _shape(topic.beside).search(plain))
    return bool(sure) and not (topic.otherwise and _shape(topic.otherwise).search(own))


@lru_cache(maxsize=8)
def _of_story(brief: Brief) -> tuple[Topic, ...]:
    """Return the matters that a story of this sort may treat of, by its title and its first facts."""
    opening = strip_typography(
        " ".join((brief.cleaned.title, brief.keyphrase, *(f.text for f in brief.facts[:OPENING])))
    )
    return tuple(t for t in _topics() if not t.story or _shape(t.story).search(opening))


def _words(fact: Fact) -> int:
    return min(FACT, len(fact.text.split()))


@cache
def _voices() -> frozenset[str]:
    voices: str = read_toml(DATA)["voix"]
    return frozenset(voices.split("|"))


@cache
def _topics() -> tuple[Topic, ...]:
    return tuple(
        Topic(
            row["nom"],
            row.get("recit", ""),
            row["mots"],
            row.get("avec", ""),
            row.get("sauf", ""),
            tuple(row.get("chose", "").split("|")) if row.get("chose") else (),
            float(row.get("porte", SHARE)),
            bool(row.get("dit", False)),
            bool(row.get("qui", False)),
            float(row.get("vaut", 0)),
            bool(row.get("seul", False)),
        )
        for row in read_toml(DATA)["matiere"]
    )


@cache
def _shape(words: str) -> re.Pattern[str]:
    """Return the pattern that finds one of some words parted by bars: « * » is the rest of a word, « # » a digit."""
    entries = sorted(words.split("|"), key=lambda entry: (-len(entry), entry))
    shapes = (re.escape(entry).replace(r"\*", r"\w*").replace(r"\#", r"\d+") for entry in entries)
    return compiled(rf"(?<![\w-])(?:{'|'.join(shapes)})(?!\w)", re.IGNORECASE)
