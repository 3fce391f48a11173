"""A heading is met in the first sentences below it, else it tells its reader, who comes upon something else, a wrong thing; somebody's words may wait."""

from __future__ import annotations

from collections.abc import Iterator, Sequence, Set

from generator.anchors.hooking import EARLY
from generator.anchors.hooking import FIRST as FIRST_OF_HOOK
from generator.anchors.offers import known_words
from generator.facts.groups import stems
from generator.rules.desk import Desk, own_facts
from generator.rules.matter import Heading
from generator.types import Assignment, Sentence

HEADS = (2, 34)  # sentences below a heading by which it is known; words of them that make one more part of the opening
QUOTE = "«"
HALF = 0.5  # share of the words of a line of no fact that the opening has


def is_met_early(heading: Heading, assignment: Assignment, desk: Desk) -> bool:
    """Return whether the first sentences below a heading tell what it says; a quotation may wait."""
    return heading.text.startswith(QUOTE) or tell(
        tuple(_opening(assignment, desk, *HEADS)), heading, known_words(assignment.brief)
    )


def is_caught_early(heading: Heading, assignment: Assignment, desk: Desk) -> bool:
    """Return whether a hook is made of one of the sentences at the head of a section."""
    more = heading.text.startswith(QUOTE)  # somebody's words may wait a sentence
    opening = tuple(_opening(assignment, desk, FIRST_OF_HOOK + more, EARLY * (1 + more)))
    return tell(opening, heading, known_words(assignment.brief))


def tell(opening: Sequence[Sentence], heading: Heading, known: Set[str]) -> bool:
    """Return whether sentences tell one of the facts of a heading or, where it rests on none, have half of its words that are not `known`."""
    if heading.facts:
        return any(not set(sentence.facts).isdisjoint(heading.facts) for sentence in opening)
    words = set(stems(heading.text)) - known
    return len(words & set(stems(" ".join(sentence.text for sentence in opening)))) >= HALF * len(words)


def _opening(assignment: Assignment, desk: Desk, first: int, short: int) -> Iterator[Sentence]:
    """Yield the first sentences of a section as they are written, or its first facts where none is yet."""
    own = set(assignment.section.facts) if assignment.section else set()
    below = [s for s in desk.in_kind("body") if own & set(s.facts)]
    below = below or [Sentence(fact.text, (fact.id,)) for fact in own_facts(assignment, desk)]
    size = 0
    for at, sentence in enumerate(below):
        if at >= first and size >= short:
            return
        yield sentence
        size += len(sentence.text.split())
