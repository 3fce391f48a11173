"""The matters that a section only opens on: its first sentence proves one, and the next is of it too, whatever the rest tells."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache
from itertools import pairwise, takewhile

from generator.anchors.day_log import is_log
from generator.anchors.going_on import aside, with_leaning
from generator.anchors.treating import AHEAD, LEAST, Told, Topic, is_of, proves, told_of, told_somewhere, words_in
from generator.french.quoted import blotted
from generator.types import Brief, Fact

LATER = frozenset({AHEAD, "parcours", "campagne"})  # what only most of a section tells
HEAD = 4  # sentences at the head of a section among which a matter is told
RUN, MUCH = 35, 0.3  # words of these, and their share of the section, from which it opens on that matter


def matters_first(facts: Sequence[Fact], brief: Brief) -> tuple[Told, ...]:
    """Return the matters that a section opens on, the one that is told longest first; none in a log of the day."""
    return () if is_log(brief) or not facts else _matters(tuple(facts), brief)


@lru_cache(maxsize=4096)
def _matters(facts: tuple[Fact, ...], brief: Brief) -> tuple[Told, ...]:
    rest = [fact for fact in brief.facts if fact not in facts]
    topics = (topic for topic in told_somewhere(brief) if topic.name not in LATER)
    found = []
    for topic in topics:
        run = _run(topic, facts)
        if run and (one := told_of(topic, run, rest)).proved:
            found.append((sum(map(words_in, run)), one))
    return tuple(one for _, one in sorted(found, key=lambda pair: (-pair[0], pair[1].topic.name)))


def _run(topic: Topic, facts: Sequence[Fact]) -> tuple[Fact, ...]:
    """Return the first sentences of a section that are of a matter or go on from one that is; none where these are few."""
    head, first = facts[:HEAD], facts[0].text
    first = (
        first if first.startswith("«") else aside(blotted(first))
    )  # words quoted inside a sentence are by the way too
    if not is_of(topic, first) or (topic.proof and not proves(topic, first)):
        return ()
    own = {fact.id for fact in head if is_of(topic, fact.text)}
    held = {fact.id for fact in with_leaning(own, head)}
    between = {one.id for one, after in pairwise(head) if after.id in own and _beside(one, after)}
    run = tuple(takewhile(lambda fact: fact.id in held | between, head))
    words = sum(map(words_in, run))
    enough = words >= max(RUN, MUCH * sum(map(words_in, facts)))
    return run if enough and len([fact for fact in run if fact.id in own]) >= LEAST else ()


def _beside(fact: Fact, after: Fact) -> bool:
    """Return whether a sentence stands in one paragraph with the next."""
    return fact.paragraph == after.paragraph
