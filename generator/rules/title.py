"""The H1: the strongest fact, the key phrase first."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import chain

from generator.checks.evidence import TITLE
from generator.french.leaning import leans, points_back
from generator.rules.bearing import bearing
from generator.rules.dangling import hanging, opens_on_verb
from generator.rules.desk import Desk
from generator.rules.epithets import epithet
from generator.rules.fitting import fitted
from generator.rules.heading_facts import by_name, only_held
from generator.rules.headlines import CUT_COST, clauses
from generator.rules.mended import mended
from generator.rules.own_titles import cut_titles, debated, heard, own_titles, under_key
from generator.rules.title_again import in_order
from generator.rules.titling import (
    KEYED,
    MENDED_ORDER,
    SAME_ORDER,
    WANTED,
    Candidate,
    before,
    body_of,
    cuts_name,
    done_to,
    first,
    shorter,
    stock,
    surely,
    written,
)
from generator.rules.told_titles import told_below
from generator.rules.toll_titles import event_of_toll
from generator.rules.topical import may_label, people
from generator.rules.trimming import trimmed
from generator.rules.wondering import WHY, Clause, whys
from generator.seo.measures import holds
from generator.types import Assignment, Sentence

TRIES = 4  # refused titles, after which the page takes the source's own rather than a formula
LONG = 95  # signs from which a sentence of the text heads a page no better than the source's own title less a few words
LONGEST_NEWS = 116  # signs of a first sentence that may head a page
TOLL_LED = 6.0  # the event and its place before the toll that the source's title opens on
LOST_KEY = 0.6  # what a title is worth less that has not the key phrase that the source's has


def compose(assignment: Assignment, desk: Desk) -> Sequence[Sentence]:
    """Return the H1: the user's if there is one, else the best of a few candidates."""
    if assignment.outline.title:
        return [Sentence(assignment.outline.title)]
    told = (
        chain(heard(assignment), debated(assignment), _news(assignment, desk))
        if len(assignment.refused) < TRIES
        else iter(())
    )
    return first(assignment, told) or first(assignment, stock(assignment), own=True)


def _news(assignment: Assignment, desk: Desk) -> Iterator[Candidate]:
    """Yield the titles of the page, then the source's own as it may stand; this first where ours tells little of what it tells."""
    near, far = surely(_h1(assignment, desk), assignment.brief)
    long = [one for one in near if one[1] != (TITLE,) and len(one[0]) > LONG and "«" not in one[0]]
    long += [one for one in near if one not in long and only_held(*one, assignment.brief)]
    short = [one for one in near if one not in long]
    own = own_titles(assignment) if epithet(body_of(assignment.brief)) else ()  # no rule tells its verb
    yield from chain(under_key(assignment), own, short, own_titles(assignment), long, far)
    yield from chain(_borne(assignment), cut_titles(assignment), _whole_news(assignment))


def _whole_news(assignment: Assignment) -> Iterator[Candidate]:
    """Yield the first sentence without what it only adds: of a source without a title, better a long one than one that tells no fact."""
    for fact in assignment.brief.facts[:1]:
        told = (
            one for text in trimmed(fact.text, 2 * LONGEST_NEWS) for one in (*by_name(text, assignment.brief), text)
        )
        for text in told:
            if len(text) <= LONGEST_NEWS and not (
                hanging(text) or opens_on_verb(text) or points_back(text) or leans(text)
            ):
                yield text, (fact.id,)


def _borne(assignment: Assignment) -> Iterator[Candidate]:
    """Yield what the first sentence takes as known: a source without a title may open so."""
    for fact in assignment.brief.facts[:1]:
        yield from ((text, (fact.id,)) for text in bearing(fact.text))


def _h1(assignment: Assignment, desk: Desk) -> Iterator[Candidate]:
    """Yield titles, best first: a clause that names the key phrase, or the key phrase before it."""
    brief = assignment.brief
    key, who, own = brief.keyphrase, people(brief), body_of(brief)
    same = MENDED_ORDER if mended(brief) else SAME_ORDER
    ranked: list[tuple[float, str, str, tuple[str, ...]]] = []
    found = clauses(assignment, desk)
    if assignment.site.angle.get("title") == WHY:
        yield from _whys(assignment, found)
    for told, whole, facts in found:
        for cut, text in ((0, whole), *(fitted(whole) if facts == (TITLE,) else ())):
            if cuts_name(text, f"{whole} {brief.cleaned.title}", brief):
                continue
            worth = told - max(CUT_COST * cut, shorter(text, whole)) - same * in_order(text, own)
            wanted = bool(brief.cleaned.request.keyphrase) and not holds(text, key)
            named = (
                KEYED * holds(text, key)
                - WANTED * wanted
                - LOST_KEY * (holds(brief.cleaned.title, key) and not holds(text, key))
            )
            ranked.append((worth + named, "titre.simple", text, facts))
            if may_label(text, brief) and facts[:1] in (assignment.outline.lead[:1], (TITLE,)):
                ranked.append((worth + before(text, key, who), "titre.avec_cle", text, facts))
        for cut, text in done_to(whole, brief) if brief.cleaned.request.keyphrase and facts == (TITLE,) else ():
            ranked.append((told - CUT_COST * cut + before(text, key, who), "titre.avec_cle", text, facts))
    ranked += [
        (TOLL_LED, "titre.simple", text, (TITLE,))
        for text in event_of_toll(brief.cleaned.title)
        if told_below(text, brief, sure=True)
    ]
    yield from written(assignment, ranked)


def _whys(assignment: Assignment, told: Sequence[Clause]) -> Iterator[Candidate]:
    """Yield titles that ask why, best first."""
    brief = assignment.brief
    news = (brief.cleaned.title, *(fact.text for fact in brief.facts[:1]))
    asked = [(w + KEYED * holds(t, brief.keyphrase), "titre.pourquoi", t, facts) for w, t, facts in whys(told, news)]
    yield from written(assignment, asked)
