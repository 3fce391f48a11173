"""The meta description: the news in one sentence or two of its facts, within its length; no word that tells nothing."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from heapq import heapify, heappop, heappush
from itertools import chain, islice

from generator.checks.evidence import TITLE as TITLE_ID
from generator.french.leaning import answers, leans, points_back
from generator.french.tagger import finite, tag
from generator.rules.adrift import adrift
from generator.rules.antecedents import standing_alone
from generator.rules.beside_title import is_known, tells_besides, tells_more
from generator.rules.by_role import by_role
from generator.rules.clipping import clipped
from generator.rules.completing import COUNTED_ON, again
from generator.rules.condensing import PER_FACT, condensed
from generator.rules.dangling import hanging, opens_on_verb
from generator.rules.describing import TOLL_WORTH, WON_WORTH, of_nothing, renames, stops_short
from generator.rules.description_worth import (
    KEYED,
    SHORT,
    TITLE,
    WANTED,
    doubt,
    joined,
    news_facts,
    own_worth,
    same,
    seen,
    worth_of,
)
from generator.rules.desk import Desk, bare, hopeless, refused
from generator.rules.first_listed import half_listed
from generator.rules.fitting import fitted
from generator.rules.following import following
from generator.rules.heading_facts import loses_voice, scenic
from generator.rules.kickers import HOME
from generator.rules.line_wholeness import COLON, OPEN_END, ongoing
from generator.rules.outcomes import outcomes
from generator.rules.pen import Pen, wording
from generator.rules.retitling import headline_sentence, retold
from generator.rules.sentenced import sentenced
from generator.rules.sound import heads
from generator.rules.stakes import STRONG
from generator.rules.topical import topical
from generator.rules.torn import torn
from generator.rules.trimming import trimmed
from generator.rules.unfronted import unfronted
from generator.rules.verbless import is_deed
from generator.rules.whole_facts import whole
from generator.rules.whom_for import loses_whom
from generator.shelf import compiled
from generator.types import Assignment, Brief, Fact, Sentence

FACTS, OPENERS, TITLES = (
    16,
    9,
    12,
)  # facts told, those that open the source before others; ways to tell the source's title
LONGEST = 26  # words of a sentence: a longer one leaves no room
AS_GOOD = 2.0  # what the title and another sentence may be worth less than the title alone
LEAST_WORTH = 2.5  # of what describes a page whose title is all that was told of it (read on 167 texts)
UNTOLD = compiled(r"[?!:]$|: «|\. |^(?:Pourquoi|Comment) ")  # a title that asks, quotes, stands in two
YEAR = compiled(r"\b(?:19|20)\d\d\b")
OPENING = "F1"
WINNERS = 4  # facts that name a winner of a contest
TRIMMED = 3  # facts that open the source, told with less of what they add
FEWEST = 5  # words of a title that says something
ASKED, NEAR = 40, 1.6  # descriptions weighed for each rank of a sister site, what one may be worth less and be as sure
ROUNDING = 1e-6  # of sums of fractions


def compose(assignment: Assignment, desk: Desk) -> Sequence[Sentence]:
    """Return the best one, two or three sentences of facts that stand within the length; of too short ones, the longest."""
    known, most = refused(assignment), assignment.slot.chars.most
    fitting = [
        sentences
        for sentences in _combinations(list(dict.fromkeys(_told(assignment, desk))), most, assignment)
        if not (known and known & {bare(joined(sentences)), *(bare(s.text) for s in sentences)})
    ]
    best = _best(fitting, assignment, desk)
    if len(best) == 1 and same(best[0].text, desk.heads.get("title", "")):
        best = _completed(best, fitting, assignment, desk) or best
    if best and best[0].facts == (TITLE_ID,):
        news = set(assignment.outline.lead[:1]) if len(best) > 1 else {fact.id for fact in assignment.brief.facts}
        besides = [told for told in fitting if news & set(told[0].facts) and tells_besides(told, assignment)]
        best = _best(besides, assignment, desk) or best
    if best and is_known(best, assignment, desk):
        best = _anew(fitting, assignment, desk) or best
    return best or headline_sentence(Pen(assignment, desk), assignment) or _heading(desk)


def _completed(
    title: Sequence[Sentence], fitting: Sequence[Sequence[Sentence]], assignment: Assignment, desk: Desk
) -> Sequence[Sentence]:
    """Return the title with the sentence that best goes on from it, where it is worth little less than the title alone, which the page has above."""
    pairs = [
        told for told in fitting if len(told) > 1 and same(told[0].text, title[0].text) and not ongoing(told[1].text)
    ]
    best = _ranked(pairs, assignment, desk, 1)
    return best[0][1] if best and best[0][0] >= _whole_worth(title, assignment, desk) - AS_GOOD else ()


def _whole_worth(told: Sequence[Sentence], assignment: Assignment, desk: Desk) -> float:
    return sum(worth for worth, _ in _ranked([told], assignment, desk, 1))


def _titled(assignment: Assignment, known: frozenset[str], heading: str) -> Iterator[Sentence]:
    """Yield the source's own title and the page's as sentences, where they tell something: « Roy gagne, Petit garde son maillot pour 4 secondes. »"""
    own = assignment.brief.cleaned.title.rstrip(" .").removeprefix(f"{HOME}{COLON}")
    for title in (own[:1].upper() + own[1:], heading):
        fits = len(title.split()) >= FEWEST and len(title) < (assignment.slot.chars.most or len(title) + 2)
        told = (finite(title) or _done(title)) and heads(title) and not UNTOLD.search(title)
        if fits and told and bare(f"{title}.") not in known:
            yield Sentence(f"{title}.", (TITLE_ID,))


def _done(title: str) -> bool:
    """Return whether a title without a verb tells what was done, after its matter: « Grève à la régie : le trafic perturbé »."""
    deed = is_deed(title.partition(" ")[0].lower())  # « Découverte d'un navire au large d'Ornay »
    return deed or any(token.tense == "ppast" for token in tag(title.partition(COLON)[2]))


def _heading(desk: Desk) -> list[Sentence]:
    """Return the page's title as its description: better the news in a few words than a page that says nothing of itself."""
    return [Sentence(f"{desk.heads['title']}.")] if desk.heads.get("title") else []


def _best(fitting: Sequence[Sequence[Sentence]], assignment: Assignment, desk: Desk) -> Sequence[Sentence]:
    """Return what is worth most, the first of equals; for a site that words otherwise, what is as sure in other sentences."""
    rank = wording(assignment.site)
    ranked = _ranked(fitting, assignment, desk, ASKED * rank or 1)
    chosen = ranked[:1]
    least = min(assignment.slot.chars.least, *(len(joined(told)) for _, told in chosen)) if chosen else 0
    for worth, told in ranked[1:]:
        apart = all({s.text for s in told}.isdisjoint(s.text for s in other) for _, other in chosen)
        sure = ranked[0][0] - worth <= NEAR and len(joined(told)) >= least
        if apart and sure and len(chosen) <= rank:
            chosen.append((worth, told))
    return chosen[-1][1] if chosen else ()


def _ranked(
    fitting: Sequence[Sequence[Sentence]], assignment: Assignment, desk: Desk, most: int
) -> list[tuple[float, Sequence[Sentence]]]:
    """Return the `most` that are worth most, best first: what is dear to tell is asked only of those that may be among them."""
    own = {one: own_worth(one, assignment) for one in dict.fromkeys(chain.from_iterable(fitting))}
    hopes = [(-seen(told, [own[s] for s in told], assignment), False, at) for at, told in enumerate(fitting)]
    heapify(hopes)
    best: list[tuple[float, int]] = []
    while hopes:
        cost, doubted, at = heappop(hopes)
        if (
            len(best) >= most
            and TITLE + KEYED + WANTED + TOLL_WORTH + WON_WORTH + STRONG + ROUNDING - cost < best[most - 1][0]
        ):
            break
        if doubted:
            best = sorted((*best, (worth_of(fitting[at], assignment, desk) - cost, -at)), reverse=True)
        else:
            heappush(hopes, (cost - doubt(fitting[at], assignment.brief), True, at))
    return [(worth, fitting[-place]) for worth, place in best]


def _anew(fitting: Sequence[Sequence[Sentence]], assignment: Assignment, desk: Desk) -> Sequence[Sentence]:
    """Return what best tells other things than the titles that stand above it, in a fair length; nothing where that is worth too little."""
    least = assignment.slot.chars.least - 2 * SHORT
    others = [told for told in fitting if len(joined(told)) >= least and tells_more(told, assignment, desk)]
    best = _best(others, assignment, desk)
    return best if best and _whole_worth(best, assignment, desk) >= LEAST_WORTH else ()


def _combinations(told: Sequence[Sentence], most: int, assignment: Assignment) -> Iterator[Sequence[Sentence]]:
    """Yield each sentence of at most so many characters, then pairs of different facts, the first one of those told first.

    The source's title tells the news: they make no pair.
    """
    news, brief = assignment.outline.lead[:1], assignment.brief
    yield from ((one,) for one in told if len(one.text) <= most)
    for first in (one for one in told if not COUNTED_ON.match(one.text)):
        room, own = most - len(first.text) - 1, {*first.facts, *((*news, OPENING) if TITLE_ID in first.facts else ())}
        fitting = (
            s
            for s in told
            if len(s.text) <= room and s is not first and not (again(s.text, first.text) or COUNTED_ON.match(s.text))
        )
        yield from (
            (first, following(first, second, brief))
            for second in fitting
            if own.isdisjoint(second.facts) and TITLE_ID not in second.facts
        )


def _told(assignment: Assignment, desk: Desk) -> Iterator[Sentence]:
    """Yield one-sentence sayings of the news, of the source's title and of the heaviest facts, whole and without circumstances."""
    pen, brief, left_out = Pen(assignment, desk), assignment.brief, hopeless(assignment)
    for text in islice((text for text in _titles(pen, assignment) if finite(text) and COLON not in text), TITLES):
        yield from _alone_and_under(Sentence(f"{text}.", (TITLE_ID,)), assignment)
    yield from _titled(assignment, refused(assignment), desk.heads.get("title", ""))
    heavy = [f.id for f in sorted(brief.facts, key=lambda f: -f.weight)]
    opening = [f.id for f in brief.facts[:OPENERS]]
    won = [fact.id for fact in outcomes(brief)][:WINNERS]
    scenes = scenic(brief) - set(news_facts(assignment))
    for id in [one for one in dict.fromkeys((*assignment.outline.lead, *won, *opening, *heavy)) if one not in scenes][
        :FACTS
    ]:
        news = id in assignment.outline.lead[:1]
        fact = _named(brief.fact(id), news, brief)
        if id not in left_out and not (leans(fact.text) or (answers(fact.text) and not news)):
            for one in chain(condensed(pen, fact, LONGEST), _early(fact, pen, assignment)):
                if whole(one.text, fact, brief, news):
                    yield from _alone_and_under(one, assignment) if news else (one,)
                    yield from (replace(one, text=named) for named in by_role(one.text, brief)) if news else ()
            if news or id in (*won, *opening[:TRIMMED]):
                for one in _trimmed(fact, pen, assignment):
                    yield from _alone_and_under(one, assignment) if news else (one,)


def _trimmed(fact: Fact, pen: Pen, assignment: Assignment) -> Iterator[Sentence]:
    """Yield a fact without what it only adds, in words of ours where they can be exchanged: it is whole as the source wrote it."""
    years = YEAR.findall(fact.text)
    twice = fact.id in assignment.outline.lead[:1] and len(set(years)) < len(
        years
    )  # « de janvier 2015 et de novembre 2015 » is the source's own
    most = assignment.slot.chars.most or len(fact.text)
    fronted = unfronted(fact.text) if fact.id in assignment.outline.lead[:1] else ()
    for text in (*trimmed(fact.text, most), *(short for rest in fronted for short in trimmed(rest, most))):
        if not (
            hanging(YEAR.sub("", text) if twice else text)
            or points_back(text)
            or opens_on_verb(text)
            or loses_voice(text, fact, assignment.brief)
            or half_listed(text, fact.text)
            or of_nothing(text)
            or renames(text, fact.text)
            or stops_short(text, fact.text)
            or torn(text, fact.text)
        ):
            yield from (Sentence(f"{one}.", (fact.id,)) for one in dict.fromkeys((pen.loosened(text, fact.text), text)))
    yield from (Sentence(f"{text}.", (fact.id,)) for text in sentenced(fact.text.rstrip(" .")))


def _titles(pen: Pen, assignment: Assignment) -> Iterator[str]:
    """Yield the source's title told otherwise, best first, then each of these shorter: a second sentence finds its room."""
    told = [text for text, _ in sorted(retold(pen, assignment), key=lambda one: -one.worth)]
    shorter = (one for text in told[:PER_FACT] for _, one in fitted(text) if text.startswith(one))
    every = dict.fromkeys((*told[:PER_FACT], *shorter, *told))
    own = assignment.brief.cleaned.title
    yield from (text for text in every if not (loses_whom(text, own) or adrift(text, own) or OPEN_END.search(text)))


def _named(fact: Fact, news: bool, brief: Brief) -> Fact:
    """Return a fact that stands alone; beside the news, only whom the source's title names takes the place of a pronoun."""
    alone = standing_alone(fact, brief)
    known = [e for e in brief.entities if any(n in brief.cleaned.title for n in e.names)]
    sure = news or any(n in alone.text and n not in fact.text for e in known for n in e.names)
    return alone if sure else fact


def _alone_and_under(one: Sentence, assignment: Assignment) -> Iterator[Sentence]:
    """Yield the news, then the news after its matter."""
    yield one
    for text in topical(one.text, assignment):
        yield Sentence(text, tuple(dict.fromkeys((TITLE_ID, *one.facts))))


def _early(fact: Fact, pen: Pen, assignment: Assignment) -> Iterator[Sentence]:
    """Yield a fact as the source tells it where it can end early, in words of ours where they can be exchanged."""
    for text in clipped(fact.text):
        if len(text) <= assignment.slot.chars.most and not (
            answers(text) or points_back(text) or torn(text, fact.text)
        ):
            loose = pen.loosened(text, fact.text)
            yield from (Sentence(f"{one}.", (fact.id,)) for one in dict.fromkeys((loose, text)))
