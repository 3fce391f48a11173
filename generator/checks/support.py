"""A model's sentence says only what the facts it cites say: its matter, its degrees, its causes, its reactions."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import lru_cache
from itertools import chain

from generator.checks import (
    actors,
    agents,
    asides,
    bounds,
    coming,
    counted,
    crossed,
    deeds,
    glosses,
    idioms,
    lapses,
    manners,
    matter,
    moved,
    polarity,
    portions,
    precision,
    steps,
    swaps,
    voices,
)
from generator.checks.evidence import cited, notes_text, plain, source_text, unquoted
from generator.checks.finding import Finding
from generator.checks.foreign import tongue
from generator.checks.kin import held, holds, holds_adverb, readings, stem
from generator.checks.matter import Ground
from generator.checks.table import Ban, bans
from generator.shelf import compiled
from generator.types import Assignment, Brief, Draft, Sentence

LINES = frozenset({"title", "seo_title", "description", "heading", "alt"})  # may stand without a mark
PROSE = frozenset({"body", "closing"})  # where a sentence may carry the reader on without a fact
STORY = PROSE | {"lead", "faq"}  # where a note is told once
CARRIER = 12  # words: a longer sentence says something

QUESTION = 0.75  # share of a question's matter its facts may lack: a reader asks in his own words
PRESUMED = 0.25  # the same of « pourquoi », which takes what it asks about for granted
SURE = (
    polarity.turned,
    steps.turned,
    bounds.remeasured,
    precision.sharpened,
    precision.narrowed,
    precision.compared,
    precision.detached,
    precision.frequent,
    precision.dulled,
    precision.nearly,
    counted.converted,
    coming.anticipated,
    swaps.multiplied,
    moved.reordered,
    moved.taken_off,
)
DOUBTFUL = (
    polarity.denied,
    polarity.undenied,
    polarity.untold,
    counted.miscounted,
    counted.misranked,
    crossed.outdone,
    portions.generalised,
    portions.emptied,
    coming.foreseen,
    coming.settled,
    coming.likely,
    coming.awaited,
    coming.aimed,
    coming.unbound,
    deeds.done,
    deeds.tied,
    precision.spread,
    precision.opened,
    bounds.widened,
    bounds.singled,
    moved.untimed,
    moved.loosened,
    moved.joined,
    moved.renamed,
    moved.regrouped,
    moved.credited,
    moved.turned_over,
    moved.reattached,
)  # what one more word of the facts may allow
WORD = compiled(r"[\w-]+")
FETCHED = compiled(r"pour (?:l[ea]s?|en|y) (?:faire|voir|avoir)", re.IGNORECASE)
PRESUMING = compiled(r"(?:Pourquoi|Comment|Depuis quand|Pour quelle)", re.IGNORECASE)


def check(draft: Draft, assignment: Assignment) -> Iterator[Finding]:
    """Yield a model's sentences that cite nothing, or say more or less exactly than what they cite."""
    yield from manners.tiresome(draft, assignment)
    brief = assignment.brief
    if tongue(brief):
        # Words of two languages cannot be compared: figures, dates, names and reserves are, by the other checks.
        unmarked = [s for s in draft.sentences if not s.facts and assignment.slot.kind not in LINES]
        yield from (Finding("phrase sans repère de fait", s.text) for s in unmarked)
        yield from chain.from_iterable(settled(sentence, ()) for sentence in draft.sentences)
        return
    if assignment.slot.kind in STORY:
        yield from glosses.misplaced(draft, assignment)
        yield from asides.told_aloud(draft, assignment)
    carriers = 0
    before = Sentence("")
    for sentence in draft.sentences:
        if sentence.facts:
            led = before if before.paragraph == sentence.paragraph else Sentence("")
            found = _found(plain(sentence.text), plain(sentence.label), sentence.facts, brief, led.facts)
            yield from settled(sentence, (f._replace(excerpt=sentence.text) for f in found))
            before = sentence
        elif assignment.slot.kind in LINES:
            yield from _beyond(sentence, Ground(source_text(brief), _shared(brief), _whole(brief)))
        elif assignment.slot.kind in PROSE and _carries_on(sentence, brief):
            carriers += 1
            if carriers > max(1, len({s.paragraph for s in draft.sentences}) // 2):
                yield Finding("trop de phrases de liaison : une sur deux paragraphes au plus", sentence.text)
        else:
            yield Finding("phrase sans repère de fait", sentence.text)


def settled(sentence: Sentence, findings: Iterable[Finding]) -> Iterator[Finding]:
    """Yield what stands against a sentence, the words a second reader finds too much included."""
    yield from findings
    if sentence.opinion:
        lacking = " », « ".join(sentence.opinion)
        yield Finding(f"un second avis ne trouve pas cela dans les faits cités : « {lacking} »", sentence.text)


@lru_cache(maxsize=512)  # of a sentence that is judged, set in type, checked and salvaged
def _found(text: str, label: str, facts: tuple[str, ...], brief: Brief, led: tuple[str, ...]) -> tuple[Finding, ...]:
    return tuple(_resting(Sentence(text, facts, 0, label), brief, Sentence("", led)))


def _resting(sentence: Sentence, brief: Brief, before: Sentence) -> Iterator[Finding]:
    """Yield what a sentence says beyond the facts it cites, or leaves out of their figures.

    Whom the sentence before it speaks of, it may name again, but not make act.
    """
    ground = ground_of(sentence, brief)
    said = unquoted(plain(sentence.text))
    yield from _beyond(sentence, ground)
    clear = idioms.without(said, ground.evidence)
    for name in actors.strangers(sentence, clear, ground, brief, plain(cited(before, brief))):
        open_ = (
            name not in brief.names
            or actors.designates(name, said, ground.elsewhere)
            or actors.taken_up(name, ground.evidence, brief)
            or actors.unnamed(name, sentence, brief)
        )
        yield Finding(f"aucun fait cité ne parle de : {name}", sentence.text, doubtful=open_)
    for message, certain in lapses.moved(said, ground.evidence):
        yield Finding(message, sentence.text, doubtful=not certain)
    sure = (message for check_of in SURE for message in check_of(clear, ground.evidence))
    for message in chain(counted.misplaced(said, ground.evidence, brief), sure):
        yield Finding(message, sentence.text)
    doubts = (message for check_of in DOUBTFUL for message in check_of(clear, ground.evidence))
    named = (
        counted.halved(said, ground.evidence, brief),
        crossed.exchanged(said, ground.evidence, brief),
        crossed.overtaken(said, ground.evidence, brief),
        lapses.ordered(said, ground.evidence),
        moved.resituated(clear, ground.evidence, ground.elsewhere),
    )
    for message in chain(*named, doubts):
        yield Finding(message, sentence.text, doubtful=True)
    for name in voices.lent(sentence, said, brief):
        yield Finding(f"dans les faits, ce n'est pas {name} qui le dit", sentence.text)
    for name in voices.unsaid(said, ground.evidence):
        yield Finding(f"dans les faits, personne ne le dit : « {name} »", sentence.text, doubtful=True)
    yield from _lent(sentence, said, clear, ground, brief)
    for message in precision.lost(sentence, brief):
        yield Finding(message, sentence.text)
    if sentence.label.endswith("?"):
        yield from _presumed(sentence, Ground(_whole(brief), "", ""))


def _lent(sentence: Sentence, said: str, clear: str, ground: Ground, brief: Brief) -> Iterator[Finding]:
    """Yield whom a sentence makes do what the facts say of another."""
    doers = (
        swaps.swapped(said, ground.evidence),
        swaps.usurped(said, ground.evidence),
        swaps.misnamed(sentence, said, brief),
        swaps.renamed(said, ground.evidence, brief),
    )
    for name in chain.from_iterable(doers):
        # Another word for the doer, or where it is done?
        unknown = stem(name) not in held(ground.elsewhere).stems and name not in brief.names
        open_ = unknown or swaps.hosts(name, ground.evidence) or swaps.meant(name, sentence, brief)
        yield Finding(f"les faits le disent de quelqu'un d'autre que : {name}", sentence.text, doubtful=open_)
    for name in agents.unsigned(clear, ground.evidence, brief):
        yield Finding(f"dans les faits, personne ne dit par qui : « {name} »", sentence.text, doubtful=True)
    for name in chain(swaps.displaced(clear, ground.evidence), swaps.inverted(clear, ground.evidence)):
        yield Finding(f"dans les faits, un autre le fait : « {name} »", sentence.text, doubtful=True)


def _beyond(sentence: Sentence, ground: Ground) -> Iterator[Finding]:
    said = unquoted(plain(sentence.text))
    for ban, mark in _unfounded(idioms.without(said, ground.evidence), ground.evidence):
        message = f"{ban.message} que les faits ne disent pas : « {mark} »"
        elsewhere = ban.shared and mark.lower() in ground.elsewhere.lower()
        yield Finding(message, sentence.text, doubtful=not ban.sure or elsewhere)
    if lacking := matter.lacking(said, ground):
        yield Finding(f"les faits cités ne disent pas cela : {', '.join(lacking)}", sentence.text, doubtful=True)


def _presumed(sentence: Sentence, ground: Ground) -> Iterator[Finding]:
    """Yield what a question takes for granted that no fact says."""
    said = unquoted(plain(sentence.label))
    for ban, mark in _unfounded(said, ground.evidence):
        yield Finding(f"la question suppose {ban.message} : « {mark} »", sentence.text)
    if matter.share(said, ground) > (PRESUMED if PRESUMING.match(said) else QUESTION):
        yield Finding("la question porte sur autre chose que les faits", sentence.text)


def _carries_on(sentence: Sentence, brief: Brief) -> bool:
    """Return whether a sentence without a mark claims nothing: a question on the facts, or words of passage alone."""
    said = plain(sentence.text)
    if len(said.split()) > CARRIER or any(c.isdigit() for c in said) or list(_unfounded(said, "")):
        return False
    if said.rstrip().endswith("?"):
        return not matter.share(idioms.without(said, _whole(brief)), Ground(_whole(brief), "", ""))
    return not matter.share(said, Ground("", "", ""))


def _unfounded(said: str, evidence: str) -> Iterator[tuple[Ban, str]]:
    """Yield degrees, reactions, causes and forecasts of a text whose like the evidence does not hold."""
    known = held(evidence)
    for ban in bans():
        mark = ban.added(said, evidence)
        # « fait exhumer » lends a cause only where nobody exhumes.
        if mark is None:
            continue
        words = readings(mark.group().split()[-1]) if ban.causes else _whole_words(said, mark)
        whole = WORD.match(said, mark.start())
        if whole and whole.group().endswith("ment") and len(words) and not holds_adverb(known, whole.group().lower()):
            words = []
        if ban.causes and FETCHED.fullmatch(mark.group()):
            continue  # « pour les faire venir »: what is done is looked at as matter
        if ban.strict or not holds(known, *words):
            yield ban, mark.group().strip()


def _whole_words(said: str, mark: re.Match[str]) -> list[str]:
    """Return the one word a mark begins, in its base forms; nothing when the mark is several words."""
    word = WORD.match(said, mark.start())
    if word is None or word.end() < mark.end():
        return []
    return sorted(readings(word.group()))


def ground_of(sentence: Sentence, brief: Brief) -> Ground:
    """Return what a sentence may rest on: the facts it cites, the names of the article, the rest of its source."""
    return Ground(_evidence(sentence, brief), _shared(brief), source_text(brief))


def _evidence(sentence: Sentence, brief: Brief) -> str:
    """Return the cited facts and what the source calls those they name: a role stands for its bearer."""
    facts = plain(cited(sentence, brief))
    roles = (r.text for e in brief.entities if set(e.facts) & set(sentence.facts) for r in e.roles)
    return f"{facts}\n{plain(' '.join(roles))}"


@lru_cache(maxsize=4)
def _shared(brief: Brief) -> str:
    """Return what every sentence of the article may name: key phrase, title, names."""
    return plain(f"{brief.keyphrase} {brief.cleaned.title} {' '.join(brief.names)}")


def _whole(brief: Brief) -> str:
    return f"{source_text(brief)}\n{notes_text(brief)}"
