"""Where, or on what occasion, something happened opens its sentence: « Une plaque a été posée à Lomane » is « À Lomane, une plaque a été posée »."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache

from generator.frames.guards import RELATIVE
from generator.frames.lists import choices, is_listed, pattern
from generator.frames.reading import parsed, tokens
from generator.frames.reshaping.frontable import FAR_FROM
from generator.frames.reshaping.movables import EDGES
from generator.frames.reshaping.shifts import Shift, masked, opens_plainly
from generator.frames.surface import capital, closed
from generator.frames.words import lowered
from generator.french.syntax import Clause, Phrase
from generator.shelf import compiled

MOST, LEAST = 14, 4  # words of what is set in front, and of what is left before it
ASKED = frozenset({"object", "attribute", "infinitive", "indirect", "completive", "quote", "manner", "cause"})
ABOUT_IT = frozenset({"apposition", "relative", "participle"})
JOINED = compiled(r",? \(?")  # what may stand between a place and the one it lies in
WIDER = compiled(
    r",? (?:en|au|aux|dans (?:les? |la |l['’])|à) ?[A-ZÀ-Þ][\w’-]+(?: [A-ZÀ-Þ][\w’-]+)*"
)  # « à Lomane au Ravan »
MORE = compiled(r",? (?:et|ou|mais|puis|notamment|surtout|ainsi que|comme)\b|,? jusqu")  # another place follows
OTHERS = compiled(
    r"\bet (?:une?|deux|trois|d['’]autres|l['’]autre|celles?|ceux|celui)\b"
)  # each has a place of its own
SPAN = compiled(r"\b(?:de|du|depuis|entre)\b|\bd['’]", re.I)  # « de Lomane à Ravel »
LOADED = compiled(r"\b(?:pour|par|avec|contre|lors|sans)\b|, et\b|\bet (?!en |aux? |à |dans |les? |la |l['’])")
STUB = 8  # words of a sentence that ends on its verb
PLACED = compiled(r"(?:à|au|aux|en|dans|sur|près|non loin|au large|au nord|au sud|à l['’]est|à l['’]ouest)\b", re.I)
NAMED = compiled(r"(?<=[ '’(])[A-ZÀ-Þ]")  # a place that its name makes known
HELD = 3  # words of an object that a circumstance cannot be about


def placed(text: str) -> Iterator[Shift]:
    """Yield the text with the place or the occasion that follows its verb in front."""
    clauses = parsed(text).clauses
    clause = clauses[0] if len(clauses) == 1 else None
    subject = clause.subject if clause is not None else None
    if clause is None or subject is None or subject.start or subject.kind == "pron" or clause.verb.negation:
        return
    if not opens_plainly(clause, text) or pattern("referring").search(subject.text) or RELATIVE.search(subject.text):
        return
    after = sorted((p for p in clause.phrases if p.start >= clause.verb.end), key=lambda p: p.start)
    yield from _place(clause, after, text)
    yield from _occasion(clause, after, text)


def _place(clause: Clause, after: Sequence[Phrase], text: str) -> Iterator[Shift]:
    """« S a été blessé à Lomane, en Ravie, lors de N » told as « À Lomane, en Ravie, S a été blessé lors de N »."""
    at = next((n for n, p in enumerate(after) if p.role == "place"), None)
    if at is None or any(p.role in ASKED for p in after[:at]) or not _happens(clause):
        return
    end = at
    while end + 1 < len(after) and _lies_in(after[end], after[end + 1], text):
        end += 1
    stop = after[end].end + (text[after[end].end : after[end].end + 1] == ")")
    wider = WIDER.match(text, stop)
    stop = wider.end() if wider else stop
    said, rest = text[after[at].start : stop], text[stop:].rstrip(" .")
    between = text[clause.verb.end : after[at].start]
    leaning = [t for t in tokens(text) if t.end <= after[at].start and t.start >= clause.verb.end][-1:]
    if SPAN.search(between) or any(t.pos == "ADV" for t in leaning) or LOADED.search(said) or OTHERS.search(rest):
        return
    if not rest and (clause.verb.voice == "reflexive" or len(text[: after[at].start].split()) < STUB):
        return  # « À Lomane, la collision s'est produite »
    following = next((p for p in after if p.start >= stop), None)
    if following is not None and following.role in ("time", "agent") and rest == f", {following.text}":
        rest = rest[1:]
    about = following is not None and following.role in ABOUT_IT and rest.startswith(",")
    about = about or FAR_FROM.match(rest.lstrip(" ,")) is not None  # « près du village, à 70 km de la capitale »
    if about or MORE.match(rest) or not PLACED.match(said) or not NAMED.search(said):
        return
    yield from _in_front(clause, text, after[at].start, said, rest, "lieu en tête")


def _lies_in(first: Phrase, second: Phrase, text: str) -> bool:
    """Return whether a second place only says where the first one lies: « à Lomane, en Ravie »."""
    return second.role == "place" and JOINED.fullmatch(text[first.end : second.start]) is not None


def _happens(clause: Clause) -> bool:
    """Return whether a verb tells what happened somewhere, and does not ask for a place: « est transporté à Lomane »."""
    verb = clause.verb
    if verb.voice == "passive":
        return not is_listed(verb.lemma, "moved_to") and not is_listed(verb.lemma, "placed_verbs")
    return verb.voice == "reflexive" and is_listed(verb.lemma, "happenings")


def _occasion(clause: Clause, after: Sequence[Phrase], text: str) -> Iterator[Shift]:
    """« S a été élu à l'issue de N » told as « À l'issue de N, S a été élu »: where it closes the sentence."""
    found = _opening().search(masked(text), clause.verb.end)
    if found is None:
        return
    start = found.start() + 1
    said = text[start:].rstrip(" .")
    between = [p for p in after if p.end <= start]
    if LOADED.search(said) or any(p.role in ("time", "cause") for p in between[-1:]):
        return
    objects = [p for p in between if p.role in ("object", "attribute", "indirect")]
    if any(p.role in ("infinitive", "completive", "quote", *ABOUT_IT) for p in between) or not any(
        p.start == start for p in after
    ):
        return
    if any(len(p.text.split()) > HELD for p in objects) or (objects and is_listed(clause.verb.lemma, "telling_verbs")):
        return
    if any(t.tense in ("ppast", "ppres") for t in tokens(text) if clause.verb.end <= t.start < start):
        return  # « les propos tenus lors du débat »
    yield from _in_front(clause, text, start, said, "", "cadre en tête")


def _in_front(clause: Clause, text: str, start: int, said: str, rest: str, form: str) -> Iterator[Shift]:
    """Yield the text with these words in front, where they hold no clause and point at nobody."""
    before = text[:start].rstrip(" ,")
    subject = clause.subject
    words = said.split()
    sized = len(words) <= MOST and len(before.split()) >= LEAST
    held = EDGES.search(said.replace("(", "").replace(")", "")) or pattern("referring").search(said)
    if subject is None or not sized or held or said.count("(") != said.count(")"):
        return
    found = tokens(said)
    if any(t.mood in ("ind", "con", "sub", "par") or t.low in ("qui", "que", "qu'", "dont", "où") for t in found):
        return
    told = lowered(subject, subject.text) + before[subject.end :]
    yield Shift(closed(f"{capital(said)}, {told}{rest.rstrip(' .')}"), form)


@cache
def _opening() -> re.Pattern[str]:
    """Return the prepositions that surely tell on what occasion, with whose help, in whose honour the deed was done."""
    return compiled(rf",? (?={choices('occasions')})")
