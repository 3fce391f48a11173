"""The cleaning of a source, stage by stage: request, noise, structure, repairs, language."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace

from generator.cleaning import (
    annexes,
    boxes,
    clock_points,
    credits,
    cut_words,
    dateline,
    dating,
    desks,
    dialogue,
    dispatch_days,
    glued,
    interview,
    lists,
    long_speech,
    nearby_days,
    nearby_months,
    noise,
    orders,
    origin,
    own_voice,
    pictures,
    pointed_days,
    repairs,
    results,
    run_together,
    scores,
    second,
    sheets,
    sifting,
    signed_boxes,
    standfirsts,
    structure,
    summary,
    teasers,
    topics,
    trails,
    unwrapped,
    womens_titles,
)
from generator.cleaning import request as requests
from generator.cleaning.flaws import flaws
from generator.cleaning.language import FRENCH, language
from generator.cleaning.lines import Line, lines
from generator.cleaning.messages import refusal
from generator.cleaning.proofreading import proofread
from generator.cleaning.repairs import Habits
from generator.cleaning.spacing import spaced
from generator.cleaning.spelling import spelt
from generator.cleaning.structure import Part
from generator.cleaning.titles import titled
from generator.cleaning.traced import Traced, anchors, joined
from generator.errors import SourceError
from generator.types import Block, Cleaned, Removal, Repair, Source

Mend = Callable[[Traced, int], tuple[Traced, Sequence[Repair]]]  # a paragraph and its line, mended, and what was

LEAST = 20  # words of text: below, there is a title but no article


def clean(source: Source, keep: Iterable[int] = (), any_language: bool = False) -> Cleaned:
    """Return what is left of a source, with everything that went and why.

    `keep` are 1-based lines that must stay. Raises SourceError when too little is left, or when the text is
    not French (unless `any_language`: a model can translate).
    """
    kept = frozenset(keep)
    every, sheeted = sheets.without(lines(source.text), kept)
    whole_words = cut_words.joined(every)
    every = unwrapped.without_wraps(whole_words.lines, kept, whole_words.going_on)
    every, run = run_together.without(every, kept)
    every, signed = glued.unsigned(every, kept)
    asked = _asked(every, kept, source.asked)
    left, removed = _without_noise(asked.left, kept, bool(asked.request.title or source.title))
    removed = sorted([*sheeted, *run, *signed, *removed], key=lambda removal: removal.line)
    laid = structure.parts(left, source.markup != "text")
    publisher = source.origin or origin.publisher(removed, "\n".join(part.traced.text for part in laid))
    laid, gone = _once(laid, source, kept)
    laid, other = second.without(laid, removed, kept)
    title, laid, kicker = titled(asked.request.title, source.title, publisher, laid)
    laid, points = summary.without(summary.marked(laid, removed), kept)
    laid, above = standfirsts.without(laid, title, removed, kept)
    laid, where = dateline.without(laid, kept)
    tongue = _tongue(title, laid, source, any_language)
    if tongue == FRENCH:
        laid, foreign = sifting.french(laid, kept)
        laid, captions = sifting.without_captions(laid, removed, kept)
        laid, shown = pictures.without(laid, kept)
        gone += [*foreign, *captions, *shown]
    laid, bare = sifting.led(
        lists.told(results.told(interview.quoted(laid, title, [line.text for line in removed]))), kept
    )
    if all(part.kind == "heading" for part in laid):
        raise _too_short(title, 0, source.name)
    day = source.day or origin.day(removed) or dispatch_days.day_of((*removed, *where), laid, source.text)
    if tongue == FRENCH:
        laid, voiced = own_voice.told(laid, publisher or origin.publisher(where))
        title, mended, found = _mended(title, laid, source.text)
        mended, reckoned = dating.dated(mended, day, removed)
        mended, named = nearby_days.told(mended, day, removed)
        mended, months = nearby_months.told(mended, day, removed)
        mended, pointed = pointed_days.plain(mended)
        found += (*voiced, *reckoned, *named, *months, *pointed)
    else:
        title, mended, found = _as_written(title, laid)
    whole = joined([part.traced for part in mended], "\n\n")
    translated = repairs.translated(found, source.text)
    told = (*asked.removed, *removed, *gone, *other, *points, *above, *where, *kicker, *bare)
    return Cleaned(
        source,
        title,
        whole.text,
        _blocks(mended),
        anchors(whole),
        asked.request,
        tuple(sorted(told, key=lambda removal: removal.line)),
        (*whole_words.repairs, *found),
        publisher or origin.publisher(where),
        day,
        translated,
        flaws((title, *(part.traced.text for part in mended))) if translated else (),
    )


def _asked(every: Sequence[Line], keep: frozenset[int], beyond: Sequence[str]) -> requests.Reading:
    """Return what a request asks, each line looked at by itself, where several come from one of the source too."""
    apart, where = run_together.numbered(every)
    read = requests.take(apart, frozenset(number for number, line in where.items() if line in keep), beyond)
    left = tuple(line._replace(number=where[line.number]) for line in read.left)
    removed = tuple(replace(removal, line=where.get(removal.line, 0)) for removal in read.removed)
    lines_asked = tuple(dict.fromkeys(where.get(line, 0) for line in read.request.lines))
    return read._replace(request=replace(read.request, lines=lines_asked), left=left, removed=removed)


def _without_noise(every: Sequence[Line], keep: frozenset[int], titled: bool) -> tuple[list[Line], list[Removal]]:
    every, trailed = trails.without(every, keep)
    every, boxed = signed_boxes.without(every, keep)
    every, shown = credits.without(every, keep, titled)
    every, linked = teasers.links(every, keep)
    left, removed = noise.without(every, keep)
    left, teased = teasers.without(left, removed, keep)
    left, called = boxes.without(left, removed, keep)
    removed = sorted([*trailed, *shown, *linked, *teased, *called, *removed], key=lambda removal: removal.line)
    left, signed = desks.without(left, removed, keep, titled)
    left, listed = topics.without(left, keep, titled)
    left, scored = scores.without(left, keep)
    removed += (*signed, *listed, *scored)
    left, links = sifting.linked(left, removed, keep)
    left, annexed = annexes.without(left, keep, removed)
    left, unsaid = dialogue.quoted(left, keep)
    left, ordered = orders.without(left, keep)
    return left, [*boxed, *removed, *links, *annexed, *unsaid, *ordered]


def _once(parts: Sequence[Part], source: Source, keep: frozenset[int]) -> tuple[list[Part], list[Removal]]:
    """Return the parts without what is given twice and, in a page, without its crumbs."""
    left, removed = sifting.once(parts, keep)
    if source.markup == "html":
        left, crumbs = sifting.whole(left, keep)
        removed += crumbs
    return left, removed


def _mended(title: str, parts: Sequence[Part], whole: str) -> tuple[str, list[Part], tuple[Repair, ...]]:
    """Return title and parts with spelling, spacing and calques mended, and what was mended."""
    tidy = [Part(part.kind, clock_points.without(spaced(part.traced)), part.line) for part in long_speech.closed(parts)]
    heading, tidy, found = spelt(spaced(Traced.of(title)), tidy)
    shown = repairs.habits([part.traced.text for part in tidy], whole)
    heading, tidy, calqued = _without_calques(heading, tidy, shown)
    found += calqued
    if translated := repairs.translated(found, whole):
        heading, tidy, calqued = _without_calques(heading, tidy, shown._replace(translated=True))
        heading, tidy, titled_anew = _each(heading, tidy, lambda traced, line: womens_titles.told(traced, line, whole))
        found += (*calqued, *titled_anew)
    every = "\n".join((heading.text, *(part.traced.text for part in tidy)))
    heading, tidy, slips = _each(heading, tidy, lambda traced, line: proofread(traced, line, every, translated))
    return heading.text.strip(), tidy, (*found, *slips)


def _without_calques(title: Traced, parts: Sequence[Part], shown: Habits) -> tuple[Traced, list[Part], list[Repair]]:
    return _each(title, parts, lambda traced, line: repairs.mended(traced, line, shown))


def _each(title: Traced, parts: Sequence[Part], mend: Mend) -> tuple[Traced, list[Part], list[Repair]]:
    """Return title and parts mended, those without what is left empty, and what was mended in the parts."""
    found: list[Repair] = []
    mended: list[Part] = []
    for part in parts:
        traced, repaired = mend(part.traced, part.line)
        found += repaired
        if traced.text.strip():
            mended.append(Part(part.kind, traced.strip(), part.line))
    return mend(title, 0)[0], mended, found


def _as_written(title: str, parts: Sequence[Part]) -> tuple[str, list[Part], tuple[Repair, ...]]:
    """Return title and parts of a text in another language: French habits would damage it."""
    return title.strip(), [Part(part.kind, part.traced.strip(), part.line) for part in parts], ()


def _blocks(parts: Sequence[Part]) -> tuple[Block, ...]:
    blocks: list[Block] = []
    start = 0
    for part in parts:
        blocks.append(Block(part.kind, part.traced.text, start))
        start += len(part.traced.text) + 2
    return tuple(blocks)


def _tongue(title: str, parts: Sequence[Part], source: Source, any_language: bool) -> str:
    """Return the language of the text; SourceError when too little is left, or it is not French and must be."""
    body = " ".join(p.traced.text for p in parts if p.kind != "heading")
    count = len(body.split())
    if count < LEAST:
        raise _too_short(title or " ".join(p.traced.text for p in parts), count, source.name)
    tongue = language(body)
    if tongue != FRENCH and not any_language:
        raise refusal("langue", source.name, tongue) if tongue else refusal("inconnue", source.name)
    return tongue


def _too_short(alone: str, count: int, name: str) -> SourceError:
    if not alone:
        return refusal("rien", name)
    return refusal("court", name, str(count)) if count else refusal("titre_seul", name, alone)
