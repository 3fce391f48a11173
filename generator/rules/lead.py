"""The lead: who, what, when in two or three sentences, the strongest words among them."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import replace
from itertools import chain

from generator.facts.groups import stems
from generator.facts.news import presents_study
from generator.facts.reading import first_clause
from generator.frames.copying import longest_run
from generator.french.leaning import answers, leans
from generator.french.quoted import QUOTED
from generator.french.resting import rests
from generator.french.tagger import finite
from generator.rules.announcing import at_once
from generator.rules.antecedents import standing_alone
from generator.rules.calling import recalled
from generator.rules.cores import cores
from generator.rules.dangling import opens_on_verb
from generator.rules.desk import Desk, hopeless
from generator.rules.heading_facts import TOOK_PLACE
from generator.rules.introducing import introduced
from generator.rules.joining import joined
from generator.rules.line_wholeness import complete, lacking
from generator.rules.lines import LINK, short
from generator.rules.links import yet
from generator.rules.pen import NEWS_COPIED, Pen
from generator.rules.resuming import resumed
from generator.rules.retitling import headline_sentence
from generator.rules.sound import entire, keeps_pronoun
from generator.rules.title_again import in_order
from generator.seo.measures import holds
from generator.shelf import compiled
from generator.types import Assignment, Brief, Fact, Sentence

LONGEST_NEWS = NEWS_COPIED  # words of the news less what hangs on its end: the less is cut the better
BUT = ", mais "
# how long after what nobody has told yet
LATER_ON = compiled(
    r"^(?:\d+|Une?|Deux|Trois|Quatre|Cinq|Six|Sept|Huit|Dix|Quelques|Plusieurs) [\w-]+ (?:plus tard,?|après,) (?=(?:l[ea]s? |l['’]|une? |des |[A-ZÀ-Þ]))"
)
ONE_BREATH = 45  # words of a news sentence beyond which less of it is told, if it can be
LONGEST = 30  # words of the news where it cannot be told in a title's
ENOUGH = 25  # words of a lead made of what can be told
TOLD = 0.25  # of the source title's words that a lead has: with fewer it tells other things
SAID_AGAIN = 0.5  # of a title's words in the lead: before it, the title would only say it twice
OVER, WHOLE = 3, 12  # words beyond the slot's that a last sentence may bring; that ends a paragraph of the source


def compose(assignment: Assignment, desk: Desk) -> Sequence[Sentence]:
    """Return the lead: facts alone, one good sentence rather than a second that says nothing."""
    pen = Pen(assignment, desk)
    room = (assignment.slot.words.most or 60) + (WHOLE if _is_whole(assignment) else OVER)
    written: list[Sentence] = []
    quoted = {q.fact for q in assignment.brief.quotes if q.whole and q.fact in assignment.outline.lead}
    told_ids: set[str] = set()
    left_out = hopeless(assignment)
    for id in (id for id in _ordered(assignment) if id not in left_out):
        fact = assignment.brief.fact(id)
        goes_on = bool(written) and f"F{fact.rank - 1}" in written[-1].facts
        fact = fact if goes_on else standing_alone(fact, assignment.brief)
        opens = not written and id != assignment.outline.lead[0]
        leaning = rests(fact.text) if opens or written else leans(fact.text)
        if (leaning or (opens and keeps_pronoun(fact.text))) and f"F{int(id[1:]) - 1}" not in told_ids:
            continue
        told = _named(pen.tell(fact, "sentence"), fact, pen)
        told = told if written else _news(told, pen, fact, assignment)
        if told and not any(r.text in s.text for e in assignment.brief.entities for r in e.roles for s in told):
            told = [introduced(sentence, pen.context().known, assignment.brief) for sentence in told]
        held = (
            0 if id in quoted else sum(len(assignment.brief.fact(q).text.split()) for q in quoted if q not in told_ids)
        )
        if told and (not written or _words([*written, *told]) + held <= room):
            if f"F{int(id[1:]) - 1}" in told_ids:
                told = yet(resumed(told, fact, written, assignment), written)
            told = recalled(told, written, assignment.brief)
            told_ids.add(id)
            told = at_once([_unlinked(sentence) for sentence in told], assignment.brief)
            told = told if written or fact.rank == 1 else [replace(one, text=first_of_all(one.text)) for one in told]
            pen.keep(told)
            written += told
    written = [*_naming(written, pen, assignment, desk), *written]
    return joined(written, assignment) or _any(pen, assignment) or headline_sentence(pen, assignment)


def _naming(written: Sequence[Sentence], pen: Pen, assignment: Assignment, desk: Desk) -> list[Sentence]:
    """Return the source's title as a sentence, before a lead that says next to nothing of it: it would be about nobody knows what."""
    brief, text = assignment.brief, " ".join(sentence.text for sentence in written)
    named = [entity.names for entity in brief.entities if any(name in brief.cleaned.title for name in entity.names)]
    told = set(stems(text))
    nobody = named and not holds(text, brief.keyphrase) and not any(name in text for names in named for name in names)
    held = (
        bool(written) and TOOK_PLACE.search(QUOTED.sub("", written[0].text)) is not None
    )  # that it was held, not how it ended
    unnamed = () if nobody or held else _left_out(text, brief)
    silent = nobody or held or unnamed
    if presents_study(brief.cleaned.title) and presents_study(text):
        return []  # « Une nouvelle étude montre… »: the title's « selon une étude » would tell of another one
    if not written or not (silent or _share(stems(brief.cleaned.title), told) < TOLD):
        return []
    lines = headline_sentence(pen, assignment, alone=True)
    lines = lines if nobody else adding(lines, desk.heads.get("title") or brief.cleaned.title, unnamed)
    return [line for line in lines if _share(stems(_done(line.text) if held else line.text), told) < SAID_AGAIN]


def adding(lines: Sequence[Sentence], title: str, unnamed: Sequence[str]) -> list[Sentence]:
    """Return the lines that are not the page's title again, which has just been read, and name one of those whom a lead has not."""
    return [
        line
        for line in lines
        if not in_order(line.text, title) and (not unnamed or any(name in line.text for name in unnamed))
    ]


def _done(line: str) -> str:
    """Return what a line tells of its subject."""
    clause = first_clause(line)
    return line[clause.verb.start :] if clause is not None else line


def _left_out(text: str, brief: Brief) -> tuple[str, ...]:
    """Return the people whom the source's title tells of where a lead names none of them: who won stands at the end of a report."""
    title = brief.cleaned.title
    acting = [e.names for e in brief.entities if e.kind == "person" and any(name in title for name in e.names)]
    last = tuple(name.rpartition(" ")[2] for names in acting for name in names)
    return () if any(name in text for name in last) else last


def _share(words: Sequence[str], among: Collection[str]) -> float:
    return sum(word in among for word in words) / max(1, len(words))


def _ordered(assignment: Assignment) -> list[str]:
    """Return the facts of the lead: a paragraph of the source in its own order, else the news first."""
    lead, brief = assignment.outline.lead, assignment.brief
    return sorted(lead, key=lambda id: brief.fact(id).rank) if _is_whole(assignment) else list(lead)


def _is_whole(assignment: Assignment) -> bool:
    return len({assignment.brief.fact(id).paragraph for id in assignment.outline.lead}) == 1


def _named(told: list[Sentence], fact: Fact, pen: Pen) -> list[Sentence]:
    """Return a fact as told; where it names the key phrase and its saying does not, in the first that does."""
    key = pen.brief.keyphrase
    if not told or not holds(fact.text, key) or holds(" ".join(s.text for s in told), key):
        return told
    return next((one for one in pen.every(fact, "sentence") if holds(" ".join(s.text for s in one), key)), told)


def _news(told: list[Sentence], pen: Pen, fact: Fact, assignment: Assignment) -> list[Sentence]:
    """Return the news as told; whole near the source's words while it can be, else cut, where no saying tells it in one breath."""
    told = told or pen.tell(fact, "sentence", copied=NEWS_COPIED)
    if told and (_words(told) <= ONE_BREATH or BUT not in fact.text):
        return told
    return _cut(pen, fact) or told or headline_sentence(pen, assignment) or _titled(pen, fact)


def _cut(pen: Pen, fact: Fact) -> list[Sentence]:
    """Return the news less what hangs on its end, in words of ours; nothing where, cut, it would be another."""
    first, but, rest = fact.text.partition(BUT)
    # « S a perdu 3 %, plombé par B, mais il relève C »: what it sets itself against stands apart, and is told; « mais prévient que » with whom it is of
    apart = bool(but) and len(fact.text.split()) > LONGEST and finite(rest)
    for core in (*cores(fact.text), *(cores(f"{first}.") if apart else ())):
        text = pen.loosened(core, fact.text)
        near = longest_run(text, fact.text) <= NEWS_COPIED and len(text.split()) <= LONGEST_NEWS
        if (
            near
            and complete(text)
            and entire(text, fact)
            and not lacking(text, fact.text)
            and not pen.refuses(f"{text}.")
        ):
            if apart and opens_on_verb(rest):
                whole = f"{text}{BUT}{pen.loosened(rest.rstrip(' .'), fact.text)}."
                return [Sentence(f"{text}." if pen.refuses(whole) else whole, (fact.id,))]
            return [Sentence(f"{text}.", (fact.id,)), *(_set_against(rest, pen, fact) if apart else ())]
    return []


def _set_against(rest: str, pen: Pen, fact: Fact) -> list[Sentence]:
    """Return what a long sentence sets against its beginning as one of its own: « Mais il relève C. »."""
    text = f"Mais {pen.loosened(rest.rstrip(' .'), fact.text)}."
    return [] if pen.refuses(text) else [Sentence(text, (fact.id,))]


def _unlinked(sentence: Sentence) -> Sentence:
    """Return a sentence of the lead without the word that links it to what was before the news: « Cette fois, … »."""
    text = LINK.sub("", sentence.text)
    return replace(sentence, text=text[:1].upper() + text[1:])


def first_of_all(text: str) -> str:
    """Return a sentence that opens an article without how long after something else it was: « Quatre passes plus tard, … »."""
    rest = LATER_ON.sub("", text)
    return rest[:1].upper() + rest[1:]


def _any(pen: Pen, assignment: Assignment) -> list[Sentence]:
    """Return the first facts that can be told, when none of the plan's can: no article opens on nothing."""
    written: list[Sentence] = []
    left_out = hopeless(assignment)
    for fact in assignment.brief.facts:  # in the source's order: told by its weight, the third of three stood first
        goes_on = bool(written) and f"F{fact.rank - 1}" in written[-1].facts
        apart = (answers(fact.text) or rests(fact.text)) and not goes_on
        told = [] if apart or fact.id in left_out else pen.tell(fact, "sentence") or _titled(pen, fact)
        pen.keep(told)
        written += told
        if _words(written) >= ENOUGH:
            break
    return written


def _titled(pen: Pen, fact: Fact) -> list[Sentence]:
    """Return the news in the few words of a title, when all of it stands too near the source: it must be told."""
    lines = chain(short(pen, fact, LONGEST), short(pen, fact))
    text, facts, _ = next((line for line in lines if not pen.refuses(f"{line[0]}.")), ("", (), 0))
    return [Sentence(f"{text}.", facts)] if text else []


def _words(sentences: Sequence[Sentence]) -> int:
    return sum(len(s.text.split()) for s in sentences)
