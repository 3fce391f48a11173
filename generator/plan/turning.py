"""Where a text of no subheads turns to what can be headed: its sections are cut there, where cut otherwise too few could be."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from dataclasses import replace

from generator.anchors import anchors
from generator.anchors.said_shortly import short_words
from generator.anchors.treating import is_its_own, may_be_its_own, of_story, told_of, worth_of
from generator.plan.budget import count
from generator.plan.edges import bound
from generator.types import Brief, Fact, Theme

PARTED, LONG = 200, 400  # words of a story from which two sections must be headed, from which three
FIRST_FACTS = 5  # of a section, that may head it
MATTER, LITTLE, SAID = (
    0.6,
    -0.5,
    -0.1,
)  # what a matter that a section treats of is worth beside a line of one of its sentences; one that it only opens on; somebody's words
FAR, OPENS = 0.15, 0.5  # what an anchor is worth less for each fact told before its own; a line of the very first one
BESIDE = 45  # words of a paragraph before a group of people that opens a section inside it
MORE = 6  # words of a fact beyond those of a line over it
GAIN = 2  # sections more that can be headed, for which a text is cut anew that lacks but one
SURELY = 0.3  # worth from which a section is sure to be headed
HEADED, KEPT = 0.6, 0.15  # what a section is worth that can be headed; that begins where one began already
BEYOND = 0.5  # what each paragraph costs that a section opened by a group of people tells beyond the first
GOES_ON = 0.5  # what a section costs that would stand under the heading of the one above
FEW, SHORT, MUCH = 35, 60, 200  # words: less makes no section, less a short one, more a long one
NEVER, A_LITTLE, PER_WORD = 3.0, 0.4, 0.006  # what these cost


def turned(groups: Sequence[Theme], brief: Brief, lead: Collection[str], most: int) -> list[Theme]:
    """Return the groups, cut anew where fewer of them could be headed than a story of this length should have."""
    ids = tuple(id for group in groups for id in group.facts)
    told = [brief.fact(id) for id in ids]
    words = sum(_words(fact, lead) for fact in told)
    if words < PARTED or any(fact.heading for fact in told) or [f.rank for f in told] != sorted(f.rank for f in told):
        return list(groups)
    wanted = 3 if words >= LONG else 2
    starts = _starts(groups)
    before = _count(told, starts, brief, lead)
    if before >= wanted:
        return list(groups)
    cuts = _best(told, brief, lead, starts, most)
    gained = _count(told, cuts, brief, lead) - before
    return _grouped(groups, ids, cuts) if gained >= (GAIN if before == wanted - 1 else 1) else list(groups)


def _count(told: Sequence[Fact], starts: Sequence[int], brief: Brief, lead: Collection[str]) -> int:
    """Return how many sections can be headed, no two of them by the same matter."""
    used: set[str] = set()
    for at, end in _pairs(starts, len(told)):
        offers = sorted(_offers(told, at, end, brief, lead), reverse=True)
        used |= {next((name for value, name in offers if name not in used and HEADED + value > SURELY), "")}
    return len(used - {""})


def _starts(groups: Sequence[Theme]) -> tuple[int, ...]:
    at, starts = 0, []
    for group in groups:
        starts.append(at)
        at += len(group.facts)
    return tuple(starts)


def _pairs(starts: Sequence[int], end: int) -> list[tuple[int, int]]:
    return list(zip(starts, (*starts[1:], end), strict=True))


def _best(
    told: Sequence[Fact], brief: Brief, lead: Collection[str], starts: Collection[int], most: int
) -> tuple[int, ...]:
    """Return where sections begin so that all of them together are worth most, by the best way to each place from the first on."""
    places = [0, *(at for at in range(1, len(told)) if _may_part(told, at, brief))]
    ends = (*places[1:], len(told))
    best: dict[tuple[int, int], tuple[float, tuple[int, ...]]] = {(0, 0): (0.0, ())}
    for end in ends:
        last = {at: _worth(told, at, end, brief, lead) for at in places if at < end}
        for number in range(1, most + 1):
            ways = [
                (worth + own + KEPT * (at in starts), (*cuts, at))
                for at, own in last.items()
                for worth, cuts in [best.get((at, number - 1), (-99.0, ()))]
                if worth > -99.0
            ]
            if ways:
                best[end, number] = max(ways)
    return max(way for (end, _), way in best.items() if end == len(told))[1]


def _may_part(told: Sequence[Fact], at: int, brief: Brief) -> bool:
    """Return whether a section may begin at a fact: a paragraph or a group of people does, and nothing in it leans on what is above."""
    fact = told[at]
    beside = [one for one in told[:at] if one.paragraph == fact.paragraph]
    enough = sum(count(one.text) for one in beside) >= BESIDE or any(_is_of_group(one, brief) for one in beside)
    turns = not beside or (_is_of_group(fact, brief) and enough)
    return turns and not bound(fact, brief)


def _is_of_group(fact: Fact, brief: Brief) -> bool:
    return any(anchor.kind == "group" for anchor in anchors(fact, brief))


def _worth(told: Sequence[Fact], at: int, end: int, brief: Brief, lead: Collection[str]) -> float:
    """Return what a section is worth: that it can be headed, and by what, and that it is neither short nor long."""
    words = sum(_words(fact, lead) for fact in told[at:end])
    size = NEVER * (words < FEW) + A_LITTLE * (words < SHORT) + PER_WORD * max(0, words - MUCH)
    headed = _headed(told, at, end, brief, lead)
    if _is_of_group(told[at], brief):
        headed -= BEYOND * (len({fact.paragraph for fact in told[at:end]}) - 1)
    return headed - size - GOES_ON * (at > 0 and not headed)


def _headed(told: Sequence[Fact], at: int, end: int, brief: Brief, lead: Collection[str]) -> float:
    """Return what the best heading that a section lets stand over it is worth, 0 where none does."""
    offers = _offers(told, at, end, brief, lead)
    return HEADED + max(offers)[0] if offers else 0.0


def _offers(told: Sequence[Fact], at: int, end: int, brief: Brief, lead: Collection[str]) -> list[tuple[float, str]]:
    """Return what could head a section, by its worth: lines of its first sentences, matters that it treats of."""
    own = [fact for fact in told[at:end] if fact.id not in lead]
    ids = {fact.id for fact in own}
    rest = [fact for fact in told if fact.id not in ids]
    return [*_anchored(own[:FIRST_FACTS], brief), *_said(own[:FIRST_FACTS], brief), *_treated(own, rest, brief)]


def _anchored(own: Sequence[Fact], brief: Brief) -> Iterator[tuple[float, str]]:
    for place, fact in enumerate(own):
        for anchor in anchors(fact, brief):
            first = anchor.kind != "line" or _says_more(fact, anchor.text)
            if first if place == 0 else anchor.kind != "group":
                yield anchor.worth - FAR * place - OPENS * (place == 0 and anchor.kind == "line"), anchor.text


def _said(own: Sequence[Fact], brief: Brief) -> Iterator[tuple[float, str]]:
    ids = {fact.id for fact in own}
    for quote in brief.quotes:
        if quote.fact in ids and quote.whole and quote.speaker[:1].isupper():
            yield from ((SAID, words) for words in short_words(quote.text))


def _treated(own: Sequence[Fact], rest: Sequence[Fact], brief: Brief) -> Iterator[tuple[float, str]]:
    for topic in of_story(brief) if own else ():
        one = told_of(topic, own, rest)
        if is_its_own(one, own) and (value := worth_of(one)) > 0:
            yield MATTER * value, topic.name
        elif may_be_its_own(one):
            yield LITTLE, topic.name


def _says_more(fact: Fact, line: str) -> bool:
    """Return whether a fact tells enough beside a line made of it, for both to stand one under the other."""
    return len(fact.text.split()) - len(line.split()) >= MORE


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
