"""In which order the first section goes on from the lead: what the source tells after the news, and what it has ahead of it."""

from __future__ import annotations

from generator.french.leaning import answers, leans
from generator.plan.edges import HELD
from generator.types import Fact


def from_the_lead(facts: list[Fact], above: Fact | None, news: Fact) -> list[Fact]:
    """Return the facts of a section, those that go on from the lead (`above`) before what the source has ahead of the news.

    What its own paragraph tells ahead of the news comes first, where no « il » goes on from the lead: a match is won before it is told.
    """
    if above is None:
        return facts
    after = [fact for fact in facts if fact.rank > above.rank]
    ahead = [fact for fact in facts if fact.rank < news.rank]
    own = [fact for fact in ahead if fact.paragraph == news.paragraph]
    if own and leans(own[0].text):  # « Elles changent de couleur. Les pieuvres… »: whom the news above names
        return [*own, *(fact for fact in ahead if fact not in own), *after]
    if own and after and news.paragraph < after[0].paragraph and not leans(after[0].text):
        return [*ahead, *after]
    if ahead and HELD.match(ahead[0].text):
        return [*ahead, *after]  # « C'est un point qui aurait pu passer en dix minutes » is said of the news above
    if ahead and after and leans(ahead[0].text) and not answers(after[0].text):
        return [ahead[0], *after, *ahead[1:]] if len(after) + len(ahead) == len(facts) else facts
    goes_on = bool(after) and after[0].rank == above.rank + 1 and len(after) + len(ahead) == len(facts)
    return [*after, *ahead] if goes_on else facts
