"""Where a paragraph begins: where the source begins one, unless what comes leans on what stands right above; a long one is parted."""

from __future__ import annotations

from generator.facts.groups import stems
from generator.plan.edges import bound
from generator.shelf import compiled
from generator.types import Brief, Fact

LONG = 75  # words, from which the next fact opens a paragraph where the source begins none
SHORT = LONG // 2  # up to it, what leans on the sentence right above stays beside it
SPOKEN = 20  # the same after somebody's words: another may answer
CRUMB = 20  # words of a sentence that adds to the one above: alone it is a crumb
ADDS = compiled(r"^(?:Ce|Cet|Cette|Ces) (?!\d|même)|\b(?:également|aussi)\b")
CALLED = compiled(r"^(?:Ce|Cet|Cette|Ces) (?!ne\b|sont\b|n['’])([\wà-ÿ-]+)")
# what tells of another place or matter opens the paragraph that the source gives it
TURNS = compiled(r"(?:Ailleurs|Par ailleurs|Autre part),")
REASON = compiled(r"En effet,|Car ")  # stays under its claim
LONGEST = 110  # words of a paragraph: up to it, the last fact joins the one before


def begins(length: int, more: int, previous: Fact | None, fact: Fact, brief: Brief, *, last: bool) -> bool:
    """Return whether a fact of `more` words, told after `previous`, opens a paragraph after one of `length` words."""
    if previous is None:
        return False
    if _of_further_up(fact, previous):
        return True
    goes_on = fact.rank == previous.rank + 1 and bound(fact, brief)
    if fact.paragraph != previous.paragraph and TURNS.match(fact.text):
        return length >= CRUMB
    if fact.rank == previous.rank + 1 and fact.paragraph == previous.paragraph:
        after = _next(fact, brief)
        if REASON.match(fact.text) or (after is None and more < CRUMB and length + more <= LONGEST + CRUMB):
            return False
        more += len(after.text.split()) if after is not None and REASON.match(after.text) else 0
    if fact.rank == previous.rank + 1 and more < CRUMB and ADDS.search(fact.text) and "»" not in previous.text:
        return length + more > LONGEST
    if length >= SHORT and length + more > LONGEST and (length >= LONG or not goes_on):
        return True
    if fact.paragraph == previous.paragraph:
        return length >= LONG and not (last or goes_on)
    return not goes_on or length >= (SPOKEN if "»" in previous.text else SHORT)


def _of_further_up(fact: Fact, previous: Fact) -> bool:
    """Return whether « ce projet » opens a paragraph of the source and means what the sentence above does not name.

    « … la réforme fiscale. | Ce projet de loi était contesté. »: beside it, the reader would take the one for the other.
    """
    called = CALLED.match(fact.text)
    apart = called is not None and fact.paragraph != previous.paragraph
    return apart and called is not None and set(stems(called[1])).isdisjoint(stems(previous.text))


def _next(fact: Fact, brief: Brief) -> Fact | None:
    """Return the fact after this one in its paragraph of the source, None after the last."""
    after = next((f for f in brief.facts if f.rank == fact.rank + 1), None)
    return after if after is not None and after.paragraph == fact.paragraph else None
