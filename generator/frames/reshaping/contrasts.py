"""What sets a sentence against the one before put in front: « La régie, elle, refuse » is « Quant à la régie, elle refuse », « S, en revanche, V » « En revanche, S V »."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from generator.frames.lists import choices
from generator.frames.rank import UNLED as LINK
from generator.frames.reading import first_clause, parted
from generator.frames.reshaping.shifts import BETWEEN, Shift
from generator.frames.surface import capital
from generator.frames.words import lowered
from generator.french.grammar import contract
from generator.french.syntax import PRONOUNS, Clause
from generator.shelf import compiled

STRONG = {"lui": "il", "elle": "elle", "eux": "ils", "elles": "elles"}
ITSELF = compiled(r", (?P<who>lui|elle|eux|elles), ")
SIGNS = compiled(r"[;:«»()?!…]")
SOME = compiled(r"(?:une?|des|certaine?s|plusieurs|aucune?|tous|toutes|on) ", re.I)
MOST = 14  # words of a subject named first
LEAST = 6  # words of a sentence that a link may open


def contrasted(text: str) -> Iterator[Shift]:
    """Yield the text with its contrast in front, where its subject opens it."""
    if not (ITSELF.search(text) or _links().search(text)):
        return
    clause = first_clause(text)
    subject = clause.subject if clause is not None else None
    if clause is None or subject is None or not clause.main or clause.link:
        return
    if subject.start:
        yield from _led_in(clause, subject.start, text)
        return
    yield from _as_for(clause, text)
    yield from _linked(clause, text)


def _led_in(clause: Clause, start: int, text: str) -> Iterator[Shift]:
    """« À Lomane, en revanche, S V » told as « En revanche, à Lomane, S V »."""
    found = _between().search(text[:start])
    front = next((p for p in clause.phrases if not p.start), None)
    if found is None or front is None or found.end() != start or front.end != found.start() or front.clause is not None:
        return
    if front.role in ("time", "place", "other", "manner") and len(front.text.split()) <= MOST:
        yield Shift(f"{capital(found['link'])}, {lowered(front, front.text)}, {text[start:]}", LINK)


def _as_for(clause: Clause, text: str) -> Iterator[Shift]:
    """« S, elle, V », « S V, elle, B » told as « Quant à S, elle V », « Quant à S, elle V B »."""
    subject, verb = clause.subject, clause.verb
    if subject is None or not _sayable(subject.text):
        return
    found, late = ITSELF.match(text, subject.end), ITSELF.match(text, verb.end)
    if found is not None and found.end() == verb.start:
        told = text[verb.start :]
    elif late is not None and text[subject.end : verb.start] == " ":
        found, told = late, f"{text[verb.start : verb.end]} {text[late.end() :]}"
    else:
        return
    pronoun = STRONG[found["who"]]
    gender, number = PRONOUNS[pronoun]
    if subject.number == number and subject.gender in ("", gender):
        head = contract("à", lowered(subject, subject.text))
        yield Shift(f"Quant {head}, {pronoun} {told}", LINK)


def _sayable(subject: str) -> bool:
    return (
        not SIGNS.search(subject) and not parted(subject) and not SOME.match(subject) and len(subject.split()) <= MOST
    )


def _linked(clause: Clause, text: str) -> Iterator[Shift]:
    """« S, en revanche, V », « S a toutefois V » told as « En revanche, S V », « Toutefois, S a V »."""
    subject, verb = clause.subject, clause.verb
    if subject is None or SIGNS.search(text[: verb.end]) or len(text.split()) < LEAST:
        return
    apart = _between().fullmatch(text[subject.end : verb.start])
    head = lowered(subject, subject.text) if subject.proper else f"{text[:1].lower()}{subject.text[1:]}"
    if apart is not None:
        yield Shift(f"{capital(apart['link'])}, {head} {text[verb.start :]}", LINK)
        return
    within = _inside().match(text, verb.start)
    inner = text[subject.end : verb.start]
    beside = inner in (" ", "") or BETWEEN.fullmatch(inner) is not None
    if within is not None and beside and within.start("link") <= verb.end + 1:
        said = f"{head}{text[subject.end : within.start('link') - 1]}{text[within.end() :]}"
        yield Shift(f"{capital(within['link'])}, {said}", LINK)


@cache
def _links() -> re.Pattern[str]:
    return compiled(choices("contrasting"))


@cache
def _between() -> re.Pattern[str]:
    return compiled(rf", (?P<link>{choices('contrasting')}), ")


@cache
def _inside() -> re.Pattern[str]:
    return compiled(rf"[\w'’-]+(?: [\w'’-]+){{0,2}}? (?P<link>{choices('contrasting')})(?= [\wà-ÿ«])")
