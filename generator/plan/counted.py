"""As many sections as the request asks for: the longest are parted between paragraphs, as far as the source has matter for them."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import replace

from generator.plan.budget import count
from generator.plan.edges import bound
from generator.types import Brief, Theme

LEAST = 22  # words of a section, the lead's facts apart


def counted(groups: Sequence[Theme], brief: Brief, wanted: int, lead: Collection[str]) -> list[Theme]:
    """Return the groups parted until there are as many as wanted, or none can be parted any more."""
    parted = list(groups)
    while len(parted) < wanted:
        found = [(at, cut) for at, group in enumerate(parted) if (cut := _cut(group, brief, lead))]
        if not found:
            return parted
        at, cut = max(found, key=lambda pair: _size(parted[pair[0]].facts, brief, lead))
        facts = parted[at].facts
        parted[at : at + 1] = [replace(parted[at], facts=facts[:cut]), replace(parted[at], facts=facts[cut:])]
    return parted


def _cut(group: Theme, brief: Brief, lead: Collection[str]) -> int:
    """Return before which fact a group may be parted, as near to its middle as can be; 0 where nowhere."""
    half = _size(group.facts, brief, lead) / 2
    places = [at for at in range(1, len(group.facts)) if _may_part(group.facts, at, brief, lead)]
    return min(places, key=lambda at: abs(_size(group.facts[:at], brief, lead) - half), default=0)


def _may_part(ids: Sequence[str], at: int, brief: Brief, lead: Collection[str]) -> bool:
    """Return whether what follows leans on nothing before it, with enough on both sides."""
    enough = all(_size(side, brief, lead) >= LEAST for side in (ids[:at], ids[at:]))
    return enough and not bound(brief.fact(ids[at]), brief)


def _size(ids: Sequence[str], brief: Brief, lead: Collection[str]) -> int:
    return sum(count(brief.fact(id).text) for id in ids if id not in lead)
