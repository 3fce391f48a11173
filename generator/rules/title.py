"""The H1 and the title of search results: the strongest fact, the key phrase first."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from itertools import chain

from generator import phrases
from generator.checks.evidence import TITLE, plain
from generator.facts.groups import stems
from generator.facts.news import headline, tells
from generator.frames.copying import longest_run
from generator.frames.exchanges.loosening import loosened
from generator.frames.guards import world
from generator.french.leaning import answers, points_back
from generator.rules.antecedents import standing_alone
from generator.rules.cores import cores
from generator.rules.desk import Desk, bare, elsewhere, first_new
from generator.rules.fitting import fitted
from generator.rules.lines import COLON, LONGEST, SHORTEST, complete, lacking, narrowed, ongoing, short
from generator.rules.links import lowered
from generator.rules.pen import Pen
from generator.rules.retitling import retold, without_kicker
from generator.rules.sound import entire
from generator.rules.wondering import WHY, Clause, whys
from generator.seo.measures import holds
from generator.seo.pixels import width
from generator.shelf import compiled
from generator.types import Assignment, Brief, Fact, Sentence

NEAREST = 3  # facts nearest to the source's title it is made from
TOLD_OF_TITLE = 0.45  # share of the source's title that another fact than the news must tell to head the page
SIDE = 0.7  # what it is worth less than the news (both read on 76 texts)
LONGEST_QUOTE = 16  # words of a quotation in a title
EASY = 11  # words of a title read at a glance
LONG_COST = 0.12  # of each word beyond them (tried on our samples, as the two below)
COPY_COST, MOST_COPIED = 0.03, 12  # of each word copied in a row
NEWS = 0.8  # what the fact that tells the news is worth before any other
KEYED, OPENING, BEFORE = 0.4, 0.5, 0.3  # a title that names the key phrase, opens on it, has it before a colon
TRIES = 4  # refused titles, after which the page takes one that tells no fact rather than the source's own
STUTTER, CUT_COST, SAME = 0.4, 0.25, 0.6  # a word of it twice; each circumstance left out; the H1 again
SET, SPACED = 6, compiled(r"\d[%€$]")  # pixels that the typography adds: a space before « % »
ROOM_COST = 0.15  # of each thing left out for want of room
UNKEYED = 1.2  # what a search title is worth less that does not name the key phrase
LEAST_NEWS = 20  # signs
OTHER = 0.6  # a search title on another fact than the news
FRONT = compiled(r"(?:\S+ ){1,7}?\S+, ")  # a circumstance before the subject
CLAUSE_FIRST = compiled(
    r"(?:Alors qu|Après qu|En raison d|À cause d|Pour (?=\w+(?:er|ir|re|oir)\b)|Afin d|Si |Parce qu|Tandis qu|Avant )"
)
CLAUSE_COST = 1.8  # « Alors que la trésorerie se tarit, … »: the news comes first
FRONT_COST, PAST_COST, STATE_COST = 0.3, 0.5, 0.8
STATE = compiled(
    r"^(?:[A-ZÀ-Þ][\w-]+ )+(?:est|était) (?:le|la|un|une|l['’])|\b\d+ ans$"
)  # who or how old one is: no event
WORD = compiled(r"\S*\w\S*")
OFFICE = compiled(r"(?:L[ea] |L['’])[a-zà-ÿ][^,;:«»]*$")  # « L'ancien président catalan »
ANNOUNCED = compiled(r"(?P<body>[^«»]+), a (?:annoncé|indiqué|fait savoir) [^,]+$")
SHARED = 0.6  # share of what the source's title tells that a claim tells too: the source asserts it itself


def compose(assignment: Assignment, desk: Desk) -> Sequence[Sentence]:
    """Return the H1: the user's if there is one, else the best of a few candidates."""
    if assignment.outline.title:
        return [Sentence(assignment.outline.title)]
    told = chain(_h1(assignment, desk), _source(assignment)) if len(assignment.refused) < TRIES else iter(())
    return _first(assignment, chain(told, _stock(assignment)))


def compose_seo(assignment: Assignment, desk: Desk) -> Sequence[Sentence]:
    """Return the title of search results: the news, key phrase first, in other words than the H1 where they fit."""
    return _first(
        assignment, chain(_seo(assignment, desk), _again(assignment, desk), _source(assignment), _stock(assignment))
    )


Candidate = tuple[str, tuple[str, ...]]


def _first(assignment: Assignment, candidates: Iterator[Candidate]) -> Sequence[Sentence]:
    """Return the first candidate that was not refused, fits the slot and is neither the source's title nor a sister's."""
    slot, source = assignment.slot, bare(assignment.brief.cleaned.title)
    shared: Sequence[Sentence] = ()
    for text, facts in candidates:
        if shared and not facts:
            break  # better a sister's title than one that tells nothing
        fits = not slot.chars.most or slot.chars.least <= len(text) <= slot.chars.most
        narrow = not slot.pixels.most or width(text) <= slot.pixels.most - SET * bool(SPACED.search(text))
        short_enough = slot.kind != "title" or not slot.words.most or len(WORD.findall(text)) <= slot.words.most
        if fits and narrow and short_enough and bare(text) != source and list(first_new([text], assignment)):
            if not elsewhere(text, assignment.brief):
                return [Sentence(text, facts)]
            shared = shared or [Sentence(text, facts)]
    return shared


def _h1(assignment: Assignment, desk: Desk) -> Iterator[Candidate]:
    """Yield titles, best first: a clause that names the key phrase, or the key phrase before it."""
    key, people = assignment.brief.keyphrase, _people(assignment.brief)
    ranked: list[tuple[float, str, str, tuple[str, ...]]] = []
    clauses = _clauses(assignment, desk)
    if assignment.site.angle.get("title") == WHY:
        yield from _whys(assignment, clauses)
    for told, whole, facts in clauses:
        for cut, text in ((0, whole), *(fitted(whole) if facts == (TITLE,) else ())):
            worth = told - CUT_COST * cut
            ranked.append((worth + KEYED * holds(text, key), "titre.simple", text, facts))
            if not holds(text, key) and COLON not in text:
                ranked.append((worth + _before(text, key, people), "titre.avec_cle", text, facts))
    yield from _written(assignment, ranked)


def _whys(assignment: Assignment, clauses: Sequence[Clause]) -> Iterator[Candidate]:
    """Yield titles that ask why, best first."""
    brief = assignment.brief
    news = (brief.cleaned.title, *(fact.text for fact in brief.facts[:1]))
    asked = [(w + KEYED * holds(t, brief.keyphrase), "titre.pourquoi", t, facts) for w, t, facts in whys(clauses, news)]
    yield from _written(assignment, asked)


def _seo(assignment: Assignment, desk: Desk) -> Iterator[Candidate]:
    """Yield titles of search results, best first: what opens on the key phrase before what only names it."""
    key, h1 = assignment.brief.keyphrase, bare(desk.heads.get("title", ""))
    people = _people(assignment.brief)
    ranked: list[tuple[float, str, str, tuple[str, ...]]] = []
    for told, whole, facts in _clauses(assignment, desk):
        news = facts[:1] in (assignment.outline.lead[:1], (TITLE,))
        for cut, text in ((0, whole), *fitted(whole), *_second(whole, key, facts)):
            if holds(whole, key) and not holds(text, key):
                continue
            worth = told - ROOM_COST * cut - SAME * (bare(text) == h1) - OTHER * (not news and not holds(text, key))
            opens = plain(text).lower().startswith(plain(key).lower())
            if holds(text, key):
                ranked.append((worth + OPENING * opens, "titre.simple", text, facts))
            elif COLON in text:
                ranked.append((worth, "titre.simple", text, facts))
            else:
                ranked.append((worth + OPENING + _before(text, key, people) - KEYED, "titre.avec_cle", text, facts))
                if news:
                    ranked.append((worth - UNKEYED, "titre.simple", text, facts))
    yield from _written(assignment, ranked)


def _second(text: str, key: str, facts: tuple[str, ...]) -> Iterator[tuple[int, str]]:
    """Yield the second piece of news of the source's title where it is that of the key phrase: « …, Ana Roy toujours en tête »."""
    first, _, second = text.partition(", ")
    if facts == (TITLE,) and holds(second, key) and second[:1].isupper() and min(len(first), len(second)) > LEAST_NEWS:
        yield 2, second


def _before(text: str, key: str, people: Collection[str]) -> float:
    """Return what the key phrase before a clause is worth: less where a word of it comes again, or somebody else."""
    same = set(stems(text)) & set(stems(key))
    return BEFORE - STUTTER * bool(same) - STUTTER * (key in people and any(name in text for name in people))


def _people(brief: Brief) -> tuple[str, ...]:
    """Return the names of persons, each whole and by its last part."""
    return tuple(name for e in brief.entities if e.kind == "person" for name in e.names)


def _written(assignment: Assignment, ranked: list[tuple[float, str, str, tuple[str, ...]]]) -> Iterator[Candidate]:
    for _, group, text, facts in sorted(ranked, key=lambda c: -c[0]):
        yield from _phrased(assignment, group, text, facts)


def _source(assignment: Assignment) -> Iterator[Candidate]:
    """Yield the source's title without its kicker, where nothing else tells the news."""
    if text := without_kicker(assignment.brief.cleaned.title):
        yield text, (TITLE,)


def _again(assignment: Assignment, desk: Desk) -> Iterator[Candidate]:
    """Yield the page's own title, where it tells something: better the news in the same words than a title that tells none."""
    title = desk.heads.get("title", "")
    if title and not any(bare(text) == bare(title) for text, _ in _stock(assignment)):
        yield title, (TITLE,)


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


def _clauses(assignment: Assignment, desk: Desk) -> list[tuple[float, str, tuple[str, ...]]]:
    """Return short clauses of the facts that may head the page, with their worth, best first."""
    pen, brief = Pen(assignment, desk), assignment.brief
    news = assignment.outline.lead[:1]
    found = [
        (_worth(text, copied, brief) + _news(fact, news) - CUT_COST * cut, text, facts)
        for fact in (standing_alone(strong, brief) for strong in _strong(assignment))
        for whole, facts, copied in chain(short(pen, fact), _cores(fact, pen, assignment))
        for cut, text in enumerate((whole, *_named(whole, brief), *_asserted(whole, brief), *narrowed(whole)))
        if complete(text) and entire(text, fact) and not lacking(text, fact.text) and _heads(fact, text, assignment)
    ]
    told = (
        (NEWS + worth + _worth(text, longest_run(text, brief.cleaned.title), brief) - CUT_COST * cut, text, (TITLE,))
        for whole, worth in retold(pen, assignment)
        for cut, text in enumerate((whole, *_named(whole, brief)))
    )
    return sorted((*found, *_quoted(assignment), *told), key=lambda c: -c[0])


def _cores(fact: Fact, pen: Pen, assignment: Assignment) -> Iterator[tuple[str, tuple[str, ...], int]]:
    """Yield the news without its circumstances, in words of ours where they can be exchanged."""
    brief, folders = assignment.brief, assignment.site.folders
    if fact.id not in assignment.outline.lead[:1]:
        return
    for core in cores(fact.text):
        if SHORTEST <= len(core.split()) <= LONGEST and COLON not in core and not (answers(core) or points_back(core)):
            text = loosened(core, fact.text, brief.names, folders, (), world(brief, folders), assignment.seed)[0]
            yield text, (fact.id,), longest_run(text, fact.text)


def _named(text: str, brief: Brief) -> Iterator[str]:
    """Yield « Ana Roy est arrêtée » of « L'ancienne maire d'Ornay Ana Roy est arrêtée »: a name says who it is in fewer words."""
    for person in brief.entities:
        role, name, rest = text.partition(f" {person.name} ")
        titled = OFFICE.match(role) is not None and rest[:1].islower()
        if (
            person.kind in ("person", "organisation")
            and name
            and titled
            and not any(e.name in role for e in brief.entities if e.kind == "person")
        ):
            yield f"{person.name} {rest}"


def _heads(fact: Fact, text: str, assignment: Assignment) -> bool:
    """Return whether a line may head the page: it tells the news, or enough of what the source's title tells."""
    brief = assignment.brief
    title, whole = headline(brief), headline(brief).nearness(brief.cleaned.title)
    least = 0.0 if fact.id in assignment.outline.lead[:1] else TOLD_OF_TITLE
    return title.nearness(text) >= least * whole and (bool(whole) or not least)


def _quoted(assignment: Assignment) -> Iterator[tuple[float, str, tuple[str, ...]]]:
    """Yield « Claire Roy : “Le glacier fond” » where the source's own title is a quotation: what is said is the news."""
    brief = assignment.brief
    if not brief.cleaned.title.startswith("«"):
        return
    for quote in brief.quotes:
        short = len(quote.text.split()) <= LONGEST_QUOTE and "." not in quote.text.rstrip(" .")
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
        + CLAUSE_COST * bool(CLAUSE_FIRST.match(text))
        + PAST_COST * ongoing(text)
    )
    return headline(brief).nearness(text) - LONG_COST * long - COPY_COST * min(copied, MOST_COPIED) - front
