"""In which order an article tells its sections: the heart of the news first, the source's own order, or what explains first."""

from __future__ import annotations

from collections.abc import Sequence

from generator.facts.news import news
from generator.facts.reading import parsed
from generator.french.leaning import answers, points_back
from generator.plan.edges import bound
from generator.shelf import compiled
from generator.types import Brief, Fact, Theme

GOING_ON = compiled(r"\b(?:donc|ainsi|en effet|par conséquent)\b")
STORY, GROUND = "récit", "fond"  # what site.toml calls them, beside « nouvelle »
FIRST = 0.25  # weight by which another section must be dearer than the source's first to come before it
TOLD = 0.5  # what opening as a sister site does costs
EXPLAINING = frozenset({"cause", "purpose", "concession"})  # phrases that say why
BEFORE = frozenset({"plup", "impf"})  # tenses of what was so before the news
ENOUGH = 0.25  # share of a section's facts from which it explains


def ordered(groups: Sequence[Theme], brief: Brief, order: str) -> list[Theme]:
    """Return the sections in the order a site has them; what is unknown stays late."""
    if len(groups) < 3 or order == STORY:
        return list(groups)
    opening = _opening(groups, brief, order)
    rest = [g for g in groups if g is not opening]
    unknown = [g for g in rest if _is_doubt(g, brief)]
    return [opening, *(g for g in rest if g not in unknown), *unknown]


def is_unknown(group: Theme, brief: Brief) -> bool:
    """Return whether a section opens on what nobody knows."""
    return brief.fact(group.facts[0]).modality == "unknown"


def _is_doubt(group: Theme, brief: Brief) -> bool:
    """Return whether a section is mostly about what nobody knows: a doubt that opens what is known keeps its place."""
    return is_unknown(group, brief) and all(brief.fact(id).modality == "unknown" for id in group.facts)


def _opening(groups: Sequence[Theme], brief: Brief, order: str) -> Theme:
    """Return the section told first: the one that explains most where the site asks for it, else the heart of the news."""
    free = [group for group in groups if group is groups[0] or _stands(group, brief)]
    grounds = [g for g in free if not is_unknown(g, brief) and _explains(g, brief) >= ENOUGH]
    if order == GROUND and grounds:
        return max(grounds, key=lambda g: _explains(g, brief) - _told(g, brief))
    if _goes_on(groups[0], brief):
        return groups[0]
    return max(free, key=lambda g: _heart(g, brief) + FIRST * (g is groups[0]) - _told(g, brief))


def _stands(group: Theme, brief: Brief) -> bool:
    """Return whether a section can be told before those ahead of it: it opens under a subhead of the source, on nothing said before.

    Beside a sister's article any that leans on nothing may.
    """
    first = brief.fact(group.facts[0])
    before = brief.before(first)
    apart = bool(brief.sisters) or before is None or before.heading != first.heading
    return apart and not bound(first, brief)


def _goes_on(group: Theme, brief: Brief) -> bool:
    """Return whether a section goes on from the news with a « donc », a « cette annonce »: nothing may come between."""
    rank = int(news(brief, brief.facts).id[1:]) + 1
    after = next((brief.fact(id) for id in group.facts if int(id[1:]) == rank), None)
    return after is not None and (
        answers(after.text) or points_back(after.text) or GOING_ON.search(after.text) is not None
    )


def _heart(group: Theme, brief: Brief) -> float:
    facts = [brief.fact(id) for id in group.facts]
    return sum(f.weight for f in facts) / len(facts)


def _explains(group: Theme, brief: Brief) -> float:
    facts = [brief.fact(id) for id in group.facts]
    return sum(map(_says_why, facts)) / len(facts)


def _says_why(fact: Fact) -> bool:
    """Return whether a fact says why, or what was so before."""
    clauses = parsed(fact.text).clauses
    return any(c.verb.tense in BEFORE or any(p.role in EXPLAINING for p in c.phrases) for c in clauses)


def _told(group: Theme, brief: Brief) -> float:
    return TOLD * any(sister.body[:1] and sister.body[0] in group.facts for sister in brief.sisters)
