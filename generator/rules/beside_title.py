"""Whether a description tells more than the titles that stand above it in a search result and on the page."""

from __future__ import annotations

from collections.abc import Sequence

from generator.checks.evidence import TITLE as TITLE_ID
from generator.rules.describing import owed
from generator.rules.description_worth import ANNOUNCED, SHORT, joined, news_facts, says_title
from generator.rules.desk import Desk, bare
from generator.rules.heading_facts import opens_before, told_share
from generator.rules.kickers import parted_news
from generator.rules.line_wholeness import ongoing
from generator.rules.stakes import AMOUNT, COUNT
from generator.rules.title_again import says_again
from generator.shelf import compiled
from generator.types import Assignment, Sentence

MOST_TOLD = 0.3  # share of the source's title that facts tell which describe the page in its stead
EARLY, TRIMMED = 5, 3  # first facts that may describe a page whose title is all that was told of it; that tell its news
ADDRESSED = compiled(r"\b(?:votre|vos|notre|nos|mon|ma|mes)\b", 2)


def is_known(told: Sequence[Sentence], assignment: Assignment, desk: Desk) -> bool:
    """Return whether most of a description is a title that stands above it, or all that it adds to one counts nothing."""
    first, rest = told[0].text, joined(told[1:])
    titles = (assignment.brief.cleaned.title, *desk.heads.values())
    above = {bare(f"{text}.") for title in titles for text in (title, parted_news(title)[1])}
    scant = len(first) > len(rest) or not (AMOUNT.search(rest) or COUNT.search(rest))
    again = not rest and any(says_again(first, head) for head in desk.heads.values())
    return scant and (again or bare(first) in above)


def tells_more(told: Sequence[Sentence], assignment: Assignment, desk: Desk) -> bool:
    """Return whether first facts, none of which is a title again, can be read alone and tell more than that something was said."""
    ids = {*news_facts(assignment), *(fact.id for fact in assignment.brief.facts[:EARLY])}
    own = not any(
        one.facts == (TITLE_ID,) or says_title(one.text, assignment.brief, desk.heads.values()) for one in told
    )
    own = own and not (ADDRESSED.search(joined(told)) or any(ANNOUNCED.search(one.text) for one in told))
    return own and bool(ids & set(told[0].facts)) and owed(told, assignment.brief) >= 0


def tells_besides(told: Sequence[Sentence], assignment: Assignment) -> bool:
    """Return whether facts of the text tell most of what the source's title tells, in a fair length: the page has its title already."""
    enough = told_share(told[0].text, assignment.brief) >= MOST_TOLD
    facts = [assignment.brief.fact(id) for id in told[0].facts if id != TITLE_ID]
    own = TITLE_ID not in told[0].facts and not (ADDRESSED.search(joined(told)) or ANNOUNCED.search(told[0].text))
    own = own and owed(told, assignment.brief) >= 0 and not ongoing(told[0].text)
    own = own and any(fact.rank <= TRIMMED and not opens_before(fact, assignment.brief) for fact in facts)
    return enough and own and len(joined(told)) >= assignment.slot.chars.least - SHORT
