"""The meta description: one or two sentences of facts, within its length, the key phrase once."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import islice, product

from generator import phrases
from generator.french.leaning import leans
from generator.rules.antecedents import standing_alone
from generator.rules.desk import Desk, bare, refused
from generator.rules.pen import Pen
from generator.seo.measures import holds, occurrences
from generator.types import Assignment, Sentence

FACTS = 6
PER_FACT = 3


def compose(assignment: Assignment, desk: Desk) -> Sequence[Sentence]:
    """Return the first combination of sentences that fits the length and names the key phrase."""
    bounds, key, known = assignment.slot.chars, assignment.brief.keyphrase, refused(assignment)
    best: Sequence[Sentence] = ()
    for sentences in _combinations(assignment, desk):
        padded = not sentences[-1].facts
        if padded and _length(best) >= bounds.least:
            return best
        text = " ".join(s.text for s in sentences)
        if bare(text) in known or any(bare(s.text) in known for s in sentences) or len(text) > bounds.most:
            continue
        if len(text) >= bounds.least and occurrences(text, key):
            return sentences
        if holds(text, key) and (not best or len(text) >= bounds.least > _length(best)):
            best = sentences
    return best


def _length(sentences: Sequence[Sentence]) -> int:
    return len(" ".join(s.text for s in sentences))


def _combinations(assignment: Assignment, desk: Desk) -> Iterator[Sequence[Sentence]]:
    told = list(_told(assignment, desk))
    ends = [
        Sentence(text)
        for text in phrases.say(
            assignment.site, "description.fins", {"cle": assignment.brief.keyphrase}, assignment.seed
        )
    ]
    yield from ((first,) for first in told)
    yield from (pair for pair in product(told, told) if not set(pair[0].facts) & set(pair[1].facts))
    yield from product(told, ends)
    yield from ((*pair, end) for pair in product(told[:6], told[:6]) for end in ends if pair[0] != pair[1])


def _told(assignment: Assignment, desk: Desk) -> Iterator[Sentence]:
    """Yield one-sentence sayings of the facts of the lead, then of the heaviest."""
    pen, brief = Pen(assignment, desk), assignment.brief
    heavy = [f.id for f in sorted(brief.facts, key=lambda f: -f.weight)]
    for id in list(dict.fromkeys((*assignment.outline.lead, *heavy)))[:FACTS]:
        fact = standing_alone(brief.fact(id), brief)
        if leans(fact.text):
            continue
        for function in ("bullet", "row"):
            for saying in islice(pen.sayings(fact, function, words=22), PER_FACT):
                if len(saying.sentences) == 1:
                    yield Sentence(saying.text, saying.facts)
