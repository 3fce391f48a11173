"""Circumstances that open a sentence told in the other order, or set at its end: « Vers midi, à Lomane, S V » is « À Lomane, vers midi, S V »."""

from __future__ import annotations

import re
from collections.abc import Iterator

from generator.frames.lists import is_listed
from generator.frames.reading import first_clause, parted, tokens
from generator.frames.reshaping.circumstances import AGO
from generator.frames.reshaping.movables import LEANING, circumstance, movable
from generator.frames.reshaping.shifts import Shift, leading, opens_plainly
from generator.frames.surface import capital, closed
from generator.frames.words import lowered
from generator.french.syntax import Clause, Phrase
from generator.shelf import compiled

LEAST, MOST = 3, 15  # words after the verb between which what opened the sentence may close it
FEW, SHORT = 6, 4  # … after so few words, so short a time needs no comma
BESIDE = "circonstance avant le verbe"
BETWEEN = frozenset({"cause", "concession"})
MOST_HEAD, FULL, MOST_BETWEEN = 6, 5, 5  # words of that subject, of what follows the verb, of what parts them
HEAVY = compiled(r"\b(?:qui|que|dont|où)\b|\bqu['’]|[(),]|\d")
HOUR = compiled(
    r"(?:(?:vers|aux alentours|peu avant|peu après|en fin|en début|au milieu)\b|à (?:\d|midi|minuit|l['’]aube))", re.I
)
AGAIN = compiled(r"^(?:soit|deux|trois|quelques)\b|\bmêmes?\b", re.I)
HANGS = compiled(
    r",(?!\d)|[;:()«»–—!?]|\b(?:qui|que|qu['’]|dont|où|si|comme|et|ou|mais|puis|avant|après|pour|afin|sans|dès|lors|jusqu\w*|depuis|en \d{4}|\w+ant)(?!\w)"
)
DATED = compiled(r"\b(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|hier|\d{4}|\d+ %|contre \d)")


def led(text: str) -> Iterator[Shift]:
    """Yield the text with the two circumstances that open it exchanged, or its only one at the end."""
    clause = first_clause(text)
    if clause is None or clause.subject is None or not opens_plainly(clause, text):
        return
    front = leading(clause, text)
    if len(front) == 2:
        yield from _exchanged(clause, front, text)
    elif len(front) == 1:
        yield from _at_the_end(clause, front[0], text)
        yield from _before_the_verb(clause, front[0], text)


def _exchanged(clause: Clause, front: list[Phrase], text: str) -> Iterator[Shift]:
    """« Jeudi, à Lomane, S V » told as « À Lomane, jeudi, S V »; the hour does not come before its day."""
    first, second = front
    start = clause.subject.start if clause.subject is not None else 0
    if first.start or (text[first.end : second.start], text[second.end : start]) != (", ", ", "):
        return
    if not circumstance(first) or not circumstance(second) or "source" in (first.role, second.role):
        return
    where = {"place", "other", "manner"}
    apart = (first.role != second.role and not {first.role, second.role} <= where) or (
        HOUR.match(first.text) and not HOUR.match(second.text)
    )
    hour = first.role == "time" and HOUR.match(second.text)  # « ce matin, vers 6 h »
    if apart and not hour and not _tied(first) and not _tied(second):
        said = f"{second.text}, {lowered(first, first.text)}{text[second.end :]}"
        yield Shift(capital(said), "circonstances dans l'autre ordre")


def _tied(phrase: Phrase) -> bool:
    """Return whether a circumstance leans on what stands before it: « toujours en 2005 », « deux jours plus tard »."""
    loose = AGO.search(phrase.text) or AGAIN.search(phrase.text) or LEANING.search(phrase.text) or parted(phrase.text)
    return bool(loose) or tokens(phrase.text)[0].pos == "ADV"


def _at_the_end(clause: Clause, phrase: Phrase, text: str) -> Iterator[Shift]:
    """« Mardi, S a publié B » told as « S a publié B mardi », behind a comma when B is long."""
    subject, rest = clause.subject, text[clause.verb.end :].rstrip(" .")
    words = rest.split()
    if subject is None or phrase.start or not _closes(phrase) or not movable(phrase, subject):
        return
    if text[phrase.end : subject.start] != ", " or not LEAST <= len(words) <= MOST or not _free(clause, rest):
        return
    said = lowered(phrase, phrase.text)
    brief = phrase.role == "time" and len(phrase.text.split()) <= SHORT
    near = brief and len(words) <= FEW
    if brief and not near:
        return  # « … avec l'appui des alliés, le 24 août »: a short time behind a comma reads as an afterthought
    told = f"{text[subject.start : clause.verb.end]}{rest}{'' if near else ','} {said}"
    yield Shift(closed(capital(told)), "circonstance à la fin")


def _closes(phrase: Phrase) -> bool:
    """Return whether a circumstance reads well at the end: « sur le score de 15-14 » does not."""
    return phrase.role in ("time", "place", "cause", "concession") or phrase.prep not in ("sur", "dans", "")


def _before_the_verb(clause: Clause, phrase: Phrase, text: str) -> Iterator[Shift]:
    """« Malgré la pluie, la régie a ouvert B » told as « La régie, malgré la pluie, a ouvert B »: it holds for all that follows."""
    subject, verb = clause.subject, clause.verb
    if subject is None or subject.kind == "pron" or phrase.start or not movable(phrase, subject):
        return
    head, said = text[subject.start : subject.end], lowered(phrase, phrase.text)
    near = text[phrase.end : subject.start] == ", " and text[subject.end : verb.start] == " "
    sized = len(head.split()) <= MOST_HEAD and len(text[verb.end :].split()) >= FULL and not HEAVY.search(head)
    sized = sized and len(phrase.text.split()) <= MOST_BETWEEN
    if near and phrase.role in BETWEEN and sized and verb.voice != "reflexive":
        yield Shift(f"{capital(head)}, {said}, {text[verb.start :]}", BESIDE)


def _free(clause: Clause, rest: str) -> bool:
    """Return whether nothing after the verb could take what is set at the end for its own."""
    plain = not HANGS.search(rest) and not DATED.search(rest) and not is_listed(clause.verb.lemma, "timed_verbs")
    return plain and not clause.verb.negation and all(t.mood not in ("inf", "ind", "con", "sub") for t in tokens(rest))
