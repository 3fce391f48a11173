"""What a section treats of, known by its words: what a law provides for, an inquiry, a race: `data/matieres.toml`."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache, lru_cache
from pathlib import Path
from typing import NamedTuple

from generator.anchors.day_log import is_log
from generator.anchors.going_on import with_leaning
from generator.french.quoted import blotted
from generator.french.typography import strip_typography
from generator.shelf import compiled, read_toml
from generator.types import Brief, Fact

DATA = Path(__file__).parent / "data" / "matieres.toml"
OPENING = 3  # facts that tell what sort of story it is, beside the title
LEAST, SHARE = 2, 0.4  # facts of a matter that make a section's; share of the section that they are
SMALL = 3  # facts of a section that one of its matter may head, where it opens on it
# What a matter that is known heads a section for: its share, that the section opens on it, that the rest of the story is of something else.
KNOWN, OF_SHARE, OPENS, NOT_OWN = 0.2, 1.4, 0.4, 0.9
LOOSE, AHEAD = (
    0.28,
    "calendrier",
)  # share from which a matter may head a section for want of any better, but not what is to come
MOST_LOOSE = 6  # paragraphs of such a section
FACT = 40  # words of a fact that count
WORDS, ARTICLES = compiled(r"[a-zà-ÿ-]+"), frozenset({"le", "la", "les", "l"})


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
    of_person: bool
    in_title: bool
    proof: str
    proofs: int
    opening: bool


class Told(NamedTuple):
    """A matter as a section tells it: the facts that do, their share, and that of the rest of the story."""

    topic: Topic
    facts: tuple[str, ...]
    share: float
    elsewhere: float
    opens: bool
    proved: bool


def told_of(topic: Topic, facts: Sequence[Fact], rest: Sequence[Fact]) -> Told:
    """Return how a section tells of a matter, beside the rest of the story."""
    own = [fact for fact in facts if is_of(topic, fact.text)]
    size, others = sum(map(words_in, facts)), [fact for fact in rest if is_of(topic, fact.text)]
    return Told(
        topic,
        tuple(fact.id for fact in own),
        sum(map(words_in, with_leaning({fact.id for fact in own}, facts))) / max(1, size),
        len(others) / max(1, len(rest)),
        bool(own) and own[0] is facts[0],
        bool(own) and _is_proved(topic, facts),
    )


def is_its_own(one: Told, facts: Sequence[Fact]) -> bool:
    """Return whether enough of a section is of a matter."""
    several = len(one.facts) >= LEAST or (one.opens and len(facts) <= SMALL)
    return several and one.proved and (one.opens or not one.topic.opening) and one.share >= one.topic.share


def may_be_its_own(one: Told, facts: Sequence[Fact]) -> bool:
    """Return whether a section of few paragraphs may be of a matter, for want of any better: it opens on it."""
    few = len({fact.paragraph for fact in facts}) <= MOST_LOOSE
    return few and one.proved and one.share >= LOOSE and one.opens and not one.topic.opening and one.topic.name != AHEAD


def worth_of(one: Told) -> float:
    """Return what a matter is worth over a section."""
    return KNOWN + OF_SHARE * one.share + OPENS * one.opens - NOT_OWN * one.elsewhere + one.topic.more


@lru_cache(maxsize=8)
def of_story(brief: Brief) -> tuple[Topic, ...]:
    """Return the matters that a story of this sort may treat of, by its title and its first facts."""
    opening = strip_typography(
        " ".join((brief.cleaned.title, brief.keyphrase, *(f.text for f in brief.facts[:OPENING])))
    )
    topics = (t for t in _topics() if t.name in logged()) if is_log(brief) else _topics()
    return tuple(t for t in topics if not t.story or shape(t.story).search(opening))


def _is_proved(topic: Topic, facts: Sequence[Fact]) -> bool:
    """Return whether the facts of a section have the words that a heading says or takes for granted: « réquisitions », « repreneur »."""
    if not topic.proof:
        return True
    proving = sum(proves(topic, fact.text) for fact in facts)
    return proving >= min(topic.proofs, len(facts))


@lru_cache(maxsize=8192)
def proves(topic: Topic, text: str) -> bool:
    """Return whether a text has a word that the heading of a matter says or takes for granted."""
    return shape(topic.proof).search(strip_typography(text)) is not None


@lru_cache(maxsize=8)
def told_somewhere(brief: Brief) -> tuple[Topic, ...]:
    """Return the matters of a story of this sort that any of its facts tells of."""
    return tuple(t for t in of_story(brief) if any(is_of(t, fact.text) for fact in brief.facts))


@lru_cache(maxsize=16384)
def is_of(topic: Topic, text: str) -> bool:
    """Return whether a text is of a matter."""
    plain = strip_typography(text)
    own = blotted(plain) if topic.unquoted else plain
    sure = shape(topic.words).search(own) and (not topic.beside or shape(topic.beside).search(plain))
    return bool(sure) and not (topic.otherwise and shape(topic.otherwise).search(own))


def words_in(fact: Fact) -> int:
    """Return the words of a fact that count."""
    return _words_in(fact.text)


@lru_cache(maxsize=512)
def _words_in(text: str) -> int:
    return min(FACT, len(text.split()))


@cache
def voices() -> frozenset[str]:
    """Return the nouns of who speaks for several."""
    listed: str = read_toml(DATA)["voix"]
    return frozenset(listed.split("|"))


def is_bare(line: str) -> bool:
    """Return whether a line is but an article and a noun that any page has: « L'enquête »."""
    *article, noun = WORDS.findall(line.lower())
    return len(article) == 1 and article[0] in ARTICLES and noun in _bare_nouns()


@cache
def _bare_nouns() -> frozenset[str]:
    listed: str = read_toml(DATA)["nus"]
    return frozenset(listed.split("|"))


@cache
def logged() -> frozenset[str]:
    """Return the matters that may head a section of a log of the day, whose items are unrelated else."""
    listed: str = read_toml(DATA)["journal"]
    return frozenset(listed.split("|"))


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
            bool(row.get("personne", False)),
            bool(row.get("titre", False)),
            row.get("preuve", ""),
            int(row.get("preuves", 1)),
            bool(row.get("ouvre", False)),
        )
        for row in read_toml(DATA)["matiere"]
    )


@cache
def shape(words: str) -> re.Pattern[str]:
    """Return the pattern that finds one of some words parted by bars: « * » is the rest of a word, « # » a digit."""
    entries = sorted(words.split("|"), key=lambda entry: (-len(entry), entry))
    shapes = (re.escape(entry).replace(r"\*", r"\w*").replace(r"\#", r"\d+") for entry in entries)
    return compiled(rf"(?<![\w-])(?:{'|'.join(shapes)})(?!\w)", re.IGNORECASE)
