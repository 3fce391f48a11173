"""As many sections as the request asks for, and none that goes on and on: the longest are parted, as far as the source has matter for them."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import replace

from generator.plan.budget import count
from generator.plan.edges import bound
from generator.types import Brief, Theme

LEAST = 22  # words of a section, the lead's facts apart
LONG, ENOUGH = (
    200,
    60,
)  # words of a section that a reader loses the thread of; of each of its parts (56 sections in 82 texts)


def counted(groups: Sequence[Theme], brief: Brief, wanted: int, lead: Collection[str]) -> list[Theme]:
    """Return the groups parted until there are as many as wanted, or none can be parted any more."""
    parted = list(groups)
    while len(parted) < wanted:
        found = [(at, cut) for at, group in enumerate(parted) if (cut := _cut(group, brief, lead))]
        if not found:
            return parted
        at, cut = max(found, key=lambda pair: _size(parted[pair[0]].facts, brief, lead))
        parted[at : at + 1] = _halves(parted[at], cut)
    return parted


def shortened(groups: Sequence[Theme], brief: Brief, most: int, lead: Collection[str]) -> list[Theme]:
    """Return the groups, those of more than LONG words parted between paragraphs of the source, up to `most` groups."""
    parted = list(groups)
    while len(parted) < most:
        long = (at for at, group in enumerate(parted) if _size(group.facts, brief, lead) > LONG)
        found = [(at, cut) for at in long if (cut := _cut(parted[at], brief, lead, ENOUGH))]
        if not found:
            return parted
        at, cut = max(found, key=lambda pair: _size(parted[pair[0]].facts, brief, lead))
        parted[at : at + 1] = _halves(parted[at], cut)
    return parted


def _halves(group: Theme, cut: int) -> list[Theme]:
    return [replace(group, facts=group.facts[:cut]), replace(group, facts=group.facts[cut:])]


def _cut(group: Theme, brief: Brief, lead: Collection[str], least: int = LEAST) -> int:
    """Return before which fact a group may be parted, as near to its middle as can be; 0 where nowhere."""
    half = _size(group.facts, brief, lead) / 2
    places = [at for at in range(1, len(group.facts)) if _may_part(group.facts, at, brief, lead, least)]
    return min(places, key=lambda at: abs(_size(group.facts[:at], brief, lead) - half), default=0)


def _may_part(ids: Sequence[str], at: int, brief: Brief, lead: Collection[str], least: int) -> bool:
    """Return whether what follows leans on nothing before it, with enough on both sides; parts of some length part no paragraph."""
    enough = all(_size(side, brief, lead) >= least for side in (ids[:at], ids[at:]))
    before, after = brief.fact(ids[at - 1]), brief.fact(ids[at])
    whole = least == LEAST or before.paragraph != after.paragraph
    return enough and whole and not bound(after, brief)


def _size(ids: Sequence[str], brief: Brief, lead: Collection[str]) -> int:
    return sum(count(brief.fact(id).text) for id in ids if id not in lead)
