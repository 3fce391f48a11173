"""Draw the outline: sections in an order of our own, each fact with one owner, notes where they help."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from dataclasses import replace

from generator.facts.ahead import is_due, looks_ahead
from generator.facts.reading import first_clause
from generator.french.leaning import answers, dangles, denies, points_back
from generator.notes import close, named_in
from generator.plan.apart import left_to_sisters
from generator.plan.budget import FRAME, budget, count, most_words
from generator.plan.counted import counted, shortened
from generator.plan.edges import evened, headed, shared, shifted, speaks_on
from generator.plan.ending import closing_facts
from generator.plan.nameable import nameless
from generator.plan.opening import following, lead_facts, preceding
from generator.plan.ordering import is_unknown, ordered
from generator.plan.turning import turned
from generator.shelf import compiled
from generator.types import Brief, Fact, Outline, Section, Settings, Site, Theme

TO_WHOM = frozenset({"lui", "leur"})  # « Tolliver lui aurait dit de laisser tomber »: to whom stands before
LONG = 45  # words of a fact that count: a long quotation makes no section by itself
NEXT, CALL = 0.25, 0.35  # of a weight, for what is to come on a day and for a number to call (two texts of few words)
HELP = compiled(r"\b0 ?8\d\d(?: \d\d){3}\b|\b0\d(?: \d\d){4}\b|\bnuméro (?:vert|gratuit|d['’]urgence|d['’]appel)\b", 2)
ANNOUNCING = 10  # words of a sentence that only says what comes
FEWEST, TINY = 2, 28  # sections below the site's number, rather than one of a single sentence
ALONE = 20  # what a fact counts that would be a section by itself
SMALL = 60  # words of source, the lead's facts apart: a section below it joins its neighbour
CRUMB = 25  # words of source: a section below it goes on with its paragraph
HEADED = 40  # words of source under a subhead of its own, from which they are parted by it
LARGE, EVEN = 130, 0.6  # words of source: a section above it is split, between paragraphs this near to its middle


def draw(site: Site, brief: Brief, settings: Settings) -> Outline:
    """Return sections, lead and budget for this source on this site."""
    lead = lead_facts(brief, str(site.angle.get("lead", "")))
    told = _told(brief, round(most_words(site, settings) / (1 + FRAME)), _longest(site))
    told -= left_to_sisters(site, brief, settings, lead)
    bounds = _section_bounds(site, settings)
    sized = _sized(_groups(brief, told), brief, bounds, frozenset(lead))
    sized = counted(sized, brief, settings.headings, lead)
    groups = headed(evened(shifted(sized, brief, lead), brief, lead), brief)
    groups = turned(_opened(groups, lead), brief, lead, bounds[1], nameless(site, brief))
    if brief.headed:
        groups = shortened(groups, brief, bounds[1], lead)
    groups = _without_crumbs(groups, brief)
    themes = ordered(_opened(groups, lead), brief, str(site.angle.get("order", "")))
    sections = tuple(_section(i, theme, brief) for i, theme in enumerate(themes, 1))
    closing = closing_facts(sections, brief, lead)
    return Outline(
        _with_notes(sections, brief, lead, frozenset((*closing, *lead))),
        lead,
        budget(site, brief, settings, lead),
        title=settings.title,
        closing=closing,
        headings=settings.headings,
    )


def _opened(groups: Sequence[Theme], lead: Collection[str]) -> list[Theme]:
    """Return the groups, one that the lead tells whole with the next one: it would be told a second time."""
    opened: list[Theme] = []
    for group in groups:
        if opened and set(opened[-1].facts) <= set(lead):
            group = replace(group, facts=opened.pop().facts + group.facts)
        opened.append(group)
    return opened


def _without_crumbs(groups: Sequence[Theme], brief: Brief) -> list[Theme]:
    """Return the groups, a crumb that goes on with the paragraph of the group before it told at its end."""
    whole: list[Theme] = []
    for group in groups:
        first = brief.fact(group.facts[0])
        last = brief.fact(whole[-1].facts[-1]) if whole else None
        goes_on = last is not None and last.paragraph == first.paragraph and last.rank == first.rank - 1
        if goes_on and _words(group.facts, brief) < CRUMB:
            whole[-1] = replace(whole[-1], facts=whole[-1].facts + group.facts)
        else:
            whole.append(group)
    return whole


def _section_bounds(site: Site, settings: Settings) -> tuple[int, int]:
    """Return how many sections a story may have: as many as asked, else as the site has it."""
    if settings.headings:
        return settings.headings, settings.headings
    least, most = site.limits.get("sections", (2, 6))
    return int(least), int(most)


def _longest(site: Site) -> int:
    """Return the words in which the sections of a site tell one fact at most; 0 where they tell it whole."""
    return max((int(slot.options.get("longest", 0)) for slot in site.slots.values() if slot.kind == "body"), default=0)


def _told(brief: Brief, most: int, longest: int) -> frozenset[str]:
    """Return the facts an article of at most `most` words can tell: all, or the heaviest, then what else has room.

    A fact that leans on the one before, or denies it, is told with it or not at all.
    """
    left = most
    told: set[str] = set()
    for chain in sorted(_chains(brief.facts), key=lambda facts: -max(_wanted(fact, brief) for fact in facts)):
        for fact in chain:
            words = min(count(fact.text), longest or most)
            if told and words > left:
                break
            told.add(fact.id)
            left -= words
    return frozenset(id for id in told if not _announces(brief.fact(id), brief, told))


def _wanted(fact: Fact, brief: Brief) -> float:
    """Return how much a reader of few words wants a fact: what comes next, on its day, and whom to call are worth another quote."""
    dated = any(moment.fact == fact.id and moment.kind != "duration" for moment in brief.moments)
    return (
        fact.weight
        + NEXT * (dated and (looks_ahead(fact) or is_due(fact)))
        + CALL * (HELP.search(fact.text) is not None)
    )


def _announces(fact: Fact, brief: Brief, told: Collection[str]) -> bool:
    """Return whether a short fact of nothing counted or named only announces what its paragraph goes on to tell, and nothing tells it.

    « Le mécanisme reste hypothétique », « Les stocks sont aussi sous pression »: the hypothesis, the stocks come after.
    """
    before, after = preceding(fact, brief), following(fact, brief)
    goes_on = after is not None and after.paragraph == fact.paragraph and after.id not in told
    opens = before is not None and before.paragraph != fact.paragraph
    if not (goes_on and opens and count(fact.text) <= ANNOUNCING):
        return False
    named = any(fact.id in entity.facts for entity in brief.entities)
    counted = any(figure.fact == fact.id for figure in brief.figures)
    return not (named or counted or any(moment.fact == fact.id for moment in brief.moments))


def _chains(facts: Sequence[Fact]) -> list[list[Fact]]:
    """Return the facts in runs, each of one that stands alone and of what needs it: what leans on it, what denies it."""
    chains: list[list[Fact]] = []
    for fact in facts:
        if chains and _needs(fact):
            chains[-1].append(fact)
        else:
            chains.append([fact])
    return chains


def _needs(fact: Fact) -> bool:
    """Return whether a fact cannot be told without the one before: a pronoun, a noun or a denial of it points there."""
    found = first_clause(fact.text)
    given = found is not None and not TO_WHOM.isdisjoint(found.verb.clitics)
    text = fact.text
    return given or speaks_on(text) or answers(text) or points_back(text) or dangles(text) or denies(text)


def _groups(brief: Brief, told: frozenset[str]) -> list[Theme]:
    """Return the themes, every fact to tell in exactly one; what no theme holds joins the nearest."""
    seen: set[str] = {fact.id for fact in brief.facts if fact.id not in told}
    groups: list[Theme] = []
    for theme in brief.themes:
        facts = tuple(f for f in theme.facts if f not in seen)
        seen.update(facts)
        if facts:
            groups.append(replace(theme, facts=facts))
    for fact in brief.facts:
        if fact.id not in seen:
            _adopt(groups, fact, brief)
    return groups


def _adopt(groups: list[Theme], fact: Fact, brief: Brief) -> None:
    if not groups:
        groups.append(Theme(brief.keyphrase, (fact.id,)))
        return
    near = min(groups, key=lambda g: min(abs(_rank(f) - fact.rank) for f in g.facts))
    groups[groups.index(near)] = replace(near, facts=_in_order([*near.facts, fact.id]))


def _sized(groups: Sequence[Theme], brief: Brief, bounds: tuple[int, int], lead: frozenset[str]) -> list[Theme]:
    """Return the groups merged and split until each is worth a section and their number fits the site."""
    sized = [part for group in groups for part in _split(group, brief)]
    least, most = bounds
    while len(sized) > most or (
        len(sized) > min(least, FEWEST) and _weight(sized, brief, lead)[0] < (SMALL if len(sized) > least else TINY)
    ):
        at = _weight(sized, brief, lead)[1]
        first, second = sorted((at, _nearest(sized, at, brief)))
        merged = _merged(sized[first], sized[second], brief)
        sized[first : second + 1] = [merged]
    return sized


def _nearest(groups: Sequence[Theme], at: int, brief: Brief) -> int:
    """Return which neighbour a small group joins: the one under its subhead, then the one that tells of its matter."""
    facts = [brief.fact(id) for id in groups[at].facts]

    def likeness(other: int) -> tuple[bool, float]:
        theirs = [brief.fact(id) for id in groups[other].facts]
        return theirs[0].heading == facts[0].heading, sum(shared(fact, theirs) for fact in facts)

    return max((n for n in (at - 1, at + 1) if 0 <= n < len(groups)), key=likeness)


def _weight(groups: Sequence[Theme], brief: Brief, lead: frozenset[str]) -> tuple[int, int]:
    """Return the words of the smallest group, what the lead tells apart, and its place."""
    left = ([f for f in g.facts if f not in lead] for g in groups)
    sizes = (sum(min(LONG if ids[1:] else ALONE, _words([id], brief)) for id in ids) for ids in left)
    return min(
        (max(size, SMALL * _is_headed(group, size, brief)), i)
        for i, (group, size) in enumerate(zip(groups, sizes, strict=True))
    )


def _is_headed(group: Theme, size: int, brief: Brief) -> bool:
    """Return whether a group of some words is all that one subhead of the source heads: it stands under that."""
    subheads = {brief.fact(id).heading for id in group.facts}
    if size < HEADED or len(subheads) != 1 or "" in subheads:
        return False
    return {fact.id for fact in brief.facts if fact.heading in subheads} <= set(group.facts)


def _merged(one: Theme, other: Theme, brief: Brief) -> Theme:
    major = max((one, other), key=lambda g: _words(g.facts, brief))
    return replace(major, facts=_in_order(one.facts + other.facts))


def _split(group: Theme, brief: Brief) -> list[Theme]:
    """Return the group in parts of at most LARGE words, cut between paragraphs of the source."""
    if _words(group.facts, brief) <= LARGE or len(group.facts) < 4:
        return [group]
    half = _words(group.facts, brief) / 2
    cuts = range(2, len(group.facts) - 1)
    fresh = [at for at in cuts if _begins(group.facts, at, brief, half)] or cuts
    best = min(fresh, key=lambda at: abs(_words(group.facts[:at], brief) - half))
    while best > 1 and answers(brief.fact(group.facts[best]).text):
        best -= 1
    parts = (group.facts[:best], group.facts[best:])
    return [piece for part in parts for piece in _split(replace(group, facts=part), brief)]


def _begins(facts: Sequence[str], at: int, brief: Brief, half: float) -> bool:
    """Return whether a paragraph of the source begins at a fact, with enough on both sides."""
    before, after = brief.fact(facts[at - 1]), brief.fact(facts[at])
    enough = abs(_words(facts[:at], brief) - half) <= EVEN * half
    return enough and before.paragraph != after.paragraph


def _section(number: int, theme: Theme, brief: Brief) -> Section:
    angle = "unknown" if is_unknown(theme, brief) else ""
    return Section(
        f"s{number}",
        theme.label,
        theme.facts,
        angle=angle,
        words=_words(theme.facts, brief),
    )


def _with_notes(
    sections: Sequence[Section], brief: Brief, lead: Sequence[str], apart: frozenset[str]
) -> tuple[Section, ...]:
    """Give each note, the closest to the news first, to the first section that names its term and has no note yet."""
    named = [{id for fact in s.facts if fact not in apart for id in _named(fact, brief)} for s in sections]
    dealt: list[list[str]] = [[] for _ in sections]
    for note in close(brief, lead, 0.0):
        places = [at for at, ids in enumerate(named) if note.id in ids]
        if places:
            dealt[next((at for at in places if not dealt[at]), places[0])].append(note.id)
    return tuple(replace(section, notes=tuple(ids)) for section, ids in zip(sections, dealt, strict=True))


def _named(id: str, brief: Brief) -> frozenset[str]:
    return named_in(brief.fact(id).text, brief.notes)


def _words(ids: Iterable[str], brief: Brief) -> int:
    return sum(count(brief.fact(id).text) for id in ids)


def _rank(id: str) -> int:
    return int(id[1:])


def _in_order(ids: Iterable[str]) -> tuple[str, ...]:
    return tuple(sorted(ids, key=_rank))
