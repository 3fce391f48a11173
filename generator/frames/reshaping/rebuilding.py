"""A candidate that copies much built otherwise: parted in shorter sentences, a phrase moved, brackets and titles recast."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

from generator.frames.beings import World
from generator.frames.library import load
from generator.frames.own import LEFT_COST
from generator.frames.rank import Candidate
from generator.frames.reshaping.absolutes import absolute
from generator.frames.reshaping.activating import activated
from generator.frames.reshaping.adverbs import resettled
from generator.frames.reshaping.aiming import aimed
from generator.frames.reshaping.asides import unbracketed
from generator.frames.reshaping.between import between
from generator.frames.reshaping.cases import FORM as CASED
from generator.frames.reshaping.cases import cased
from generator.frames.reshaping.contrasts import contrasted
from generator.frames.reshaping.dating import dated
from generator.frames.reshaping.describing import described
from generator.frames.reshaping.direct import directed
from generator.frames.reshaping.following import followed
from generator.frames.reshaping.granting import conceded, granted
from generator.frames.reshaping.halves import Parting, echoes, staccato
from generator.frames.reshaping.identities import identified
from generator.frames.reshaping.leading import BESIDE, led
from generator.frames.reshaping.namings import described_first, named_first, named_last
from generator.frames.reshaping.occasions import occasioned
from generator.frames.reshaping.participles import coordinated
from generator.frames.reshaping.parting import partings
from generator.frames.reshaping.pending import pended
from generator.frames.reshaping.placing import placed
from generator.frames.reshaping.quoting import quoted_first
from generator.frames.reshaping.received import FORM as RECEIVED
from generator.frames.reshaping.received import received
from generator.frames.reshaping.results import WHICH, resulting
from generator.frames.reshaping.shifts import Shift, shifts
from generator.frames.reshaping.sourcing import sourced, sourced_beside
from generator.frames.reshaping.speakers import told_first
from generator.frames.reshaping.states import stated
from generator.frames.reshaping.tails import headed_by_tail
from generator.frames.reshaping.titles import retitled
from generator.frames.reshaping.undergoing import FORM as UNDERGOING
from generator.frames.reshaping.undergoing import undergoing

SHIFT_COST = LEFT_COST * 0.5  # of a phrase moved in a sentence whose frame is unknown
BESIDE_COST = 0.35  # more for what stands between a subject and its verb: right, and a manner when it comes often
NAMED_COST = 0.15  # of what loses nothing and is read at once
NAMED = frozenset({CASED, RECEIVED, UNDERGOING})
PARTED_COST = LEFT_COST * 0.6
ASIDE_COST = 0.05
MOST_FIRST = 3  # first cuts tried of a sentence
PERSONAL = frozenset({"il", "elle", "ils", "elles"})
LEAST_LED = 8  # words of a sentence whose time may be put in front
DEPTH = 3  # cuts of one sentence


class _Pieces(NamedTuple):
    """The sentences one sentence has become, how, at what cost."""

    texts: tuple[str, ...]
    forms: tuple[str, ...] = ()
    cost: float = 0.0


@lru_cache(maxsize=1024)
def rebuilt(candidate: Candidate, folders: tuple[str, ...], known: World) -> tuple[Candidate, ...]:
    """Return the candidate parted, with a phrase moved, and both; its brackets and titles recast wherever that is sure."""
    return tuple(_rebuilt(candidate, folders, known))


def _rebuilt(candidate: Candidate, folders: tuple[str, ...], known: World) -> Iterator[Candidate]:
    for base in _bases(candidate, known):
        for one in (base, *(() if WHICH in base.form else _parted(base, folders))):
            recast = _recast(one)
            if one is not candidate:
                yield one
            if recast is not one:
                yield recast


def _bases(candidate: Candidate, known: World) -> Iterator[Candidate]:
    """Yield a candidate, with what its subject is told otherwise, and with one of its phrases moved, in each order.

    Only a candidate of one sentence is: what stands in front of several holds for all.
    """
    one = len(candidate.sentences) == 1
    for base in (candidate, *(_turned(candidate, known) if one else ())):
        yield base
        if one and not candidate.rewritten:
            yield from _shifted(base, known)


def _turned(candidate: Candidate, known: World) -> Iterator[Candidate]:
    """Yield a candidate with what is said of its subject, or what sets it against others, told in another place."""
    text = candidate.sentences[0]
    told = (
        *stated(text),
        *contrasted(text),
        *named_first(text, known),
        *named_last(text),
        *described_first(text),
    )
    for said, form in told:
        if candidate.rewritten:
            yield Candidate((said,), f"{candidate.form}+{form}", candidate.cost + SHIFT_COST / 2, True)
        else:
            yield Candidate((said,), form, SHIFT_COST, True)


def _shifted(base: Candidate, known: World) -> Iterator[Candidate]:
    """Yield a candidate as written, or turned, with one of its phrases moved."""
    for said, form in _moves(base.sentences[0], known):
        cost = (
            NAMED_COST
            if form in NAMED
            else SHIFT_COST + BESIDE_COST * (form == BESIDE) + base.rewritten * SHIFT_COST / 2
        )
        yield Candidate((said,), f"{base.form}+{form}" if base.rewritten else form, cost, True)


def _moves(text: str, known: World) -> Iterator[Shift]:
    """Yield a sentence with one of its phrases moved, each move once."""
    yield from shifts(text)
    yield from dated(text)
    yield from led(text)
    yield from described(text)
    yield from granted(text)
    yield from conceded(text)
    yield from followed(text)
    yield from aimed(text)
    yield from identified(text)
    yield from placed(text)
    yield from absolute(text)
    yield from between(text)
    yield from quoted_first(text)
    yield from directed(text)
    yield from told_first(text)
    yield from occasioned(text)
    yield from sourced(text)
    yield from sourced_beside(text)
    yield from resulting(text)
    yield from activated(text, known)
    yield from undergoing(text)
    yield from resettled(text)
    yield from pended(text)
    yield from received(text)
    yield from cased(text)
    yield from headed_by_tail(text)


def moved(candidate: Candidate) -> Iterator[Candidate]:
    """Yield a candidate said anew already, with a phrase of its last sentence moved: what stands before several holds for all."""
    *before, last = candidate.sentences
    for text, form in shifts(last) if before or candidate.rewritten else ():
        yield Candidate((*before, text), f"{candidate.form}+{form}", candidate.cost + SHIFT_COST / 2, True)


def _recast(candidate: Candidate) -> Candidate:
    texts = tuple(coordinated(unbracketed(retitled(text))) for text in candidate.sentences)
    if texts == candidate.sentences:
        return candidate
    cost = (candidate.cost if candidate.rewritten else PARTED_COST) + ASIDE_COST
    return Candidate(texts, f"{candidate.form}+incise", cost, True)


def _parted(candidate: Candidate, folders: tuple[str, ...]) -> Iterator[Candidate]:
    """Yield the candidate with its long sentences parted where that is sure, the first cut of each in several ways."""
    ways = [_cuts(text, folders) for text in candidate.sentences]
    for number in range(max(map(len, ways))):
        found = [way[min(number, len(way) - 1)] for way in ways]
        texts = _varied(tuple(text for pieces in found for text in pieces.texts))
        forms = tuple(form for pieces in found for form in pieces.forms)
        if forms and not echoes(texts) and not staccato(texts):
            cost = min(candidate.cost, PARTED_COST) + sum(pieces.cost for pieces in found)
            yield Candidate(texts, "+".join((*forms, candidate.form)), cost, True)


def _varied(texts: tuple[str, ...]) -> tuple[str, ...]:
    """Return sentences, one that opens like the one before it with its time or its cause in front: « Il … . En mai, il … »."""
    said = list(texts[:1])
    for text in texts[1:]:
        tried = (text, *_led(text)) if echoes((said[-1], text)) else ()
        said.append(next((way for way in tried if not echoes((said[-1], way))), text))
    return tuple(said)


def _led(text: str) -> tuple[str, ...]:
    """Return a sentence with what it has of time or cause in front; a few words would be a stub (« En 2019, il sera achevé »)."""
    full = len(text.split()) >= LEAST_LED
    return tuple(moved for moved, form in shifts(text) if form.endswith(" en tête")) if full else ()


@lru_cache(maxsize=2048)
def _cuts(text: str, folders: tuple[str, ...]) -> tuple[_Pieces, ...]:
    """Return the ways to part a sentence, each piece parted again where it can; the sentence alone when there is none."""
    found, once = [], []
    for parting in partings(text, load(folders)):
        first, second = _both(parting, folders, DEPTH - 1)
        cost = parting.cost + first.cost + second.cost
        found.append(_Pieces((*first.texts, *second.texts), (parting.form, *first.forms, *second.forms), cost))
        if first.forms or second.forms:  # all of it may read chopped
            once.append(_Pieces((parting.first, parting.second), (parting.form,), parting.cost))
        if len(found) == MOST_FIRST:
            break
    return (*found, *once[:1]) or (_Pieces((text,)),)


def _again(text: str, folders: tuple[str, ...], depth: int) -> _Pieces:
    parting = next(partings(text, load(folders)), None) if depth else None
    if parting is None:
        return _Pieces((text,))
    first, second = _both(parting, folders, depth - 1)
    cost = parting.cost + first.cost + second.cost
    return _Pieces((*first.texts, *second.texts), (parting.form, *first.forms, *second.forms), cost)


def _both(parting: Parting, folders: tuple[str, ...], depth: int) -> tuple[_Pieces, _Pieces]:
    """Return the two halves, each parted again; the first stays whole before a pronoun that means its subject."""
    called = parting.second.split(maxsplit=1)[0].lower() in PERSONAL
    first = _Pieces((parting.first,)) if called else _again(parting.first, folders, depth)
    return first, _again(parting.second, folders, depth)
