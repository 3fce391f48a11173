"""How well a line tells the main matter of a section: words the section dwells on, its first facts, its source's subhead."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from typing import NamedTuple

from generator.facts.groups import stems
from generator.facts.news import HABIT
from generator.rules.headlines import FRONT
from generator.shelf import compiled
from generator.types import Fact

SUBHEAD, FIRST, WEIGHT = 0.5, 0.2, 1.0  # what the source's subhead, the first fact and a fact's weight count
EASY, LONG_COST, SHORT, SHORT_COST = 10, 0.12, 4, 0.5  # words of a heading read at a glance, each beyond, too few
FRONT_COST, COPY_COST, FREE_COPY = 0.25, 0.02, 5  # a circumstance before the subject; each word copied in a row beyond
MOST = 3  # times a word counts
NARROW = compiled(r"\b(?:un enfant|un homme|une femme|certains?|quelques|le reste|autre|l'un|l'une|chaque)\b", 2)
OPEN = compiled(
    r"\b(?:est|sont|a été|ont été|sera|seront) \w+(?:é|i|u|is|it)e?s?$"
)  # « est achetée »: by whom, what for?
OPEN_COST = 0.8
FLAT = compiled(
    r"\b(?:est|sont|reste\w*|semble\w*|paraît|paraissent|apparaît) (?:\w+ment |plutôt |très |peu |trop |assez )?\w+$"
)
FLAT_COST = 0.4  # « le principe est simple » tells little
NARROW_COST = 1.2  # a line on one case among others tells no section


class Heading(NamedTuple):
    """A heading that could be, what it rests on and what it is worth."""

    text: str
    facts: tuple[str, ...]
    worth: float
    sure: str = ""  # of what sort it is where one sentence lets it stand over what follows: « line », « group »…


class Matter(NamedTuple):
    """What a section is about."""

    words: Counter[str]
    subject: frozenset[str]  # of the source's subhead
    first: str  # id of its first fact

    def worth(self, text: str, fact: Fact, copied: int) -> float:
        """Return how well a line made of a fact heads the section."""
        size = len(text.split())
        return (
            self.tells(text)
            + FIRST * (fact.id == self.first)
            + WEIGHT * fact.weight
            - LONG_COST * max(0, size - EASY)
            - SHORT_COST * (size < SHORT)
            - FRONT_COST * bool(FRONT.match(text))
            - OPEN_COST * bool(OPEN.search(text) or HABIT.search(text))
            - FLAT_COST * bool(FLAT.search(text))
            - NARROW_COST * bool(NARROW.match(text))
            - COPY_COST * max(0, copied - FREE_COPY)
        )

    def dwells_on(self, text: str) -> bool:
        """Return whether a section comes back to each word of a noun group: « Le groupe actif » of one sentence names no matter."""
        return all(self.words[stem] > 1 for stem in stems(text))

    def tells(self, text: str) -> float:
        """Return the share of the section's matter that a text names, between 0 and 1.5."""
        bag = set(stems(text))
        dwelt = sum(min(self.words[s], MOST) - 1 for s in bag if self.words[s]) / (MOST - 1)
        same = len(bag & self.subject) / len(self.subject) if self.subject else 0.0
        return dwelt / max(3, len(bag)) + SUBHEAD * same


def matter(facts: Sequence[Fact]) -> Matter:
    """Return what facts of a section are about."""
    words = Counter(stem for fact in facts for stem in set(stems(fact.text)))
    return Matter(words, frozenset(stems(subhead(facts))), facts[0].id if facts else "")


def subhead(facts: Sequence[Fact]) -> str:
    """Return the source's subhead over most of the facts, "" when most have none."""
    return Counter(fact.heading.strip() for fact in facts).most_common(1)[0][0] if facts else ""
