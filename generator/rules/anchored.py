"""Headings that one of a section's first sentences lets stand over it: « Chez les femmes », « La sécurité renforcée », « La colère des éleveurs »."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from generator.anchors import Anchor, anchors
from generator.anchors.bygone import told_as_news
from generator.anchors.holding import holds
from generator.anchors.treating import is_its_own, of_story, told_of
from generator.french.tagger import finite
from generator.rules.desk import Desk
from generator.rules.matter import Heading
from generator.shelf import compiled
from generator.types import Assignment, Fact

FIRST_FACTS = 7  # of a section, that may head it
FAR, OPENS = 0.15, 0.5  # what a line is worth less for each fact told before its own; where it says what comes first
WEIGHT = 0.6  # what a fact's weight counts
ASKS = 0.6  # what it is worth less on a site whose headings ask
DENIED, DENYING = 0.5, compiled(r"\bn(?:e |['’])")  # what has not happened is worth less
OFTEN = 2  # facts of a section that name a person whom nothing above presents


def anchored(facts: Sequence[Fact], assignment: Assignment, desk: Desk) -> Iterator[Heading]:
    """Yield the lines that the first facts of a section let stand over it."""
    asks = assignment.site.voice.get("heading", "mixed") == "question"
    for place, fact in enumerate(facts[:FIRST_FACTS]):
        for anchor in anchors(fact, assignment.brief):
            if _fits(anchor, fact, place, facts, assignment, desk):
                opens = OPENS * (place == 0 and anchor.kind == "line")
                denied = DENIED * (DENYING.search(anchor.text) is not None)
                worth = anchor.worth + WEIGHT * fact.weight - FAR * place - opens - ASKS * asks - denied
                yield Heading(anchor.text, (fact.id,), worth, sure=anchor.kind)


def _fits(anchor: Anchor, fact: Fact, place: int, facts: Sequence[Fact], assignment: Assignment, desk: Desk) -> bool:
    """Return whether a line is of the section and not of one sentence in it, nor tells old news as new, nor opens on a stranger."""
    if anchor.kind == "group":
        return place == 0 and not goes_on_below(assignment, sure=True)
    if anchor.kind == "words" and not holds("", (fact.id,), facts):
        return False  # somebody's words stand over what he says, not over six paragraphs of other things
    if finite(anchor.text) and told_as_news(anchor.text, fact, assignment.brief):
        return False
    return not _is_stranger(anchor.text, facts, assignment, desk)


def goes_on_below(assignment: Assignment, *, sure: bool) -> bool:
    """Return whether the next section, longer than this one, could have no heading: it would stand under this one's.

    Where it must be `sure`, a matter that it treats of is not enough.
    """
    sections, brief = list(assignment.outline.sections), assignment.brief
    at = next((at for at, one in enumerate(sections) if assignment.section and one.key == assignment.section.key), 0)
    for one in sections[at + 1 : at + 2]:
        facts = [brief.fact(id) for id in one.facts]
        rest = [fact for fact in brief.facts if fact not in facts]
        headed = any(anchors(fact, brief) for fact in facts[:FIRST_FACTS])
        treats = not sure and any(is_its_own(told_of(topic, facts, rest), facts) for topic in of_story(brief))
        return not (headed or treats) and one.words > sections[at].words
    return False


def _is_stranger(text: str, facts: Sequence[Fact], assignment: Assignment, desk: Desk) -> bool:
    """Return whether a line opens on a person whom nothing above presents and of whom the section hardly tells."""
    brief = assignment.brief
    above = " ".join((brief.cleaned.title, desk.heads.get("title", ""), *(s.text for s in desk.in_kind("lead"))))
    own = {fact.id for fact in facts}
    for person in brief.entities:
        opens = person.kind == "person" and any(text.startswith(f"{name} ") for name in person.names)
        if opens and not any(name in above for name in person.names):
            return len(own & set(person.facts)) < OFTEN
    return False
