"""A heading of a text that has no subheads holds for all that stands under it, up to the next one."""

from __future__ import annotations

from collections.abc import Iterable

from generator.anchors import holding
from generator.anchors.hooking import hooks
from generator.anchors.offers import is_sure, known_words, telling
from generator.french.resting import rests
from generator.french.tagger import finite
from generator.rules.line_wholeness import COLON
from generator.rules.matter import Heading
from generator.shelf import compiled
from generator.types import Assignment, Fact

SEVERAL = 2  # facts on which what names a section's matter rests
LONG, OWN = 400, 100  # words of a story, and of a section of it, below which no run ends with a section
TAIL, OF_OWN = 60, 0.6  # words of what follows that may be of something else, and their share of the section's
LINE = "line"  # and of what one sentence tells
OF_IT = compiled(r"Ce qu|Comment |Où |Pourquoi ")  # what of it: « Ce que prévoit l'accord » of a story of the accord
DEED = "deed"  # of what sort a heading is that says what a section does


def holds(heading: Heading, assignment: Assignment) -> bool:
    """Return whether a heading holds for enough of its run; beside subheads of the source, of its own section where it names a matter."""
    headed = assignment.brief.headed
    run = own_facts_of(assignment) if headed else run_of(assignment)
    if not run or (headed and len(heading.facts) < SEVERAL):
        return True
    line, known = heading.text.rpartition(COLON)[2], known_words(assignment.brief)
    words = telling(line)
    named, told = not heading.sure and not finite(line), heading.sure == LINE and finite(line)
    if not headed and len(heading.facts) == 1 and (named or told):
        return False  # the name of one thing of one sentence, or that sentence again
    one = not heading.sure and len(heading.facts) == 1
    sure = heading.sure == DEED or OF_IT.match(line)
    if not sure and ((words and words <= known) or (finite(line) and rests(line))):
        return False  # the whole story is that; « La seconde cible les Tutsis »
    return holding.holds(line, heading.facts, run, known, head=one)


def own_facts_of(assignment: Assignment) -> list[Fact]:
    """Return the facts of a section, the lead's apart."""
    ids = assignment.section.facts if assignment.section else ()
    return [assignment.brief.fact(id) for id in ids if id not in assignment.outline.lead]


def run_of(assignment: Assignment) -> list[Fact]:
    """Return the facts of a section and of those after it that nothing could head, the lead's apart.

    In a long story a reader of a long section has left its heading behind; a short tail may be of something else.
    """
    brief, lead = assignment.brief, set(assignment.outline.lead)
    told = [[brief.fact(id) for id in one.facts if id not in lead] for one in assignment.outline.sections]
    keys = [section.key for section in assignment.outline.sections]
    at = keys.index(assignment.section.key) if assignment.section else 0
    run = list(told[at])
    if _words(fact for facts in told for fact in facts) >= LONG and _words(run) >= OWN:
        return run
    tail: list[Fact] = []
    for facts in told[at + 1 :]:
        if facts and (
            is_sure(facts, [f for other in told for f in other if f not in facts], brief) or hooks(facts, brief)
        ):
            break
        tail += facts
    return run if _words(tail) <= min(TAIL, OF_OWN * _words(run)) else run + tail


def _words(facts: Iterable[Fact]) -> int:
    return sum(len(fact.text.split()) for fact in facts)
