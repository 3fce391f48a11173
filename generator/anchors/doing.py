"""What a section does, proved by most of its sentences: somebody speaks in it, it is of figures, of hours, of a life, of what is to come."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from functools import lru_cache

from generator.anchors.elsewhere import elsewhere
from generator.anchors.proved import Doing, proved, share_of, words_of
from generator.anchors.treating import shape
from generator.anchors.voicing import takes_it, voiced
from generator.facts.reading import first_clause
from generator.french.grammar import definite
from generator.french.morphology import gender_of
from generator.french.quoted import blotted
from generator.french.typography import strip_typography
from generator.shelf import compiled
from generator.types import Brief, Cleaned, Fact

FIGURES_NAME, HOURS, NEXT, BEFORE = "chiffres", "heures", "suite", "origines"
LIFE, HISTORY, PLACE = "vie", "histoire", "lieu"
FIGURES = 2  # of a sentence of figures
HOUR = compiled(r"(?:Vers|À|Dès|Peu (?:avant|après)|Aux environs de) (?:\d{1,2} ?(?:h|heures)|midi|minuit)")
YEAR = compiled(r"(?<![\d,.])(?:1[89]|20)\d\d(?![\d,.]\d|\d| %)")
AHEAD = compiled(
    r"\b(?:v(?:a|ont) (?:être|\w+(?:er|ir|re)\b)|risquent? (?:donc )?(?:de |d['’])|à venir\b|entend(?:ent)? \w+(?:er|ir|re)\b|comptent? \w+(?:er|ir|re)\b|prochain(?:e|s|es)?\b|d['’]ici (?:à |la |l['’]|\d))"
)
PLACED = compiled(
    r"(?P<where>(?:En|Au|Aux|À(?: la| l['’])?|Dans (?:le |la |les |l['’])) ?(?P<name>[A-ZÀ-Þ][\w'’-]+(?: [A-ZÀ-Þ][\w'’-]+)*))(?: \([^)]*\))?, "
)
LONG_AGO = 15  # years before the news from which what was is history
TODAY = compiled(
    r"\b(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|hier|aujourd['’]hui|obsèques|est morte?|est décédée?|hommage)\b"
)
AHEAD_SHARE = 0.6  # of a section of what is to come, that says so itself
LEAST = 2  # sentences that name a place


def done_in(facts: Sequence[Fact], brief: Brief) -> Iterator[Doing]:
    """Yield what most sentences of a section do."""
    yield from voiced(facts, brief)
    yield from _life(facts, brief)
    yield from _in_place(facts, brief)
    yield from _counted(facts, brief)
    yield from _hourly(facts)
    yield from _ahead(facts)
    yield from _before(facts, brief)
    yield from elsewhere(facts, brief)


def _life(facts: Sequence[Fact], brief: Brief) -> Iterator[Doing]:
    """Yield the life of somebody who has died: most sentences name him, or are of a year of it."""
    title = strip_typography(brief.cleaned.title)
    dead = shape(words_of("deces")).search(title)
    people = [e for e in brief.entities if e.kind == "person" and any(name in title for name in e.names)]
    who = max(people, key=lambda e: len(e.facts), default=None) if dead is not None else None
    if who is not None:
        own = [fact for fact in facts if fact.id in who.facts or YEAR.search(fact.text)]
        told = [fact for fact in own if not (TODAY.search(fact.text) or takes_it(fact.text))]
        yield from (one._replace(who=who.name) for one in proved(LIFE, told, facts, least=3, share=0.6))


def _in_place(facts: Sequence[Fact], brief: Brief) -> Iterator[Doing]:
    """Yield a section of one place, on which its first sentence opens: the others name it, or no other."""
    found = PLACED.match(facts[0].text) if facts else None
    title = strip_typography(brief.cleaned.title)
    places = [e for e in brief.entities if e.kind == "place"]
    own = next((e for e in places if found and found["name"].strip() in e.names), None)
    if found is None or own is None or any(name in title for name in own.names):
        return
    elsewhere = {id for e in places if e is not own for id in e.facts}
    told = [fact for fact in facts if fact.id in own.facts or fact.id not in elsewhere]
    if sum(fact.id in own.facts for fact in facts) >= LEAST:
        yield from (one._replace(who=found["where"]) for one in proved(PLACE, told, facts, least=3, share=0.7))


def _counted(facts: Sequence[Fact], brief: Brief) -> Iterator[Doing]:
    """Yield a section of figures: most of its sentences have several."""
    counts = Counter(figure.fact for figure in brief.figures)
    if not shape(words_of("comptes")).search(strip_typography(f"{brief.cleaned.title} {brief.keyphrase}")):
        return
    own = [fact for fact in facts if counts[fact.id] >= FIGURES or fact.text.count("%") >= FIGURES]
    yield from proved(FIGURES_NAME, own, facts, least=3, share=0.6)


def _hourly(facts: Sequence[Fact]) -> Iterator[Doing]:
    """Yield a section told by the hour."""
    yield from proved(HOURS, [fact for fact in facts if HOUR.match(fact.text)], facts, least=3, share=0.45)


def _ahead(facts: Sequence[Fact]) -> Iterator[Doing]:
    """Yield a section of what is to come: most of its sentences are in the future, or say what should be."""
    own = [fact for fact in facts if _is_ahead(fact)]
    if own[:1] == list(facts[:1]) and share_of(own, facts) >= AHEAD_SHARE:
        yield from proved(NEXT, own, facts, least=2, share=AHEAD_SHARE)


def _before(facts: Sequence[Fact], brief: Brief) -> Iterator[Doing]:
    """Yield a section of what was before the news: the origins of what the title names, else what is long ago."""
    opening = strip_typography(" ".join((brief.cleaned.title, brief.keyphrase, brief.facts[0].text))).lower()
    found = shape(words_of("objets")).search(opening)
    gender = gender_of(found.group()) if found else ""
    today = year_of(brief.cleaned)
    old = [f for f in facts if any(today - int(year) >= LONG_AGO for year in YEAR.findall(f.text))]
    if found and gender:
        own = [fact for fact in facts if fact in old or _was_before(fact.text)]
        who = definite(found.group(), gender)
        yield from (one._replace(who=who) for one in proved(BEFORE, own, facts, least=3, share=0.65))
    else:
        yield from proved(HISTORY, old, facts, least=3, share=0.65)


@lru_cache(maxsize=4096)
def _is_ahead(fact: Fact) -> bool:
    if fact.modality == "intended" or AHEAD.search(blotted(fact.text)):
        return True
    clause = first_clause(fact.text)
    return clause is not None and (
        clause.verb.tense in ("fut", "futp") or (clause.verb.lemma == "devoir" and clause.verb.mood == "con")
    )


def _was_before(text: str) -> bool:
    """Return whether a sentence tells in the pluperfect or the past historic what was before the news."""
    clause = first_clause(text)
    return clause is not None and clause.verb.tense in ("plup", "past")


@lru_cache(maxsize=16)
def year_of(cleaned: Cleaned) -> int:
    """Return the year of the news: the source's own, else the last one that it names, 0 where it names none."""
    return cleaned.day.year if cleaned.day else max(map(int, YEAR.findall(cleaned.text)), default=0)
