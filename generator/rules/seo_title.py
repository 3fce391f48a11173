"""The title of search results: the news, key phrase first, in other words than the H1 where they fit."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import chain

from generator.checks.evidence import TITLE, plain
from generator.facts.groups import stems
from generator.frames.surface import capital
from generator.french.lexicon import place
from generator.rules.active_first import active_first
from generator.rules.desk import Desk, bare
from generator.rules.disagreeing import disagrees
from generator.rules.epithets import epithet
from generator.rules.event_first import event_first
from generator.rules.exchanges import is_interview
from generator.rules.fitting import fitted
from generator.rules.heading_facts import only_held, told_share
from generator.rules.headlines import clauses
from generator.rules.kickers import parted_news, sets_place
from generator.rules.line_wholeness import COLON
from generator.rules.mended import mended
from generator.rules.own_titles import cut_titles, debated, heard, met_with, of_words, own_titles
from generator.rules.sparing import lost_place
from generator.rules.squeezing import squeezed
from generator.rules.title_again import in_order
from generator.rules.titling import (
    BEYOND,
    KEYED,
    LEAST_SHARE,
    MENDED_ORDER,
    SAME_ORDER,
    WANTED,
    Candidate,
    before,
    beyond,
    body_of,
    cuts_name,
    done_to,
    first,
    shorter,
    stock,
    surely,
    written,
)
from generator.rules.toll_titles import event_of_toll, toll_first
from generator.rules.topic_first import topic_first
from generator.rules.topical import may_label, people
from generator.rules.two_places import names_other
from generator.seo.measures import holds
from generator.shelf import compiled
from generator.types import Assignment, Sentence

OPENING = 0.5  # what a title that opens on the key phrase is worth more
SAME, SHORTER = 4.0, 0.6  # what the H1 again is worth less; the H1 less a few words
CUT = 4.6  # the H1 less some of what it tells, where all of it has its room
ROOM_COST = 0.15  # of each thing left out for want of room
# What a search title is worth less that does not name the key phrase; that names its first noun alone: « le chômage remonte ».
UNKEYED, HALF_KEYED = 1.6, 0.8
LOST = 2.5  # the place before the source's title, or a name that a shorter one leaves out
OF_LAND = 2.0  # « Ravie : … » less « dans tout le pays »
TOLL_FIRST = 6.0  # « Accident de train à Ornay : deux morts »
ACTIVE_FIRST = 3.4  # « Le Parlement destitue la présidente »
TOPIC_FIRST = 0.0  # « Particules fines : nouvel épisode », before the page's title again
BARE = 1.0  # « Un camion fonce dans la foule à Lavène » of « Vallorane : un camion… », where the page has all of it
WHOSE = compiled(r"(?:[Ll][ae] |[Ll]es |[Ll]['’])[a-zà-ÿ]")  # « l'armée », « le président »: of which land
LEAST_NEWS = 20  # signs
FAR_BEYOND, FARTHEST = 160, 900  # pixels beyond its room, for want of a title that tells as much, of any at all
OTHER = 0.6  # a search title on another fact than the news
OFF = 1.2  # one that tells little of what the source's title tells
ALL_OVER = compiled(r" dans (?:tout )?le pays(?= )")
ARTICLE = compiled(r"^(?:les? |la |l'|une? |des )")


def compose(assignment: Assignment, desk: Desk) -> Sequence[Sentence]:
    """Return the title of search results: the news, key phrase first, in other words than the H1 where they fit."""
    h1 = bare(desk.heads.get("title", ""))
    met = met_with(assignment) if is_interview(assignment.brief) else ()
    told = chain(met, heard(assignment), debated(assignment), of_words(assignment))
    said = (one for one in told if bare(one[0]) != h1)
    near, far = surely(_seo(assignment, desk), assignment.brief)
    held = [one for one in near if only_held(*one, assignment.brief)]
    others = (
        (one for one in own_titles(assignment) if epithet(body_of(assignment.brief)) and bare(one[0]) != h1),
        (one for one in near if one not in held),
        _again(assignment, desk),
        own_titles(assignment),
        cut_titles(assignment, desk.heads.get("title", "")),
        held,
        far,
    )
    title, news = desk.heads.get("title", ""), assignment.outline.lead[:1]
    own = (one for one in own_titles(assignment) if not disagrees(one[0]))
    titles = ((title, (TITLE,)), *own, (title, news), (title, ("F1",)))
    short = squeezed(desk.heads.get("title", ""), assignment.brief)
    return (
        first(assignment, chain(said, *others), BEYOND)
        or first(assignment, iter(titles), FAR_BEYOND)
        or first(assignment, short)
        or first(assignment, iter(titles), FARTHEST)
        or first(assignment, stock(assignment), FARTHEST, own=True)
    )


def _seo(assignment: Assignment, desk: Desk) -> Iterator[Candidate]:
    """Yield titles of search results, best first: what opens on the key phrase before what only names it."""
    brief = assignment.brief
    title = desk.heads.get("title", "")
    key, h1, own = brief.keyphrase, bare(title), body_of(brief)
    who = people(brief)
    same = MENDED_ORDER if mended(brief) else SAME_ORDER
    ranked: list[tuple[float, str, str, tuple[str, ...]]] = []
    found = clauses(assignment, desk)
    best = max((told for told, _, facts in found if facts == (TITLE,)), default=0.0)
    for told, whole, facts in found:
        news = facts[:1] in (assignment.outline.lead[:1], (TITLE,))
        under = ((0, text) for text in event_first(whole) if facts == (TITLE,))
        for cut, text in ((0, whole), *fitted(whole), *_second(whole, key, facts), *under):
            if cuts_name(text, f"{whole} {brief.cleaned.title}", brief):
                continue
            wanted = bool(brief.cleaned.request.keyphrase) and not holds(text, key)
            worth = (
                told
                - WANTED * wanted
                - max(ROOM_COST * cut, shorter(text, whole))
                - (SAME if bare(text) == h1 else _shortened(text, title, assignment))
                - same * in_order(text, own)
                - LOST * (lost_place(text, brief) + _cuts_name_off(text, title, assignment))
                - OTHER * (not news and not holds(text, key))
                - OFF * (facts != (TITLE,) and told_share(text, brief) < LEAST_SHARE)
            )
            opens = ARTICLE.sub("", plain(text).lower()).startswith(plain(key).lower())
            if holds(text, key):
                ranked.append((worth + OPENING * opens, "titre.simple", text, facts))
            elif COLON in text:
                ranked.append((worth, "titre.simple", text, facts))
            elif news:
                ranked.append((worth - _unkeyed(text, key), "titre.simple", text, facts))
            if may_label(text, brief) and news:
                keyed = WANTED * wanted + OPENING + before(text, key, who) - KEYED
                ranked.append((worth + keyed, "titre.avec_cle", text, facts))
    for told, whole in ((best, own), *((told, whole) for told, whole, facts in found if facts == (TITLE,))):
        for cut, text in done_to(whole, brief):
            worth = told - max(ROOM_COST * cut, shorter(text, whole))
            ranked.append((worth + OPENING + before(text, key, who) - KEYED, "titre.avec_cle", text, (TITLE,)))
    ranked += [(TOLL_FIRST, "titre.simple", text, (TITLE,)) for text in toll_first(brief.cleaned.title)]
    ranked += [
        (TOLL_FIRST - SAME * (bare(text) == h1), "titre.simple", text, (TITLE,))
        for text in event_of_toll(brief.cleaned.title)
    ]
    active = ((ACTIVE_FIRST + UNKEYED * holds(text, key), text) for text in active_first(assignment))
    ranked += [(worth, "titre.simple", text, (TITLE,)) for worth, text in active]
    ranked += [(BARE, "titre.simple", text, (TITLE,)) for text in _less_land(brief.cleaned.title)]
    ranked += [(OF_LAND, "titre.simple", text, (TITLE,)) for text in _of_land(brief.cleaned.title)]
    ranked += [(TOPIC_FIRST, "titre.simple", text, (TITLE,)) for text in topic_first(assignment)]
    yield from written(assignment, ranked)


def _shortened(text: str, title: str, assignment: Assignment) -> float:
    """Return what a title costs that is the page's less some words: dear where what they tell had its room, « Visite du pape » of « Visite du pape à Ornay »."""
    if not in_order(text, title):
        return 0.0
    told, whole = set(stems(text)), set(stems(title))
    lost = whole - told if told <= whole else set()
    named = {stem for who in people(assignment.brief) if who in title for stem in stems(who)}
    return CUT if lost - named and beyond(title, assignment) <= BEYOND else SHORTER


def _less_land(title: str) -> Iterator[str]:
    """Yield a title without the land before it where its clause names another place, and nobody who is of that land alone."""
    kicker, body = parted_news(title)
    if sets_place(kicker, body) and names_other(kicker, body) and not WHOSE.match(body):
        yield capital(body)


def _of_land(title: str) -> Iterator[str]:
    """Yield « Ravie : l'eau coupée pour éviter une crue » of « Ravie : l'eau coupée dans tout le pays pour éviter une crue »."""
    kicker, body = parted_news(title)
    if place(kicker) is not None and (found := ALL_OVER.search(body)):
        yield f"{kicker}{COLON}{body[:1].lower() if ARTICLE.match(body.lower()) else body[:1]}{body[1 : found.start()]}{body[found.end() :]}"


def _cuts_name_off(text: str, title: str, assignment: Assignment) -> bool:
    """Return whether a title is the page's less a name that it ends on, which has room: « Visite du pape » of « Visite du pape à Ornay »."""
    last = title.rpartition(" ")[2]
    return last[:1].isupper() and last not in text and in_order(text, title) and not beyond(title, assignment)


def _unkeyed(text: str, key: str) -> float:
    """Return what a search title without the key phrase is worth less."""
    return HALF_KEYED if (*stems(key), "")[0] in stems(text) else UNKEYED


def _second(text: str, key: str, facts: tuple[str, ...]) -> Iterator[tuple[int, str]]:
    """Yield the second piece of news of the source's title where it is that of the key phrase: « …, Ana Roy toujours en tête »."""
    first, _, second = text.partition(", ")
    if facts == (TITLE,) and holds(second, key) and second[:1].isupper() and min(len(first), len(second)) > LEAST_NEWS:
        yield 2, second


def _again(assignment: Assignment, desk: Desk) -> Iterator[Candidate]:
    """Yield the page's own title, where it tells something: better the news in the same words than a title that tells none."""
    title = desk.heads.get("title", "")
    tells = all(bare(text) != bare(title) for text, facts in stock(assignment) if not facts)
    if title and tells and not beyond(title, assignment):
        yield title, (TITLE,)
