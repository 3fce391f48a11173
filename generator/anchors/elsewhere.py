"""Where else what the title tells of has struck: « Au Royaume-Uni » of the last section, whose places no other names."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from generator.anchors.proved import Doing, worth_of
from generator.french.grammar import has_article, in_place, the_place
from generator.shelf import compiled
from generator.types import Brief, Fact

PLACE = "lieu"
STRUCK = compiled(
    r"\b(?:aussi|également) (?:touché|frappé|atteint)e?s? (?:l[ae] |les |l['’])(?P<name>[A-ZÀ-Þ][\w’'-]+)"
)


def elsewhere(facts: Sequence[Fact], brief: Brief) -> Iterator[Doing]:
    """Yield the country that the first sentence of a story's last section says was struck too."""
    found = STRUCK.search(facts[0].text) if facts and facts[-1] is brief.facts[-1] else None
    if found is None or not has_article(the_place(found["name"])):
        return
    told = " ".join((brief.cleaned.title, *(fact.text for fact in brief.facts if fact not in facts)))
    known = [one for one in brief.entities if one.kind == "place" and any(name in told for name in one.names)]
    if found["name"] not in told and not any(fact.id in one.facts for one in known for fact in facts[1:]):
        who = in_place(found["name"])
        yield Doing(PLACE, who[:1].upper() + who[1:], tuple(fact.id for fact in facts), worth_of(1.0, opens=True))
