"""An adverb of time inside a verb group opens its sentence, or the other way round: « Le juge a ensuite parlé » is « Ensuite, le juge a parlé »."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from generator.frames.lists import choices, is_listed
from generator.frames.reading import first_clause, parted, tokens
from generator.frames.reshaping.movables import alone
from generator.frames.reshaping.shifts import BETWEEN, Shift
from generator.frames.surface import capital
from generator.frames.words import lowered
from generator.french.syntax import FINITE, Clause
from generator.shelf import compiled

MOST_SUBJECT = 9  # words before a verb after which an adverb is still heard with it
GOES_ON = (
    r"(?! (?:que|qu['’]|et|ou|de|à|plus|moins|même|encore)\b)"  # « ainsi que », « alors que », « d'ailleurs même »
)


def resettled(text: str) -> Iterator[Shift]:
    """Yield the text with the adverb of its first verb in front, or the one in front beside the verb."""
    clause = first_clause(text)
    subject = clause.subject if clause is not None else None
    if clause is None or subject is None or not clause.main or clause.link or subject.end > clause.verb.start:
        return
    if not BETWEEN.fullmatch(text[subject.end : clause.verb.start]) and subject.end != clause.verb.start:
        return
    if not subject.start:
        yield from _to_front(clause, text)
    elif not any(p.end <= subject.start and p.role not in ("adverb", "time") for p in clause.phrases):
        yield from _inside(clause, text)


def _finite_end(clause: Clause, text: str) -> int:
    """Return where the finite word of the verb group ends, 0 when none is found."""
    verb = clause.verb
    found = (t for t in tokens(text) if verb.start <= t.start < verb.end and t.mood in FINITE)
    return next((t.end for t in found), 0)


def _to_front(clause: Clause, text: str) -> Iterator[Shift]:
    """« S a ensuite publié B » told as « Ensuite, S a publié B »."""
    end = _finite_end(clause, text)
    found = _after_verb().match(text, end) if end else None
    if found is None:
        return
    said = found["bare"] or found["apart"]
    if not alone(tokens(text), clause.verb.end):
        return  # « est aujourd'hui retraité et avait dirigé la banque »
    subject = clause.subject
    head = lowered(subject, subject.text) if subject is not None else ""
    rest = f"{head}{text[len(head) : end]}{text[found.end() :]}"
    yield Shift(f"{capital(said)}, {rest}", "adverbe en tête")


def _inside(clause: Clause, text: str) -> Iterator[Shift]:
    """« Désormais, S publie B » told as « S publie désormais B »."""
    subject, verb = clause.subject, clause.verb
    found = _opening().match(text)
    end = _finite_end(clause, text)
    if found is None or subject is None or found.end() != subject.start or not end or verb.negation:
        return
    light = len(subject.text.split()) <= MOST_SUBJECT and not parted(text[subject.start : verb.start])
    goes_on = compiled(r" [\wà-ÿ«]").match(text, end) and not compiled(r" (?:que|qu['’])").match(text, end)
    if light and goes_on and not is_listed(subject.text, "impersonal") and alone(tokens(text), verb.end):
        said = text[found.start("said") : found.end("said")].lower()
        yield Shift(capital(f"{text[subject.start : end]} {said}{text[end:]}"), "adverbe après le verbe")


@cache
def _after_verb() -> re.Pattern[str]:
    adverbs = choices("fronted_adverbs")
    return compiled(rf"(?: (?P<bare>{adverbs})(?= [\wà-ÿ«]){GOES_ON}|, (?P<apart>{adverbs}),(?= ))", re.I)


@cache
def _opening() -> re.Pattern[str]:
    return compiled(rf"(?P<said>{choices('timed_adverbs')}),? ", re.I)
