"""What a description is worth: the news it tells, its length, what it says again, what may be wrong in it."""

from __future__ import annotations

from collections.abc import Iterable, Sequence, Set
from typing import NamedTuple

from generator.checks.evidence import TITLE as TITLE_ID
from generator.facts.groups import stems
from generator.facts.news import headline
from generator.rules.completing import tied
from generator.rules.describing import owed
from generator.rules.desk import Desk, bare
from generator.rules.following import pronoun_lost
from generator.rules.heading_facts import opens_before, opens_scene, told_share
from generator.rules.headlines import CLAUSE_FIRST
from generator.rules.informing import informs
from generator.rules.kickers import parted_news
from generator.rules.line_wholeness import COLON, ongoing
from generator.rules.outcomes import outcomes
from generator.rules.sparing import lost_names, lost_place
from generator.rules.stakes import figured
from generator.rules.title_again import says_again
from generator.seo.measures import hold
from generator.shelf import compiled
from generator.types import Assignment, Brief, Sentence

# What a description is worth: it is as long as the slot asks, opens on the news, tells what the source's title tells, names the key phrase, is not the lead's.
FITS, NEWS, TITLE, KEYED, COPY, MORE = 6.5, 4.0, 4.0, 3.1, -0.4, -0.1
LEAD_AGAIN = -0.6  # more, where it is all
NEXT = 1.2  # that the second sentence is the next one of the source, where the key phrase is in one of them
WANTED = 2.5  # more, where the user asked for it
FAR, FARTHEST = -0.2, 9  # of each fact of the source told before it: what is near the news completes it
BYGONE = -1.5  # a first sentence that tells what was before the news
SHY, SHORT = (
    110,
    10,
)  # signs wanting at which a short one is worth nothing for its length; as many more where any is wanting
BESIDE_DATE, LATE = 141, -1.2  # signs that a search result shows beside the article's date; what a longer one costs
HEADED, OWN, AGAIN = -1.6, -0.8, -7.0  # the page's own title again, alone; the source's; either, nearly
PAIRED = 0.3  # of what that costs where a second sentence goes on
NEARLY, VERBATIM = -2.0, -1.0  # a title that stands above it, but for a word, alone; word for word
SIDE, OF_TITLE = -3.0, 0.2  # another fact than the news that tells little of the source's title; share of it
COMPLETED = 0.4  # of what it costs that the news is the title again, where a second sentence goes on
OTHER_WORDS = 2  # of a title and of a sentence that is the title again, a word exchanged for another
LOST = -2.0  # « alors qu'il exerçait un mandat », of somebody whom it does not name
CLAUSE_FIRST_COST = -0.8  # « Alors que la trésorerie se tarit, … »: the news comes first
AMID_COST = -2.0  # … in a second sentence: it tells the course of things
# « Ana Roy fait une annonce fracassante »: that something was said, not what
ANNOUNCED = compiled(
    r"\b(?:fait|font) (?:[^,«]{1,25} )?(?:une |l['’]|son |cette )(?:\w+ )?annonce\b(?!s? (?:d[eu]\b|d['’]|qu))"
    r"|^[^%«]*\b(?:dévoil|révèl|révél|publi|présent)\w+ [^%«]*?\b(?:l|s|d)es (?:\w+ )?(?:chiffres|statistiques|données) d[^%«]*$"
)
ANNOUNCED_COST = -6.0
FLAWED = -4.0  # a translation's broken French: any other fact describes the page better
UNNAMED = -1.4  # each name of the source's title that it leaves out
NAMELESS = -2.5  # whom or where the title names before its colon is not in it
OPENER = 7  # words of a first sentence that leads to the news
BRIEF, BRIEF_COST = 6, -0.8  # words of one that says too little: « Ford a rejeté la critique. »


def worth_of(sentences: Sequence[Sentence], assignment: Assignment, desk: Desk) -> float:
    """Return what sentences are worth by what they tell of the title, and by whether the page tells the same elsewhere."""
    text, brief = joined(sentences), assignment.brief
    title = headline(brief)
    led = _leads(sentences, {*assignment.outline.lead[:1]})
    opening = text if led else sentences[0].text
    completed = len(sentences) > 1 and TITLE_ID not in sentences[0].facts
    return (
        TITLE * title.nearness(opening) / max(1.0, title.nearness(brief.cleaned.title))
        + CLAUSE_FIRST_COST * bool(CLAUSE_FIRST.match(text))
        + AMID_COST * any(CLAUSE_FIRST.match(s.text) for s in sentences[1:])
        + NAMELESS * (_nameless(sentences, brief) or lost_place(text, brief))
        + UNNAMED * lost_names(text, brief)
        + (KEYED + WANTED * bool(brief.cleaned.request.keyphrase)) * hold((s.text for s in sentences), brief.keyphrase)
        + (COPY + LEAD_AGAIN * (len(sentences) == 1)) * any(desk.has_said(s.text) for s in sentences)
        + OWN * any(bare(s.text) == bare(brief.cleaned.title) for s in sentences)
        + HEADED * _echoes(sentences, desk.heads.get("title", "")) / len(sentences)
        + AGAIN
        * says_title(sentences[0].text, brief, (desk.heads.get("title", ""),))
        * (COMPLETED if completed else 1.0)
        + _as_above(sentences, desk) * (PAIRED if len(sentences) > 1 else 1.0)
        + SIDE * (not _opens_on_news(sentences, assignment) and _is_beside(sentences[0].text, brief))
        + figured(sentences)
        + owed(sentences, brief)
    )


def _as_above(sentences: Sequence[Sentence], desk: Desk) -> float:
    """Return what it costs that a sentence is a title of the page again, but for a word or word for word."""
    pairs = [(one.text, head) for one in sentences for head in desk.heads.values()]
    nearly = any(same(text, head) for text, head in pairs)
    return NEARLY * nearly + VERBATIM * any(bare(text) == bare(f"{head}.") for text, head in pairs)


def _is_beside(text: str, brief: Brief) -> bool:
    """Return whether a sentence tells little of the source's title, or what was going on."""
    return told_share(text, brief) < OF_TITLE or ongoing(text)


def says_title(text: str, brief: Brief, heads: Iterable[str]) -> bool:
    """Return whether a sentence is the source's title or one of the page's own again."""
    _, body = parted_news(brief.cleaned.title)
    return says_again(text.rpartition(COLON)[2], body) or any(says_again(text, head) for head in heads)


def same(text: str, title: str) -> bool:
    """Return whether a sentence is a title again, but for a word exchanged and the small ones."""
    return len(set(stems(text)) ^ set(stems(title))) <= OTHER_WORDS


def _echoes(sentences: Sequence[Sentence], title: str) -> bool:
    """Return whether a sentence has no word that the page's title has not."""
    own = set(stems(title))
    return any(own.issuperset(stems(s.text)) for s in sentences)


class _Own(NamedTuple):
    """What a sentence is worth wherever it stands: the weight of its facts, what its place in the source and its brevity cost."""

    weight: float
    aside: float


def own_worth(sentence: Sentence, assignment: Assignment) -> _Own:
    weight = sum(assignment.brief.fact(id).weight for id in sentence.facts if id != TITLE_ID)
    return _Own(weight, 0.0 if sentence.facts == (TITLE_ID,) else _aside(sentence, assignment))


def seen(sentences: Sequence[Sentence], own: Sequence[_Own], assignment: Assignment) -> float:
    """Return what sentences are worth by their length, their number and what each of them is worth."""
    bounds, length = assignment.slot.chars, sum(len(s.text) + 1 for s in sentences) - 1
    wanting = bounds.least - length
    fits = 1.0 - (wanting + SHORT) / SHY if wanting > 0 else 1.0
    return (
        FITS * fits
        + LATE * (length > BESIDE_DATE)
        + NEWS * (1 if _opens_on_news(sentences, assignment) else -1)
        + MORE * len(sentences)
        + NEXT * (_goes_on(sentences) and hold((s.text for s in sentences), assignment.brief.keyphrase))
        + sum(one.aside for one in own)
        + sum(one.weight for one in own) / len(sentences)
    )


def _opens_on_news(sentences: Sequence[Sentence], assignment: Assignment) -> bool:
    """Return whether sentences open on the source's title or on the fact that is the news, be it after its matter or a few words that lead to it: « Ana Roy est de retour. »"""
    first, news = sentences[0], {*news_facts(assignment)}
    return first.facts == (TITLE_ID,) or bool(news & set(first.facts)) or _leads(sentences, news)


def _leads(sentences: Sequence[Sentence], news: Set[str]) -> bool:
    """Return whether a few words lead to the sentence that tells the news, as in the source."""
    first, *after = sentences
    told = {id for sentence in after for id in sentence.facts}
    return len(first.text.split()) <= OPENER and _goes_on(sentences) and bool(news & told)


def _goes_on(sentences: Sequence[Sentence]) -> bool:
    """Return whether a second sentence tells the fact that the source tells next."""
    ids = [one.facts[-1] for one in sentences if one.facts]
    told = [int(id[1:]) for id in ids if id[:1] == "F" and id[1:].isdigit()]
    return len(told) == len(sentences) > 1 and told[1] == told[0] + 1


def news_facts(assignment: Assignment) -> tuple[str, ...]:
    """Return the facts that tell the news: who won where a contest was held, none where the source opens on a scene, « Quand Ana Roy est arrivée à la clinique… », or on what was before."""
    lead, brief = assignment.outline.lead[:1], assignment.brief
    told = (id for id in lead if not (opens_scene(brief.fact(id), brief) or opens_before(brief.fact(id), brief)))
    return (*told, *(fact.id for fact in outcomes(brief) if fact.id not in lead))


def _aside(sentence: Sentence, assignment: Assignment) -> float:
    """Return what a sentence costs that is far from the head of the source, unless it tells the news, or too short to say much."""
    news = set(assignment.outline.lead[:1]) & set(sentence.facts)
    place = 1 if news else min((int(id[1:]) for id in sentence.facts if id[1:].isdigit()), default=1)
    told = 0.0 if news else informs(sentence.text)
    return told + FAR * min(place, FARTHEST) + BRIEF_COST * (len(sentence.text.split()) < BRIEF)


def doubt(sentences: Sequence[Sentence], brief: Brief) -> float:
    """Return what sentences cost by what may be wrong: broken French, what was before, somebody not named, two that are not tied."""
    return (
        FLAWED * brief.cleaned.flawed(joined(sentences))
        + LOST * pronoun_lost(sentences[0].text)
        + BYGONE * ongoing(sentences[0].text)
        + ANNOUNCED_COST * any(ANNOUNCED.search(one.text) for one in sentences)
        + (tied(sentences[0], sentences[1], brief) if len(sentences) > 1 else 0.0)
    )


def joined(sentences: Sequence[Sentence]) -> str:
    return " ".join(s.text for s in sentences)


def _nameless(sentences: Sequence[Sentence], brief: Brief) -> bool:
    """Return whether sentences have no word of what the source's title names before its colon: « Verlac : le bénéfice recule »."""
    kicker, colon, _ = brief.cleaned.title.partition(COLON)
    if not colon or "«" in kicker:
        return False
    named = set(stems(kicker))
    return all(named.isdisjoint(stems(s.text)) for s in sentences)
