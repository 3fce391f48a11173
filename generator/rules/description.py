"""The meta description: the news in one sentence or two of its facts, within its length; no word that tells nothing."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import chain, islice

from generator.checks.evidence import TITLE as TITLE_ID
from generator.facts.groups import stems
from generator.facts.news import headline
from generator.french.leaning import answers, leans, points_back
from generator.french.tagger import finite
from generator.rules.antecedents import standing_alone
from generator.rules.bygone import told_as_news
from generator.rules.clipping import WAITING, clipped
from generator.rules.condensing import PER_FACT, condensed
from generator.rules.desk import Desk, bare, hopeless, refused
from generator.rules.following import following, pronoun_lost, starts_anew, unheard, unpresented
from generator.rules.halves import stands
from generator.rules.headlines import CLAUSE_FIRST, loses_voice
from generator.rules.kickers import HOME
from generator.rules.lines import COLON, ongoing
from generator.rules.newsworthy import hangs
from generator.rules.pen import Pen
from generator.rules.retitling import headline_sentence, retold
from generator.rules.sound import entire, heads
from generator.rules.topical import topical
from generator.seo.measures import holds
from generator.shelf import compiled
from generator.types import Assignment, Brief, Fact, Sentence

FACTS = 9
LONGEST = 26  # words of a sentence: a longer one leaves no room
# What a description is worth: it is as long as the slot asks, opens on the news, tells what the source's title tells, names the key phrase, is not the lead's.
FITS, NEWS, TITLE, KEYED, COPY, MORE = 3.0, 4.0, 2.5, 1.0, -0.4, -0.1
SHY = (
    50  # signs wanting at which a short one is worth nothing for its length: one sentence is better than a stray second
)
SCANT = 70  # signs: a shorter title of the source describes nothing
HEADED, OWN = -1.6, -0.8  # the page's own title again, alone; the source's
# A second sentence: for each fact of the source told before it, what is near the news completes it; one that shares no word
# with the first; one of what was before the news (read on 77 texts).
FAR, FARTHEST, STRAY, EARLIER = -0.4, 8, -0.4, -0.8
ANEW, UNHEARD = (
    -0.9,
    -0.7,
)  # « Ana Roy gagne. Ana Roy a marqué »; « La manifestation a dégénéré » of which nothing was told
LOST = -2.0  # « alors qu'il exerçait un mandat », of somebody whom it does not name
AGAIN = 0.6  # share of a second sentence's words that the first has: it says it again
CLAUSE_FIRST_COST = -0.8  # « Alors que la trésorerie se tarit, … »: the news comes first
FLAWED = -4.0  # a translation's broken French: any other fact describes the page better
NAMELESS = -1.5  # whom or where the title names before its colon is not in it
BRIEF, BRIEF_COST = 6, -0.8  # words of one that says too little: « Ford a rejeté la critique. »
CLIPPED = 3  # facts that open the source, told as it tells them where they can end early
HANGING = compiled(
    r"\b(?:ainsi|en effet|également|aussi|donc|de plus|de fait|en fait|par ailleurs|en outre|toutefois|cependant|néanmoins|ensuite|alors)\b(?! que?\b)",
    2,
)  # what only the sentences before explain
COUNT = compiled(r"On (?:dénombre|compte|recense|déplore) (?!sur\b)")  # somebody counts: whom « on » means is no matter
ROUNDING = 1e-6  # of sums of fractions


def compose(assignment: Assignment, desk: Desk) -> Sequence[Sentence]:
    """Return the best one, two or three sentences of facts that stand within the length; of too short ones, the longest."""
    known, most = refused(assignment), assignment.slot.chars.most
    fitting = [
        sentences
        for sentences in _combinations(list(_told(assignment, desk)), most, assignment)
        if not (known and known & {bare(_text(sentences)), *(bare(s.text) for s in sentences)})
    ]
    return _best(fitting, assignment, desk) or headline_sentence(Pen(assignment, desk), assignment) or _heading(desk)


def _titled(assignment: Assignment, known: frozenset[str]) -> list[Sentence]:
    """Return the source's own title as a sentence, where it tells something in more words: « Roy gagne, Petit garde son maillot pour 4 secondes. »"""
    title = assignment.brief.cleaned.title.rstrip(" .").removeprefix(f"{HOME}{COLON}")
    title = title[:1].upper() + title[1:]
    told = (
        finite(title)
        and heads(title)
        and SCANT <= len(title) < (assignment.slot.chars.most or len(title) + 2)
        and title[-1:] not in "?!:"
        and ": «" not in title
    )
    return [Sentence(f"{title}.", (TITLE_ID,))] if told and bare(f"{title}.") not in known else []


def _heading(desk: Desk) -> list[Sentence]:
    """Return the page's title as its description: better the news in a few words than a page that says nothing of itself."""
    return [Sentence(f"{desk.heads['title']}.")] if desk.heads.get("title") else []


def _best(fitting: Sequence[Sequence[Sentence]], assignment: Assignment, desk: Desk) -> Sequence[Sentence]:
    """Return what is worth most, the first of equals: what is dear to tell is asked only of those that may win."""
    hopes = sorted(((_most_worth(one, assignment), -at) for at, one in enumerate(fitting)), reverse=True)
    best = (float("-inf"), 0)
    for hope, place in hopes:
        if hope < best[0]:
            break
        best = max(best, (_worth(fitting[-place], assignment, desk), place))
    return fitting[-best[1]] if fitting else ()


def _most_worth(sentences: Sequence[Sentence], assignment: Assignment) -> float:
    """Return what sentences are worth if they tell the whole title, name the key phrase and are not the lead's."""
    return _seen(sentences, assignment) + TITLE + KEYED + ROUNDING


def _worth(sentences: Sequence[Sentence], assignment: Assignment, desk: Desk) -> float:
    text, brief = _text(sentences), assignment.brief
    title = headline(brief)
    return (
        _seen(sentences, assignment)
        + TITLE * title.nearness(sentences[0].text) / max(1.0, title.nearness(brief.cleaned.title))
        + CLAUSE_FIRST_COST * bool(CLAUSE_FIRST.match(text))
        + NAMELESS * _nameless(text, brief)
        + KEYED * holds(text, brief.keyphrase)
        + COPY * any(desk.has_said(s.text) for s in sentences)
        + OWN * any(bare(s.text) == bare(brief.cleaned.title) for s in sentences)
        + HEADED * _echoes(sentences, desk.heads.get("title", "")) / len(sentences)
    )


def _echoes(sentences: Sequence[Sentence], title: str) -> bool:
    """Return whether a sentence has no word that the page's title has not."""
    own = set(stems(title))
    return any(own.issuperset(stems(s.text)) for s in sentences)


def _seen(sentences: Sequence[Sentence], assignment: Assignment) -> float:
    """Return what sentences are worth by their length, their number and the weight of their facts."""
    length, bounds, brief = len(_text(sentences)), assignment.slot.chars, assignment.brief
    fits = 1.0 - max(0, bounds.least - length) / SHY
    return (
        FITS * fits
        + FLAWED * brief.cleaned.flawed(_text(sentences))
        + NEWS * bool({TITLE_ID, *assignment.outline.lead[:1]} & set(sentences[0].facts))
        + MORE * len(sentences)
        + LOST * pronoun_lost(sentences[0].text)
        + sum(_aside(one, assignment) for one in sentences if one.facts != (TITLE_ID,))
        + (_tied(sentences[0], sentences[1], brief) if len(sentences) > 1 else 0.0)
        + sum(brief.fact(id).weight for s in sentences for id in s.facts if id != TITLE_ID) / len(sentences)
    )


def _aside(sentence: Sentence, assignment: Assignment) -> float:
    """Return what a sentence costs that is far from the head of the source, unless it tells the news, or too short to say much."""
    news = set(assignment.outline.lead[:1]) & set(sentence.facts)
    place = 1 if news else min((int(id[1:]) for id in sentence.facts if id[1:].isdigit()), default=1)
    return FAR * min(place, FARTHEST) + BRIEF_COST * (len(sentence.text.split()) < BRIEF)


def _tied(first: Sentence, second: Sentence, brief: Brief) -> float:
    """Return what a second sentence costs that is not of the first one's matter, of before, names anew or names what nobody knows."""
    return (
        STRAY * set(stems(first.text)).isdisjoint(stems(second.text))
        + EARLIER * ongoing(second.text)
        + ANEW * starts_anew(first.text, second.text, brief)
        + UNHEARD * (unheard(first.text, second.text) or unpresented(first.text, second.text, brief))
    )


def _text(sentences: Sequence[Sentence]) -> str:
    return " ".join(s.text for s in sentences)


def _combinations(told: Sequence[Sentence], most: int, assignment: Assignment) -> Iterator[Sequence[Sentence]]:
    """Yield each sentence of at most so many characters, then pairs of different facts, the first one of those told first.

    The source's title tells the news: they make no pair.
    """
    news, brief = assignment.outline.lead[:1], assignment.brief
    yield from ((one,) for one in told if len(one.text) <= most)
    for first in told:
        room, own = most - len(first.text) - 1, {*first.facts, *(news if TITLE_ID in first.facts else ())}
        fitting = (s for s in told if len(s.text) <= room and s is not first and not _again(s.text, first.text))
        yield from (
            (first, following(first, second, brief))
            for second in fitting
            if own.isdisjoint(second.facts) and TITLE_ID not in second.facts
        )


def _nameless(text: str, brief: Brief) -> bool:
    """Return whether a text has no word of what the source's title names before its colon: « Verlac : le bénéfice recule »."""
    kicker, colon, _ = brief.cleaned.title.partition(COLON)
    return bool(colon) and "«" not in kicker and set(stems(kicker)).isdisjoint(stems(text))


def _again(second: str, first: str) -> bool:
    """Return whether a second sentence says the first again: « M&S a été touché par la cyberattaque »."""
    own = set(stems(second))
    return len(own & set(stems(first))) >= AGAIN * max(1, len(own))


def _told(assignment: Assignment, desk: Desk) -> Iterator[Sentence]:
    """Yield one-sentence sayings of the news, of the source's title and of the heaviest facts, whole and without circumstances."""
    pen, brief, left_out = Pen(assignment, desk), assignment.brief, hopeless(assignment)
    titles = (text for text, _ in sorted(retold(pen, assignment), key=lambda one: -one.worth))
    for text in islice((text for text in titles if finite(text) and COLON not in text), PER_FACT):
        yield from _alone_and_under(Sentence(f"{text}.", (TITLE_ID,)), assignment)
    yield from _titled(assignment, refused(assignment))
    heavy = [f.id for f in sorted(brief.facts, key=lambda f: -f.weight)]
    opening = [f.id for f in brief.facts[:CLIPPED]]
    for id in list(dict.fromkeys((*assignment.outline.lead, *heavy)))[:FACTS]:
        news = id in assignment.outline.lead[:1]
        fact = standing_alone(brief.fact(id), brief)
        if id not in left_out and not (leans(fact.text) or answers(fact.text)):
            early = _early(fact, pen, assignment) if id in (*assignment.outline.lead[:1], *opening) else iter(())
            for one in chain(condensed(pen, fact, LONGEST), early):
                whole = (
                    (entire(one.text.rstrip("."), fact) or COUNT.match(one.text) is not None)
                    and stands(one.text)
                    and not HANGING.search(one.text)
                )
                whole = whole and not loses_voice(one.text, fact, brief) and not _waits(one.text, fact.text)
                whole = whole and not (points_back(one.text) or hangs(one.text.rstrip("."), fact.text))
                if whole and not told_as_news(one.text, fact, brief):
                    yield from _alone_and_under(one, assignment) if news else (one,)


def _waits(text: str, whole: str) -> bool:
    """Return whether a sentence ends on a time that was to say from when: « a annoncé la régie, à peine trois semaines »."""
    return WAITING.search(text.rstrip(" .")) is not None and not WAITING.search(whole.rstrip(" ."))


def _alone_and_under(one: Sentence, assignment: Assignment) -> Iterator[Sentence]:
    """Yield the news, then the news after its matter."""
    yield one
    for text in topical(one.text, assignment):
        yield Sentence(text, tuple(dict.fromkeys((TITLE_ID, *one.facts))))


def _early(fact: Fact, pen: Pen, assignment: Assignment) -> Iterator[Sentence]:
    """Yield a fact as the source tells it where it can end early, in words of ours where they can be exchanged."""
    for text in clipped(fact.text):
        if len(text) <= assignment.slot.chars.most and not (answers(text) or points_back(text)):
            loose = pen.loosened(text, fact.text)
            yield from (Sentence(f"{one}.", (fact.id,)) for one in dict.fromkeys((loose, text)))
