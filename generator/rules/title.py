"""The H1 and the title of search results: the strongest fact, the key phrase first."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from itertools import chain, pairwise

from generator import phrases
from generator.checks.evidence import TITLE, plain
from generator.facts.groups import stems
from generator.rules.choosing import Told, apart
from generator.rules.desk import Desk, bare, elsewhere, first_new
from generator.rules.exchanges import is_interview
from generator.rules.fitting import fitted
from generator.rules.halves import stands
from generator.rules.headlines import CUT_COST, clauses, told_share
from generator.rules.interviewing import met, said_in
from generator.rules.kickers import answered, parted_news, presented, spoken, unlabelled
from generator.rules.lines import COLON, OPEN_END
from generator.rules.links import lowered
from generator.rules.pen import wording
from generator.rules.recasting import in_order
from generator.rules.retitling import without_kicker
from generator.rules.sound import heads
from generator.rules.sparing import lost_capitals, lost_names, lost_place
from generator.rules.squeezing import awaits_object, squeezed
from generator.rules.topical import may_label, people
from generator.rules.undergone import seen, undergone
from generator.rules.undone import undone
from generator.rules.whom_for import loses_whom
from generator.rules.wondering import WHY, Clause, whys
from generator.seo.measures import holds
from generator.seo.pixels import width
from generator.shelf import compiled
from generator.types import Assignment, Brief, Sentence

KEYED, OPENING, BEFORE = 0.4, 0.5, 0.3  # a title that names the key phrase, opens on it, has it before a colon
TRIES = 4  # refused titles, after which the page takes one that tells no fact rather than the source's own
STUTTER, SAME, SHORTER = 0.4, 2.0, 0.6  # a word of it twice; the H1 again; the H1 less a few words
SET, SPACED = 6, compiled(r"\d[%€$]")  # pixels that the typography adds: a space before « % »
LOST_KEY = 0.6  # what a title is worth less that has not the key phrase that the source's has
SAME_ORDER = 1.5  # what the source's own words cost where they are left in their order, be some cut
WANTED = 1.5  # that lacks the key phrase which its user asked for
WORD_COST = 0.2  # of each word left out
# Of each name of the source's title left out; of the matter, of the place before its colon.
NAME_COST, MATTER_COST, PLACE_COST = 0.4, 0.8, 0.8
ROOM_COST = 0.15  # of each thing left out for want of room
# What a search title is worth less that does not name the key phrase; that names its first noun alone: « le chômage remonte ».
UNKEYED, HALF_KEYED = 1.6, 0.8
LEAST_NEWS = 20  # signs
OTHER = 0.6  # a search title on another fact than the news
OFF, LEAST_SHARE = 1.2, 0.34  # one that tells little of what the source's title tells
ARTICLE = compiled(r"^(?:les? |la |l'|une? |des )")
TAIL = compiled(r" : (?=«)|, (?=[^,]+$)| (?=(?:alors|tandis|après) qu(?:e |['’]))")  # what a title may be cut before
SAYER = compiled(r"\b(?:[Ss]elon|[Dd]['’]après|accuse|accusé|soupçonné|présumé|affirme|dément|nie)\b")
LEAST_WORDS = 5
ANOTHER = 0.12  # share of what the source's title tells, under which a title is about something else
WORD = compiled(r"\S*\w\S*")


def compose(assignment: Assignment, desk: Desk) -> Sequence[Sentence]:
    """Return the H1: the user's if there is one, else the best of a few candidates."""
    if assignment.outline.title:
        return [Sentence(assignment.outline.title)]
    told = (
        chain(_spoken(assignment), _h1(assignment, desk), _source(assignment))
        if len(assignment.refused) < TRIES
        else iter(())
    )
    return _first(assignment, chain(told, _stock(assignment)))


def compose_seo(assignment: Assignment, desk: Desk) -> Sequence[Sentence]:
    """Return the title of search results: the news, key phrase first, in other words than the H1 where they fit."""
    h1 = bare(desk.heads.get("title", ""))
    told = chain(_met(assignment), _spoken(assignment)) if is_interview(assignment.brief) else _spoken(assignment)
    said = (one for one in told if bare(one[0]) != h1)
    others = (
        _seo(assignment, desk),
        _again(assignment, desk),
        _source(assignment),
        _cut(assignment, desk),
        squeezed(desk.heads.get("title", ""), assignment.brief),
        _stock(assignment),
    )
    return _first(assignment, chain(said, *others))


Candidate = tuple[str, tuple[str, ...]]


def _first(assignment: Assignment, candidates: Iterator[Candidate]) -> Sequence[Sentence]:
    """Return the first candidate that was not refused, fits the slot and is neither the source's title nor a sister's."""
    shared: Sequence[Sentence] = ()
    for text, facts in candidates:
        if shared and not facts:
            break  # better a sister's title than one that tells nothing
        if _fits(text, assignment):
            if not elsewhere(text, assignment.brief):
                return [Sentence(text, facts)]
            shared = shared or [Sentence(text, facts)]
    return shared


def _fits(text: str, assignment: Assignment) -> bool:
    """Return whether a title was not refused, fits the slot and is not the source's."""
    slot = assignment.slot
    fits = not slot.chars.most or slot.chars.least <= len(text) <= slot.chars.most
    narrow = not slot.pixels.most or width(text) <= slot.pixels.most - SET * bool(SPACED.search(text))
    short_enough = slot.kind != "title" or not slot.words.most or len(WORD.findall(text)) <= slot.words.most
    own = bare(text) == bare(assignment.brief.cleaned.title)
    if awaits_object(text, assignment.brief) or loses_whom(text, assignment.brief.cleaned.title):
        return False
    return fits and narrow and short_enough and not own and bool(list(first_new([text], assignment)))


def _h1(assignment: Assignment, desk: Desk) -> Iterator[Candidate]:
    """Yield titles, best first: a clause that names the key phrase, or the key phrase before it."""
    brief = assignment.brief
    key, who, own = brief.keyphrase, people(brief), _body(brief)
    ranked: list[tuple[float, str, str, tuple[str, ...]]] = []
    found = clauses(assignment, desk)
    if assignment.site.angle.get("title") == WHY:
        yield from _whys(assignment, found)
    for told, whole, facts in found:
        for cut, text in ((0, whole), *(fitted(whole) if facts == (TITLE,) else ())):
            if _cuts_name(text, f"{whole} {brief.cleaned.title}", brief):
                continue
            worth = told - max(CUT_COST * cut, _shorter(text, whole)) - SAME_ORDER * in_order(text, own)
            wanted = bool(brief.cleaned.request.keyphrase) and not holds(text, key)
            named = (
                KEYED * holds(text, key)
                - WANTED * wanted
                - LOST_KEY * (holds(brief.cleaned.title, key) and not holds(text, key))
            )
            ranked.append((worth + named, "titre.simple", text, facts))
            if may_label(text, brief) and facts[:1] in (assignment.outline.lead[:1], (TITLE,)):
                ranked.append((worth + _before(text, key, who), "titre.avec_cle", text, facts))
        for cut, text in _undergone(whole, brief) if brief.cleaned.request.keyphrase and facts == (TITLE,) else ():
            ranked.append((told - CUT_COST * cut + _before(text, key, who), "titre.avec_cle", text, facts))
    yield from _written(assignment, ranked)


def _whys(assignment: Assignment, told: Sequence[Clause]) -> Iterator[Candidate]:
    """Yield titles that ask why, best first."""
    brief = assignment.brief
    news = (brief.cleaned.title, *(fact.text for fact in brief.facts[:1]))
    asked = [(w + KEYED * holds(t, brief.keyphrase), "titre.pourquoi", t, facts) for w, t, facts in whys(told, news)]
    yield from _written(assignment, asked)


def _seo(assignment: Assignment, desk: Desk) -> Iterator[Candidate]:
    """Yield titles of search results, best first: what opens on the key phrase before what only names it."""
    brief = assignment.brief
    title = desk.heads.get("title", "")
    key, h1, own = brief.keyphrase, bare(title), _body(brief)
    who = people(brief)
    ranked: list[tuple[float, str, str, tuple[str, ...]]] = []
    for told, whole, facts in clauses(assignment, desk):
        news = facts[:1] in (assignment.outline.lead[:1], (TITLE,))
        for cut, text in ((0, whole), *fitted(whole), *_second(whole, key, facts)):
            if _cuts_name(text, f"{whole} {brief.cleaned.title}", brief):
                continue
            worth = (
                told
                - max(ROOM_COST * cut, _shorter(text, whole))
                - (SAME if bare(text) == h1 else SHORTER * in_order(text, title))
                - SAME_ORDER * in_order(text, own)
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
                ranked.append((worth + OPENING + _before(text, key, who) - KEYED, "titre.avec_cle", text, facts))
        for cut, text in _undergone(whole, brief) if facts == (TITLE,) else ():
            worth = told - max(ROOM_COST * cut, _shorter(text, whole))
            ranked.append((worth + OPENING + _before(text, key, who) - KEYED, "titre.avec_cle", text, facts))
    yield from _written(assignment, ranked)


def _unkeyed(text: str, key: str) -> float:
    """Return what a search title without the key phrase is worth less."""
    return HALF_KEYED if (*stems(key), "")[0] in stems(text) else UNKEYED


def _undergone(whole: str, brief: Brief) -> Iterator[tuple[int, str]]:
    """Yield what the source's title tells from what it is done to, whole and cut, where the key phrase stands before it."""
    unnamed = " " in brief.keyphrase and not holds(whole, brief.keyphrase)
    for cut, text in ((0, whole), *fitted(whole)) if unnamed else ():
        told = undergone(text) or seen(text)
        if told and may_label(told, brief):
            yield cut + 1, told


def _body(brief: Brief) -> str:
    """Return the source's title without what stands before its colon."""
    return parted_news(brief.cleaned.title)[1]


def _shorter(text: str, whole: str) -> float:
    """Return what the words that a title leaves out are worth."""
    return WORD_COST * max(0, len(whole.split()) - len(text.split()))


def _cuts_name(text: str, whole: str, brief: Brief) -> bool:
    """Return whether a shorter title keeps the first word of a name only: « La Fromagerie » of « La Fromagerie du Val d'Orvane »."""
    cut = (n.split(" ", 1) for e in brief.entities for n in (e.name,) if " " in n and n in whole and n not in text)
    return any(_goes_on_otherwise(text, first, rest) for first, rest in cut)


def _goes_on_otherwise(text: str, first: str, rest: str) -> bool:
    """Return whether the first word of a name stands in a text before anything but the rest of it."""
    parts = text.split(f"{first} ")
    pairs = pairwise(parts)
    return any(not before[-1:].isalnum() and not after.startswith(rest[:4]) for before, after in pairs)


def _unnamed(text: str, brief: Brief) -> float:
    """Return what the names and the matter of the source's title that a title leaves out are worth."""
    matter = MATTER_COST * unlabelled(text, brief.cleaned.title)
    lost = max(lost_names(text, brief), lost_capitals(text, brief))
    return NAME_COST * lost + matter + PLACE_COST * lost_place(text, brief)


def _second(text: str, key: str, facts: tuple[str, ...]) -> Iterator[tuple[int, str]]:
    """Yield the second piece of news of the source's title where it is that of the key phrase: « …, Ana Roy toujours en tête »."""
    first, _, second = text.partition(", ")
    if facts == (TITLE,) and holds(second, key) and second[:1].isupper() and min(len(first), len(second)) > LEAST_NEWS:
        yield 2, second


def _before(text: str, key: str, named: Collection[str]) -> float:
    """Return what the key phrase before a clause is worth: less where a word of it comes again, or somebody else."""
    same = set(stems(text)) & set(stems(key))
    return BEFORE - STUTTER * bool(same) - STUTTER * (key in named and any(name in text for name in named))


def _written(assignment: Assignment, ranked: list[tuple[float, str, str, tuple[str, ...]]]) -> Iterator[Candidate]:
    """Yield the titles as the site phrases them, best first: those that name whom and what the source's title names."""
    brief = assignment.brief
    fitting = [
        (Told(worth - _unnamed(said, brief), said, facts), text)
        for worth, group, text, facts in ranked
        for said, facts in _phrased(assignment, group, text, facts)
        if _fits(said, assignment)
    ]
    known = any(one.facts == (TITLE,) for one, _ in fitting)
    told = [one for one, text in fitting if not _tells_other(text, one.facts, brief, known)]
    yield from ((one.text, one.facts) for one in apart(told, wording(assignment.site), plain(brief.cleaned.title)))


def _tells_other(text: str, facts: tuple[str, ...], brief: Brief, known: bool) -> bool:
    """Return whether a title tells an old fact where the news is `known`, or what somebody does whom the source's title does not name."""
    news = brief.cleaned.title
    tells = len(news.split()) > LEAST_WORDS  # « Vie locale, Ornay » is no news
    if not tells or TITLE in facts or told_share(text, brief) >= ANOTHER:
        return False
    return known or any(text.startswith(f"{name} ") and name not in news for name in people(brief))


def _spoken(assignment: Assignment) -> Iterator[Candidate]:
    """Yield the source's title as whoever it quotes says it: an interview is told by what is said in it and by whom it is with."""
    brief = assignment.brief
    yield from ((text, (TITLE,)) for text in spoken(brief.cleaned.title, people(brief)))
    if is_interview(brief):
        yield from said_in(brief)
        yield from _met(assignment)


def _met(assignment: Assignment) -> Iterator[Candidate]:
    """Yield « Entretien avec la sociologue Ana Roy » of an interview."""
    brief = assignment.brief
    whom = (presented(brief.cleaned.title, people(brief)), *met(brief))
    yield from (
        (text, (TITLE,))
        for who in whom
        if who
        for text in phrases.say(assignment.site, "titre.entretien", {"nom": who}, assignment.seed)
    )


def _source(assignment: Assignment) -> Iterator[Candidate]:
    """Yield the source's title as what it asks, without its kicker, shorter: nothing else tells the news."""
    brief = assignment.brief
    yield from ((text, (TITLE,)) for text in answered(brief.cleaned.title))
    text = without_kicker(brief.cleaned.title)
    shorter = [*_shortened(brief.cleaned.title)]
    last = text and unlabelled(text, brief.cleaned.title)  # « Le vote reporté à janvier »: on what?
    yield from ((one, (TITLE,)) for one in ((*shorter, text) if last else (text, *shorter)) if one)


def _shortened(title: str) -> Iterator[str]:
    """Yield a title without the quotation, the second clause or the circumstance it ends on, where the rest stands and loses no sayer."""
    for cut in reversed([*TAIL.finditer(title)]):
        text, rest = title[: cut.start()], title[cut.end() :]
        says = SAYER.search(rest) is not None or SAYER.match(text) is not None
        whole = len(text.split()) >= LEAST_WORDS and text.count("«") == text.count("»")
        if whole and not (says or undone(text, title)) and stands(text) and heads(text):
            yield text


def _again(assignment: Assignment, desk: Desk) -> Iterator[Candidate]:
    """Yield the page's own title, where it tells something: better the news in the same words than a title that tells none."""
    title = desk.heads.get("title", "")
    if title and not any(bare(text) == bare(title) for text, _ in _stock(assignment)):
        yield title, (TITLE,)


def _cut(assignment: Assignment, desk: Desk) -> Iterator[Candidate]:
    """Yield the page's own title, then the source's, cut to their room: what tells something before what tells nothing."""
    whole = assignment.brief.cleaned.title
    titles = (desk.heads.get("title", ""), *(text for text, _ in _source(assignment)), whole)
    yield from (
        (text, (TITLE,))
        for title in titles
        for _, text in fitted(title)
        if not (_cuts_name(text, f"{title} {whole}", assignment.brief) or OPEN_END.search(text)) and heads(text)
    )


def _stock(assignment: Assignment) -> Iterator[Candidate]:
    """Yield titles that tell no fact, for want of one."""
    words = {"cle": assignment.brief.keyphrase}
    for text in phrases.say(assignment.site, "titre.seo", words, assignment.seed):
        yield text, ()


def _phrased(assignment: Assignment, group: str, text: str, facts: tuple[str, ...]) -> Iterator[Candidate]:
    inside = lowered(text, assignment) if not group.endswith("simple") else text
    words = {"cle": assignment.brief.keyphrase, "fait": inside}
    for said in phrases.say(assignment.site, group, words, assignment.seed):
        yield said, facts
