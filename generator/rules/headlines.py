"""The clauses that may head a page: what the news and the source's own title tell in a line, each with its worth."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import chain

from generator.checks.evidence import TITLE
from generator.facts.news import headline, tells
from generator.frames.copying import longest_run
from generator.french.leaning import answers, points_back
from generator.french.syntax import FINITE
from generator.french.tagger import finite, tag
from generator.rules.antecedents import standing_alone
from generator.rules.cores import cores
from generator.rules.desk import Desk
from generator.rules.first_listed import first_listed, half_listed
from generator.rules.heading_facts import (
    HAPPENED,
    SHARED,
    TOOK_PLACE,
    by_name,
    loses_voice,
    opens_scene,
    told_share,
    undated,
    was_before,
)
from generator.rules.line_wholeness import COLON, HOLLOW, OPEN_END, complete, lacking, ongoing
from generator.rules.lines import LONGEST, SHORTEST, narrowed, short
from generator.rules.located import located
from generator.rules.newsworthy import hangs
from generator.rules.now import told_now
from generator.rules.pen import Pen
from generator.rules.rearranging import reordered
from generator.rules.recasting import recast
from generator.rules.retitling import retold
from generator.rules.seams import narrows_rate
from generator.rules.sound import entire
from generator.rules.sparing import sparing
from generator.rules.turning_over import turned_over
from generator.rules.wondering import Clause
from generator.shelf import compiled
from generator.types import Assignment, Brief, Fact

NEAREST = 3  # facts nearest to the source's title it is made from
TOLD_OF_TITLE = 0.45  # share of the source's title that another fact than the news must tell to head the page
SIDE = 0.7  # what it is worth less than the news (both read on 76 texts)
LONGEST_QUOTE = 16  # words of a quotation in a title
EASY = 11  # words of a title read at a glance
LONG_COST = 0.12  # of each word beyond them (tried on our samples, as the two below)
COPY_COST, MOST_COPIED = 0.03, 12  # of each word copied in a row
NEWS = 0.8  # what the fact that tells the news is worth before any other
OWN, VERBLESS = 0.9, 0.8  # what the source's own title less a few words is worth less, and one without a verb
REORDERED = 1.0  # all of the source's own title in another order, before the same in another tense
LEAST_SHARE = 0.2  # of what the source's title tells, that the news turned over must tell
LOCATED = 0.4  # what the place of a body adds
CUT_COST = 0.25  # of each circumstance left out
DAYED = compiled(
    r",? (?:ce )?(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|hier)(?: (?:matin|soir|\d{1,2} \w+))?(?=,|$)"
)
FRONT = compiled(r"(?:\S+ ){1,7}?\S+, ")  # a circumstance before the subject
CLAUSE_FIRST = compiled(
    r"(?:(?:En|Au|Aux|À) [A-ZÀ-Þ][\w'’-]+, |[A-ZÀ-Þ][\w' ’-]{2,40} : )?(?:[Aa]lors qu|[Aa]près qu|[Ee]n raison d|[ÀàAa] cause d|[Pp]our (?=\w+(?:er|ir|re|oir)\b)|Afin d|Si |Parce qu|Tandis qu|Avant )"
)
TOOK_PLACE_COST = 6.0
WHERE_FIRST = compiled(r"(?:Dans|À|Au|Aux|En|Sur|Chez) [^,]+, ")  # « Dans un magasin d'Ornay, un vol a eu lieu lundi »
CLAUSE_COST = 3.6  # « Alors que la trésorerie se tarit, … »: the news comes first
FLAWED_COST = 1.5  # a translation's broken French heads nothing while another clause can
FRONT_COST, PAST_COST, STATE_COST = 0.3, 0.5, 0.8
AGE_FIRST, AGE_COST = compiled(r"(?:À \d+ ans|En \d{4}), "), 1.0  # « À 60 ans, Ana Roy meurt »
ABOUT = compiled(r"(?:Environ|Quelque|Près de|Plus de|Au moins) ")
ABOUT_COST = 0.8  # a number that is not sure opens no title well
STATE = compiled(
    r"^(?:[A-ZÀ-Þ][\w-]+ )+(?:est|était) (?:le|la|un|une|l['’])|\b\d+ ans$"
)  # who or how old one is: no event
ANNOUNCED = compiled(r"(?P<body>[^«»]+), a (?:annoncé|indiqué|fait savoir) [^,]+$")


def clauses(assignment: Assignment, desk: Desk) -> list[Clause]:
    """Return short clauses of the facts that may head the page, with their worth, best first."""
    pen, brief = Pen(assignment, desk), assignment.brief
    news, own_title = assignment.outline.lead[:1], assignment.brief.cleaned.title
    found = [
        (_worth(text, copied, brief) + _news(fact, news) - CUT_COST * cut, text, facts)
        for fact in (standing_alone(strong, brief) for strong in _strong(assignment) if not opens_scene(strong, brief))
        for whole, facts, copied in chain(short(pen, fact), _cores(fact, pen, assignment))
        for cut, text in enumerate(
            (
                whole,
                *by_name(whole, brief),
                *_asserted(whole, brief),
                *undated(whole),
                *first_listed(whole, fact.text),
                *narrowed(whole),
            )
        )
        if complete(text)
        and not half_listed(text, fact.text)
        and not loses_voice(text, fact, brief)
        and not (
            HAPPENED.search(text)
            or was_before(text, fact, brief)
            or hangs(text, fact.text)
            or (WHERE_FIRST.match(text) and HOLLOW.search(text))
        )
        and tag(text)[0].mood not in FINITE
        and not narrows_rate(text)
        and entire(text, fact)
        and not lacking(text, fact.text)
        and _heads(fact, text, assignment)
    ]
    told = (
        (
            NEWS
            + worth
            + _worth(text, longest_run(text, own_title), brief)
            - CUT_COST * cut
            + REORDERED * reordered(text, own_title),
            text,
            (TITLE,),
        )
        for whole, worth in retold(pen, assignment)
        for cut, text in enumerate((whole, *by_name(whole, brief)))
    )
    again = ((NEWS + one.worth + _worth(one.text, 0, brief), one.text, (TITLE,)) for one in recast(assignment))
    done = (
        (NEWS + worth + max(_worth(text, 0, brief), _half_worth(text, brief)), text, (id,))
        for id in news
        for text, worth in _turned(brief.fact(id), assignment)
    )
    own = (
        (NEWS - OWN - VERBLESS * (not finite(text)) + _worth(text, MOST_COPIED, brief) - CUT_COST * cut, text, (TITLE,))
        for cut, text in sparing(assignment)
    )
    ranked = [*found, *told_now(found), *_quoted(assignment), *told, *own, *again, *done]
    ranked += [(worth + LOCATED, where, facts) for worth, text, facts in ranked for where in located(text, brief)]
    return sorted(ranked, key=lambda c: -c[0])


def _half_worth(text: str, brief: Brief) -> float:
    """Return what the news of a text is worth that the source's title tells in other words: half of what a title tells."""
    enough = told_share(text, brief) >= LEAST_SHARE
    return enough * headline(brief).nearness(brief.cleaned.title) / 2 - LONG_COST * max(0, len(text.split()) - EASY)


def _turned(fact: Fact, assignment: Assignment) -> Iterator[tuple[str, float]]:
    """Yield the news from what is done to, by the shortest that its sentence tells: « 340 emplois supprimés chez Verlac »."""
    for core in dict.fromkeys(one for whole in cores(fact.text) for one in (whole, *narrowed(whole))):
        if SHORTEST <= len(core.split()) <= LONGEST and COLON not in core and not (answers(core) or points_back(core)):
            for text, worth in turned_over(core, assignment):
                told = DAYED.sub("", text)
                if len(told.split()) <= LONGEST and not OPEN_END.search(told):
                    yield told, worth


def _cores(fact: Fact, pen: Pen, assignment: Assignment) -> Iterator[tuple[str, tuple[str, ...], int]]:
    """Yield the news without its circumstances, in words of ours where they can be exchanged."""
    if fact.id not in assignment.outline.lead[:1]:
        return
    for core in cores(fact.text):
        if SHORTEST <= len(core.split()) <= LONGEST and COLON not in core and not (answers(core) or points_back(core)):
            text = pen.loosened(core, fact.text)
            yield text, (fact.id,), longest_run(text, fact.text)


def _heads(fact: Fact, text: str, assignment: Assignment) -> bool:
    """Return whether a line may head the page: it tells the news, or enough of what the source's title tells."""
    brief = assignment.brief
    title, whole = headline(brief), headline(brief).nearness(brief.cleaned.title)
    least = 0.0 if fact.id in assignment.outline.lead[:1] else TOLD_OF_TITLE
    return title.nearness(text) >= least * whole and (bool(whole) or not least)


def _quoted(assignment: Assignment) -> Iterator[Clause]:
    """Yield « Claire Roy : “Le glacier fond” » where the source's own title is a quotation: what is said is the news."""
    brief = assignment.brief
    if not brief.cleaned.title.startswith("«"):
        return
    for quote in brief.quotes:
        short = len(quote.text.split()) <= LONGEST_QUOTE and "." not in quote.text.rstrip(" .")
        short = short and not brief.cleaned.flawed(quote.text)
        if quote.whole and quote.speaker and short and brief.fact(quote.fact).text.startswith("«"):
            text = f"{quote.speaker} : « {quote.text.rstrip(' .')} »"
            yield NEWS + headline(brief).nearness(quote.text), text, (quote.fact,)


def _news(fact: Fact, news: tuple[str, ...]) -> float:
    """Return what a fact is worth as news: a habit or a sentence that leans on another is none."""
    return (NEWS if fact.id in news else -SIDE) - NEWS * (not tells(fact))


def _asserted(text: str, brief: Brief) -> Iterator[str]:
    """Yield a claim without « a annoncé la mairie » where the source's own title makes it its own."""
    found, title = ANNOUNCED.match(text), headline(brief)
    if found and title.nearness(found["body"]) >= SHARED * title.nearness(brief.cleaned.title):
        yield found["body"]


def _strong(assignment: Assignment) -> list[Fact]:
    """Return the news and the facts nearest to the source's title, each once."""
    brief = assignment.brief
    near = sorted(brief.facts, key=lambda f: -headline(brief).nearness(f.text))[:NEAREST]
    ids = dict.fromkeys((*assignment.outline.lead[:1], *(f.id for f in near)))
    return [brief.fact(id) for id in ids]


def _worth(text: str, copied: int, brief: Brief) -> float:
    """Return how good a title a clause makes: it tells the news, in few words, not the source's."""
    long = max(0, len(text.split()) - EASY)
    front = (
        STATE_COST * bool(STATE.search(text))
        + FRONT_COST * bool(FRONT.match(text))
        + AGE_COST * bool(AGE_FIRST.match(text))
        + CLAUSE_COST * bool(CLAUSE_FIRST.match(text))
        + FLAWED_COST * brief.cleaned.flawed(text)
        + TOOK_PLACE_COST * bool(TOOK_PLACE.search(text) and not TOOK_PLACE.search(brief.cleaned.title))
        + PAST_COST * ongoing(text)
        + ABOUT_COST * bool((about := ABOUT.match(text)) and about.group().lower() not in brief.cleaned.title.lower())
    )
    return headline(brief).nearness(text) - LONG_COST * long - COPY_COST * min(copied, MOST_COPIED) - front
