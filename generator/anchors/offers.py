"""What could head a section of a text that has no subheads, with what it is worth: what it does, treats of, or tells in its first sentences."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import lru_cache
from typing import NamedTuple

from generator.anchors.doing import PLACE, done_in
from generator.anchors.gathered import anchors
from generator.anchors.holding import holds
from generator.anchors.proved import Doing
from generator.anchors.said_shortly import short_words
from generator.anchors.speaking import speakers
from generator.anchors.treating import is_its_own, told_of, told_somewhere, worth_of
from generator.facts.groups import stems
from generator.types import Brief, Fact

FIRST_FACTS, EARLY = 5, 2  # of a section, that may head it; in one of which its matter is met
MATTER, SAID = 0.6, -0.1  # what a matter or a deed counts beside a line of one sentence; somebody's words
FAR, OPENS = 0.15, 0.5  # what a line is worth less for each fact told before its own; one of the very first
BESIDE = "|"  # between the parts of a name
VAGUE = "question point situation état suite"
MORE = 6  # words of a fact beyond those of a line over it


class Offer(NamedTuple):
    """What could head a section, by a name of which no other section should have any part, and what it is worth."""

    worth: float
    name: str

    @property
    def marks(self) -> frozenset[str]:
        """Return the parts of its name: « parole » and « Ana Roy »."""
        return frozenset(self.name.split(BESIDE))


def offers(facts: Sequence[Fact], rest: Sequence[Fact], brief: Brief) -> tuple[Offer, ...]:
    """Return what could head a section, the best first."""
    return _offers(tuple(facts), tuple(rest), brief)


@lru_cache(maxsize=4096)
def _offers(facts: tuple[Fact, ...], rest: tuple[Fact, ...], brief: Brief) -> tuple[Offer, ...]:
    found = (*_done(facts, brief), *_treated(facts, rest, brief), *_anchored(facts, brief), *_said(facts, brief))
    return tuple(sorted(found, reverse=True))


def known_words(brief: Brief) -> frozenset[str]:
    """Return the words of the whole story, which prove no section: those of the title and the key phrase, and of its places."""
    places = " ".join(entity.name for entity in brief.entities if entity.kind == "place")
    return frozenset(stems(f"{brief.cleaned.title} {brief.keyphrase} {places}"))


def telling(line: str) -> frozenset[str]:
    """Return the words of a line that tell of what: « pollution » of « La question de la pollution »."""
    return frozenset(stems(line)) - frozenset(stems(VAGUE))


def is_sure(facts: Sequence[Fact], rest: Sequence[Fact], brief: Brief) -> bool:
    """Return whether what a section does, treats of or is told among could head it for sure, not only a line of one of its sentences."""
    groups = any(anchor.kind == "group" for anchor in anchors(facts[0], brief)) if facts else False
    return groups or any(True for _ in (*_done(facts, brief), *_treated(facts, rest, brief)))


def _done(facts: Sequence[Fact], brief: Brief) -> Iterator[Offer]:
    for one in done_in(facts, brief):
        if not holds("", one.facts, facts):
            continue
        yield Offer(MATTER * one.worth, called(one))


def called(one: Doing) -> str:
    """Return by what a deed is told from another: by what is done and by whom, as « Ce que dit… » stands once in a page, and a name once."""
    return one.who if one.name == PLACE else f"{one.name}{BESIDE}{one.who}".removesuffix(BESIDE)


def _treated(facts: Sequence[Fact], rest: Sequence[Fact], brief: Brief) -> Iterator[Offer]:
    for topic in told_somewhere(brief) if facts else ():
        one = told_of(topic, facts, rest)
        met = any(fact.id in one.facts for fact in facts[:EARLY])  # else its reader would have met another thing
        if met and is_its_own(one, facts) and (worth := worth_of(one)) > 0 and holds("", one.facts, facts):
            yield Offer(MATTER * worth, topic.name)


def _anchored(facts: Sequence[Fact], brief: Brief) -> Iterator[Offer]:
    known = known_words(brief)
    for place, fact in enumerate(facts[:FIRST_FACTS]):
        for anchor in anchors(fact, brief):
            first = anchor.kind != "line" or _says_more(fact, anchor.text)
            fits = first if place == 0 else anchor.kind != "group"
            if fits and (anchor.kind == "group" or holds(anchor.text, (fact.id,), facts, known)):
                yield Offer(anchor.worth - FAR * place - OPENS * (place == 0 and anchor.kind == "line"), anchor.text)


def _said(facts: Sequence[Fact], brief: Brief) -> Iterator[Offer]:
    own, said = {fact.id for fact in facts[:FIRST_FACTS]}, speakers(brief)
    for quote in brief.quotes:
        if quote.fact in own and quote.whole and quote.speaker[:1].isupper():
            spoken = [fact for fact in facts if said.get(fact.id) == said.get(quote.fact)]
            if holds("", [fact.id for fact in spoken], facts):
                yield from (Offer(SAID, words) for words in short_words(quote.text))


def _says_more(fact: Fact, line: str) -> bool:
    """Return whether a fact tells enough beside a line made of it, for both to stand one under the other."""
    return len(fact.text.split()) - len(line.split()) >= MORE
