"""Where a paragraph begins: where the source begins one, unless what comes leans on what stands right above; a long one is parted."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import takewhile

from generator.facts.groups import stems
from generator.facts.reading import first_clause
from generator.french.leaning import leans, opens_with_link
from generator.plan.budget import count
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
OPPOSED = compiled(r"(?:Toutefois|Cependant|Néanmoins|Pourtant|En revanche|À l['’]inverse),")  # may open a paragraph
LONGEST = 110  # words of a paragraph: up to it, another of the source joins it
WHOLE = 130  # up to it, that of the source stays whole
MOST = 150  # words of one that is parted even before what leans on it
FULL = 30  # words of a paragraph of several sentences, which tells a matter of its own
# a day reckoned from another opens the paragraph that the source gives it: beside an older deed, it would be of another year
LATER = compiled(
    r"(?:L[ea] |L['’])(?:lendemain|veille|surlendemain|avant-veille|jour (?:même|suivant))\b|Le même (?:jour|soir)\b"
)


def begins(length: int, more: int, previous: Fact | None, fact: Fact, brief: Brief, *, last: bool) -> bool:
    """Return whether a fact of `more` words, told after `previous`, opens a paragraph after one of `length` words."""
    if previous is None:
        return False
    if _of_further_up(fact, previous):
        return True
    if fact.paragraph == previous.paragraph:
        return _parts(length, more, previous, fact, brief, last=last)
    goes_on = fact.rank == previous.rank + 1 and bound(fact, brief)
    if TURNS.match(fact.text):
        return length >= CRUMB
    if LATER.match(fact.text) or (goes_on and _is_own_matter(fact, brief)):
        return True
    if fact.rank == previous.rank + 1 and more < CRUMB and ADDS.search(fact.text) and "»" not in previous.text:
        return length + more > LONGEST
    if length >= SHORT and length + more > LONGEST and (length >= LONG or not goes_on):
        return True
    return not goes_on or length >= (SPOKEN if "»" in previous.text else SHORT)


def _parts(length: int, more: int, previous: Fact, fact: Fact, brief: Brief, *, last: bool) -> bool:
    """Return whether a paragraph of the source is parted before a fact: it is long, and the fact can be read by itself."""
    if fact.rank != previous.rank + 1:
        return length >= LONG and not last
    held_on = bound(fact, brief) and not OPPOSED.match(fact.text)
    if REASON.match(fact.text) or held_on or first_clause(fact.text) is None:
        return length + more > MOST
    left = [f for f in brief.facts if f.paragraph == fact.paragraph and f.rank > fact.rank and not last]
    if length + more + sum(count(other.text) for other in left) <= WHOLE:
        return False
    if length >= SHORT and length + more + _going_on(left, brief) > MOST:
        return True  # else the paragraph would be parted before what leans on it
    after = left[0].text if left else ""
    held = count(after) if REASON.match(after) else 0
    return length >= LONG or (length >= SHORT and length + more + held > LONGEST)


def _going_on(left: Sequence[Fact], brief: Brief) -> int:
    """Return the words of the next facts that cannot be parted from the one before them."""
    return sum(count(fact.text) for fact in takewhile(lambda f: bound(f, brief) and not OPPOSED.match(f.text), left))


def _is_own_matter(fact: Fact, brief: Brief) -> bool:
    """Return whether a paragraph of the source tells several sentences of its own and opens on no pronoun, link or quotation."""
    own = [other for other in brief.facts if other.paragraph == fact.paragraph and other.rank >= fact.rank]
    full = len(own) > 1 and sum(count(other.text) for other in own) >= FULL
    return full and not (leans(fact.text) or opens_with_link(fact.text) or fact.text.startswith("«"))


def _of_further_up(fact: Fact, previous: Fact) -> bool:
    """Return whether « ce projet » opens a paragraph of the source and means what the sentence above does not name.

    « … la réforme fiscale. | Ce projet de loi était contesté. »: beside it, the reader would take the one for the other.
    """
    called = CALLED.match(fact.text)
    apart = called is not None and fact.paragraph != previous.paragraph
    return apart and called is not None and set(stems(called[1])).isdisjoint(stems(previous.text))
