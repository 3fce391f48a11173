"""« L'essentiel »: what the lead does not say, one fact a point."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from generator.french.leaning import answers, leans, points_back
from generator.rules.antecedents import standing_alone
from generator.rules.desk import Desk
from generator.rules.pen import Pen
from generator.rules.sound import sound
from generator.types import Assignment, Sentence

LONGEST = 24  # words of a point
WEIGHTY = 0.25  # what a hurried reader must take along weighs (tried on our samples)


def compose(assignment: Assignment, desk: Desk) -> Sequence[Sentence]:
    """Return three to four points out of the heaviest facts the lead left; none when there are too few."""
    pen = Pen(assignment, desk)
    least, most = assignment.slot.options.get("items", (3, 4))
    points: list[Sentence] = []
    for fact in sorted((f for f in assignment.brief.facts if f.id in assignment.outline.told), key=lambda f: -f.weight):
        fact = standing_alone(fact, assignment.brief)
        if fact.weight < WEIGHTY or len(points) >= most:
            break
        if fact.id in desk.told_in("lead") or desk.uses[fact.id] > 1 or leans(fact.text):
            continue
        told = pen.tell(fact, "bullet", len(points), words=LONGEST)
        whole = (
            len(told) == 1 and sound(told[0].text, fact) and not answers(told[0].text) and not points_back(told[0].text)
        )
        if whole and len(told[0].text.split()) <= LONGEST:
            pen.keep(told)
            points += [replace(told[0], paragraph=len(points))]
    return points if len(points) >= least else ()
