"""Where a text of no subheads turns to what can be headed: its sections are cut there, where cut otherwise too few could be."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import replace
from typing import NamedTuple

from generator.anchors import anchors
from generator.anchors.about_one import who_first
from generator.anchors.hooking import hooks
from generator.anchors.matters_first import matters_first
from generator.anchors.offers import Offer, called, offers
from generator.anchors.voicing import heard_first
from generator.plan.budget import count
from generator.plan.heading_off import may_head_off, may_hook_off
from generator.types import Brief, Fact, Theme

PARTED = 100  # words of a story from which its sections are cut by what can be headed
BESIDE = 45  # words of a paragraph before a group of people that opens a section inside it
AMID = 70  # words of a long paragraph on both sides of a place where it can be parted
ABOVE, BELOW = 35, 25  # words of a paragraph before and after a sentence of it that leans on nothing
HEADED, KEPT = 0.6, 0.15  # what a section is worth that can be headed; that begins where one began already
BEYOND = 0.5  # what each paragraph costs that a section opened by a group of people tells beyond the first
GOES_ON = 6.0  # what a section costs that would stand under the heading of the one above
FEW, SHORT, MUCH = 35, 60, 140  # words: less makes no section, less a short one, more a long one
NEVER, A_LITTLE, PER_WORD = 3.0, 0.4, 0.006  # what these cost
HOOKED, BY_HOOK = (
    -0.75,
    0.25,
)  # what a section headed by a hook is worth beside one that a label holds for; of the hook's own worth
VOICE = 0.05  # what it is worth less that a section only opens on somebody's words
UNDER_HOOK, WIDE = 3, 180  # paragraphs, words that a hook can head
MOST_PLACES = 60  # pairs of places are weighed, each at a cost that grows with what lies between
BESIDE_HOOK, PER_WORD_MORE = 0.05, 0.001  # what each paragraph, each word more costs


class Way(NamedTuple):
    """Sections up to a place: what they are worth, where they begin, and what heads them."""

    worth: float
    cuts: tuple[int, ...]
    names: frozenset[str]


class Story(NamedTuple):
    """What is parted: its facts in their order, those the lead tells, the matters that no phrase can name."""

    told: tuple[Fact, ...]
    brief: Brief
    lead: Collection[str]
    nameless: frozenset[str]


def turned(
    groups: Sequence[Theme], brief: Brief, lead: Collection[str], most: int, nameless: frozenset[str] = frozenset()
) -> list[Theme]:
    """Return the groups, cut anew where fewer of them could be headed than a story of this length should have."""
    ids = tuple(id for group in groups for id in group.facts)
    told = [brief.fact(id) for id in ids]
    words = sum(_words(fact, lead) for fact in told)
    if words < PARTED or any(fact.heading for fact in told) or [f.rank for f in told] != sorted(f.rank for f in told):
        return list(groups)
    starts, story = _starts(groups), Story(tuple(told), brief, lead, nameless)
    cuts = _best(story, starts, most)
    better = _count(story, cuts) >= _count(story, starts)
    return _grouped(groups, ids, cuts) if better else list(groups)


def _count(story: Story, starts: Sequence[int]) -> int:
    """Return how many sections can be headed, no two of them by the same matter."""
    used: set[str] = set()
    headed = 0
    for at, end in _pairs(starts, len(story.told)):
        found = _offers(story, at, end)
        one = next((one for one in found if one.marks.isdisjoint(used)), None)
        used |= one.marks if one is not None else set()
        headed += one is not None
    return headed


def _starts(groups: Sequence[Theme]) -> tuple[int, ...]:
    at, starts = 0, []
    for group in groups:
        starts.append(at)
        at += len(group.facts)
    return tuple(starts)


def _pairs(starts: Sequence[int], end: int) -> list[tuple[int, int]]:
    return list(zip(starts, (*starts[1:], end), strict=True))


def _best(story: Story, starts: Collection[int], most: int) -> tuple[int, ...]:
    """Return where sections begin so that all of them together are worth most, by the best way to each place from the first on."""
    told = story.told
    places = _places(told, story.brief)
    ends = (*places[1:], len(told))
    best: dict[tuple[int, int], Way] = {(0, 0): Way(0.0, (), frozenset())}
    for end in ends:
        last = {at: (_offers(story, at, end), _cost(story, at, end)) for at in places if at < end}
        for number in range(1, most + 1):
            ways = [
                _longer(best[at, number - 1], at, *last[at], kept=at in starts)
                for at in last
                if (at, number - 1) in best
            ]
            if ways:
                best[end, number] = max(ways, key=lambda way: (way.worth, way.cuts))
    return max((way for (end, _), way in best.items() if end == len(told)), key=lambda way: (way.worth, way.cuts)).cuts


def _places(told: Sequence[Fact], brief: Brief) -> list[int]:
    """Return where a section may begin; in a text of very many such places, at paragraphs alone, and so far as time allows."""
    places = [at for at in range(1, len(told)) if _may_part(told, at, brief)]
    if len(places) > MOST_PLACES:
        places = [at for at in places if told[at].paragraph != told[at - 1].paragraph][:MOST_PLACES]
    return [0, *places]


def _longer(way: Way, at: int, found: Sequence[Offer], cost: float, *, kept: bool) -> Way:
    """Return a way with one section more, headed by what heads none of those before."""
    one = next((one for one in found if one.marks.isdisjoint(way.names)), None)
    worth = HEADED + one.worth if one else -GOES_ON * (at > 0)
    return Way(way.worth + worth - cost + KEPT * kept, (*way.cuts, at), way.names | one.marks if one else way.names)


def _may_part(told: Sequence[Fact], at: int, brief: Brief) -> bool:
    """Return whether a section may begin at a fact: a paragraph or a group of people does, and nothing in it leans on what is above."""
    fact = told[at]
    beside = [one for one in told[:at] if one.paragraph == fact.paragraph]
    enough = sum(count(one.text) for one in beside) >= BESIDE or any(_is_of_group(one, brief) for one in beside)
    turns = (
        not beside or (_is_of_group(fact, brief) and enough) or _is_amid(told, at) or _leaves_enough(told, at, brief)
    )
    return turns and (may_hook_off(fact, brief) if not beside else may_head_off(fact, brief))


def _is_amid(told: Sequence[Fact], at: int) -> bool:
    """Return whether a fact stands amid a paragraph so long that it can be parted there."""
    sides = ([one for one in part if one.paragraph == told[at].paragraph] for part in (told[:at], told[at:]))
    return all(sum(count(one.text) for one in side) >= AMID for side in sides)


def _leaves_enough(told: Sequence[Fact], at: int, brief: Brief) -> bool:
    """Return whether a paragraph can be parted before a fact that leans on nothing, with enough of it on both sides."""
    fact = told[at]
    above, below = (
        sum(count(f.text) for f in part if f.paragraph == fact.paragraph) for part in (told[:at], told[at:])
    )
    return above >= ABOVE and below >= BELOW and may_head_off(fact, brief)


def _is_of_group(fact: Fact, brief: Brief) -> bool:
    return any(anchor.kind == "group" for anchor in anchors(fact, brief))


def _cost(story: Story, at: int, end: int) -> float:
    """Return what a section costs that is short or long, or told of a group of people for several paragraphs."""
    told, lead = story.told, story.lead
    words = sum(_words(fact, lead) for fact in told[at:end])
    small = (NEVER * (words < FEW) + A_LITTLE * (words < SHORT)) * (at > 0 or not lead)  # below the lead a few words do
    size = small + PER_WORD * max(0, words - MUCH)
    beyond = len({fact.paragraph for fact in told[at:end]}) - 1
    return size + BEYOND * beyond * _is_of_group(told[at], story.brief)


def _offers(story: Story, at: int, end: int) -> tuple[Offer, ...]:
    """Return what could head a section, by its worth: what holds for it, else, below the first, a hook."""
    told, brief, _, _ = story
    own = [fact for fact in told[at:end] if fact.id not in story.lead]
    ids = {fact.id for fact in own}
    rest = [fact for fact in told if fact.id not in ids]
    held = offers(own, rest, brief) if own and may_head_off(told[at], brief) else ()
    less = HOOKED - _wide(own)
    caught = (Offer(less + BY_HOOK * hook.worth, hook.text) for hook in hooks(own, brief)) if at else ()
    told_of = (Offer(less, one.topic.name) for one in matters_first(own, brief)) if at else ()
    presented = (Offer(less, called(one)) for one in who_first(own, brief)) if at else ()
    heard = (Offer(less - VOICE, called(one)) for one in heard_first(own, brief)) if at else ()
    return tuple(one for one in (*held, *caught, *told_of, *presented, *heard) if one.name not in story.nameless)


def _wide(own: Sequence[Fact]) -> float:
    """Return what a hook is worth less over more than it can head: two honest ones are better."""
    beyond = len({fact.paragraph for fact in own}) - UNDER_HOOK
    words = sum(count(fact.text) for fact in own)
    return PER_WORD_MORE * max(0, words - WIDE) + BESIDE_HOOK * max(0, beyond) * (words > MUCH)


def _words(fact: Fact, lead: Collection[str]) -> int:
    return 0 if fact.id in lead else count(fact.text)


def _grouped(groups: Sequence[Theme], ids: Sequence[str], cuts: Sequence[int]) -> list[Theme]:
    """Return groups that begin at these places, each under the label of the group that most of its facts were in."""
    made = []
    for at, end in _pairs(cuts, len(ids)):
        own = tuple(ids[at:end])
        old = max(groups, key=lambda group: len(set(own) & set(group.facts)))
        made.append(replace(old, facts=own))
    return made
