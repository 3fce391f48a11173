"""The nouns of planning: sections, who owns which fact, how long."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Section:
    """One H2 of the article and the facts it owns."""

    key: str  # "s1"…
    label: str  # what it is about, a noun phrase
    facts: tuple[str, ...]
    angle: str = ""  # "lead", "cause", "price", "reaction", "unknown", "people"… as the plan names it
    notes: tuple[str, ...] = ()  # ids of house notes it may use
    heading: str = ""  # proposed by a model's plan; the rules may use it after checks
    words: int = 0  # its share of the budget
    asks: str = ""  # what a model's plan has the reader wonder as he comes to it


@dataclass(frozen=True, slots=True)
class Budget:
    """How long the article may honestly be, in words."""

    asked: int
    supported: int
    target: int  # the smaller of the two, never above `supported`


@dataclass(frozen=True, slots=True)
class Outline:
    """The plan of one article: sections in our own order, who owns which fact."""

    sections: tuple[Section, ...]
    lead: tuple[str, ...]  # facts of title and lead
    budget: Budget
    questions: tuple[tuple[str, tuple[str, ...]], ...] = ()  # (question, fact or note ids)
    angle: str = ""
    writer: str = "règles"  # who planned
    title: str = ""  # the H1 the user gave, to be used as it is
    closing: tuple[str, ...] = ()  # facts kept for the conclusion: what comes next, what stays open
    headings: int = 0  # asked for over the story: as many sections as the source has matter for

    @property
    def told(self) -> frozenset[str]:
        """Return the facts this article tells: a long source has more than one article holds."""
        return frozenset(id for section in self.sections for id in section.facts)
