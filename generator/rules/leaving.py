"""Facts that leave the sections for the FAQ, which alone tells them: a question, and the sentence itself for its answer."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from dataclasses import replace
from functools import cache
from itertools import islice
from pathlib import Path
from typing import Any

from generator import phrases
from generator.facts.ahead import is_due, looks_ahead, mostly_quoted
from generator.facts.news import headline
from generator.french.leaning import denies
from generator.french.typography import strip_typography
from generator.rules import figures
from generator.rules.antecedents import standing_alone
from generator.rules.asking import Asked
from generator.rules.bodies import by_own_name
from generator.rules.ceding import passage
from generator.rules.desk import Desk
from generator.rules.left_answers import left_answers
from generator.rules.left_questions import left_questions
from generator.rules.pieced import closed
from generator.rules.stated_questions import asks
from generator.rules.subjects import KIND, is_first, touched
from generator.rules.untied import untied
from generator.rules.wanted import OF_NEWS, PAST
from generator.shelf import compiled, read_toml
from generator.types import Assignment, Brief, Fact, Sentence

DATA = Path(__file__).parent / "data" / "laissees.toml"
# « Les vols ont-ils également repris ? »: what goes on from the text above it is no part of a question.
ADVERBS = compiled(
    r" (?:aussi|également|déjà|finalement|notamment|désormais|à nouveau|de nouveau|d['’]ailleurs|quant à (?:lui|elle|eux))(?= )"
)
ADDING = compiled(
    r"(?<=[a-zà-ÿ]) (?:aussi|également|donc|d['’]ailleurs|par ailleurs|ensuite)(?= (?!bien|que|longtemps|peu|souvent|loin|vite)[a-zà-ÿ])"
)
BLAME = compiled(
    r"\b(?:accus|critiqu|dénonc|reproch|soupçonn|inqui[eè]t|craint|craign|redout|déplor|regrett|affirm|déclar|assur|estim|selon)\w*"
)
BESIDE = compiled(r", (?:mais|et|tandis que|alors que) ")
DATES = frozenset({"quand", "partir", "jusque", "ce_jour", "polaire"})  # sorts of questions that ask for a day
SAYINGS = frozenset({"dires", "reaction", "que_repond"})
SHEET = 3  # key figures that make a sheet
PLAIN = 0.4  # what a sort of question is worth of which the data say nothing
AHEAD, HEAVY = 0.3, 0.3  # what is to come is asked more; what weighs is better told in its section
WHOLE = 1.0  # weight of a fact whose day is asked whatever it weighs


def left(assignment: Assignment, desk: Desk, taken: Collection[str]) -> Iterator[Asked]:
    """Yield questions on facts that the sections may leave beside those `taken`, what readers ask most first."""
    shown = _shown(assignment, desk)
    facts = (fact for fact in assignment.brief.facts if fact.id not in shown)
    found = [one for fact in facts for one in _of(fact, assignment, desk, taken)]
    yield from sorted(found, key=_worth, reverse=True)


def told_left(one: Asked, assignment: Assignment, taken: Collection[str]) -> tuple[Sentence, ...]:
    """Return an answer with the facts that lean on its own and go with it."""
    after = passage(one.fact, assignment, taken)[1:]
    return (Sentence(one.answer, (one.fact.id,)), *(Sentence(fact.text, (fact.id,)) for fact in after))


def times(kind: str) -> int:
    """Return how often a sort of question is asked of what is left to a FAQ."""
    return int(_data()["fois"].get(kind, 1))


def _worth(one: Asked) -> float:
    value = float(_data()["valeur"].get(one.kind, PLAIN))
    return value + AHEAD * (looks_ahead(one.fact) or is_due(one.fact)) - HEAVY * one.fact.weight


def _of(fact: Fact, assignment: Assignment, desk: Desk, taken: Collection[str]) -> Iterator[Asked]:
    """Yield what is asked of a fact that stands nowhere yet, each question with its best answer."""
    told = fact.id not in assignment.outline.told or desk.uses[fact.id]
    if told or mostly_quoted(fact) or not passage(fact, assignment, taken):
        return
    alone = _unbound(untied(standing_alone(fact, assignment.brief)))
    alone = replace(alone, text=by_own_name(alone.text, fact, assignment.brief), weight=WHOLE)
    near = headline(assignment.brief).nearness(fact.text)
    barred = {*_data()["jamais"], *(DATES if _is_dated_above(fact, assignment, desk) else ())}
    barred |= SAYINGS if _replies(fact, assignment.brief) else set()
    for kind, question in _questions(alone, assignment):
        aside = kind in DATES and PAST.search(question) is not None and near < OF_NEWS
        if kind not in barred and not aside and asks(kind, question, fact, assignment.brief, taken):
            for answer in islice(left_answers(kind, question, fact, alone, assignment, desk), 1):
                yield Asked(question, answer, fact, kind)


def _unbound(fact: Fact) -> Fact:
    """Return a fact without the adverbs that say it comes after others: « un hommage a aussi été rendu »."""
    return replace(fact, text=ADDING.sub("", fact.text))


def _questions(alone: Fact, assignment: Assignment) -> Iterator[tuple[str, str]]:
    """Yield the questions of a fact, with their sorts: those of its sentence, then those of such a story."""
    site, seed = assignment.site, assignment.seed
    for kind, words in left_questions(alone, assignment.brief):
        for text in islice(phrases.say(site, f"questions.{kind}_q", words, seed), 1):
            yield kind, ADVERBS.sub("", closed(text, "?"))
    for one in touched(alone, assignment.brief):
        if not is_first(alone, one.name, assignment.brief):
            continue  # the page answers it elsewhere: « 1 200 participants » of another study
        if BESIDE.search(strip_typography(alone.text).partition(one.matter)[0]):
            continue  # « La régie a envoyé vingt agents, mais le retour à la normale prendra deux jours »: the answer comes second
        asked = max(phrases.say(site, f"sujets.{one.name}", one.words, seed), key=len, default="")
        if asked:
            yield KIND, closed(asked, "?")


def _is_dated_above(fact: Fact, assignment: Assignment, desk: Desk) -> bool:
    """Return whether the title or the lead has told a day that a fact names."""
    moments, told = assignment.brief.moments, desk.told_in("lead")
    title = assignment.brief.cleaned.title
    days = {m.text for m in moments if m.iso and (m.fact in told or m.text in title)}
    return any(day in m.text or m.text in day for m in moments if m.fact == fact.id and m.iso for day in days)


def _replies(fact: Fact, brief: Brief) -> bool:
    """Return whether a fact denies what was said, or says on from a sentence of its paragraph: body and answer stay side by side."""
    before = brief.before(fact)
    near = before is not None and before.paragraph == fact.paragraph
    return denies(fact.text) or (near and before is not None and bool(before.sayer or BLAME.search(before.text)))


def _shown(assignment: Assignment, desk: Desk) -> set[str]:
    """Return the facts of the key figures that a sheet cannot do without."""
    slot = next((slot for slot in assignment.site.slots.values() if slot.kind == "figures"), None)
    rows = figures.compose(replace(assignment, slot=slot), desk)[:SHEET] if slot is not None else ()
    return {id for row in rows for id in row.facts}


@cache
def _data() -> dict[str, Any]:
    return read_toml(DATA)
