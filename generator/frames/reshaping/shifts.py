"""A time, a cause, a setting moved beside the verb of its sentence, or in front of it: sure even where the rest of the parse is not."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import NamedTuple

from generator.frames.lists import is_listed
from generator.frames.reading import first_clause, parted, tokens
from generator.frames.reshaping.circumstances import AGO, mistaken
from generator.frames.reshaping.frontable import WHEN
from generator.frames.reshaping.fronting import NAMED, NAMES
from generator.frames.reshaping.movables import (
    EDGES,
    LEAST,
    ORDERED,
    OWN,
    alone,
    bound,
    circumstance,
    movable,
    opens_a_complement,
)
from generator.frames.surface import capital
from generator.frames.words import lowered
from generator.french.leaning import impersonal
from generator.french.syntax import Clause, Phrase
from generator.shelf import compiled

SHORT = 4  # words of a time that needs no commas there
MOST_SOURCE = 4  # words of a source between subject and verb: « selon la mairie »; a longer one parts them
BRIEF_SETTING = 6  # words of what two commas may set after a verb
BETWEEN = compiled(r" |, [^;:()«»–—]+, ")  # what stands between subject and verb: nothing, or something detached
GAPPED = compiled(r"\bet \d+(?:,\d+)? % ")  # « 91 % ont financé la route et 8 % la dette »: the time holds for both
HOUR = compiled(r"\d ?h\b|heures?\b")
FREE = compiled(
    r"(?: (?!après qu|avant qu|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|au (?:soir|matin|midi)|janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre)[^\W\d]|$|\.)"
)
HELD = compiled(r"\([^()]*\)|«[^«»]*»")


class Shift(NamedTuple):
    """A sentence with one of its phrases moved, and what is said of the move."""

    text: str
    form: str


def masked(text: str) -> str:
    """Return a text with its quotes and brackets blotted out, sign for sign: what they hold is no verb of the sentence."""
    return HELD.sub(lambda held: "x" * len(held[0]), text)


def shifts(text: str) -> Iterator[Shift]:
    """Yield the moves of one phrase of a text that has one main verb, whose place is sure."""
    clause = first_clause(text)
    if clause is None or not opens_plainly(clause, text):
        return
    front = leading(clause, text)
    if front:
        yield from _inside(clause, front, text)
    else:
        yield from _in_front(clause, text)


def leading(clause: Clause, text: str) -> list[Phrase]:
    """Return what stands before the subject, in order: what no comma parts is one phrase (« Après dix ans | au pouvoir »)."""
    blocks: list[Phrase] = []
    start = clause.subject.start if clause.subject is not None else 0
    for phrase in sorted((p for p in clause.phrases if p.end <= start), key=lambda p: p.start):
        if blocks and text[blocks[-1].end : phrase.start] == " ":
            whole = replace(blocks[-1], text=text[blocks[-1].start : phrase.end], end=phrase.end, kind="pp")
            blocks[-1] = whole
        else:
            blocks.append(phrase)
    return blocks


def opens_plainly(clause: Clause, text: str) -> bool:
    """Return whether a text opens with a clause whose subject stands right before its verb, the only main one."""
    subject, verb = clause.subject, clause.verb
    if subject is None or not clause.main or clause.link or verb.mood not in ("ind", "con"):
        return False
    if subject.end > verb.start or is_listed(subject.text, "impersonal"):
        return False
    if mistaken(clause):
        return False
    seen = masked(text)
    if not BETWEEN.fullmatch(seen[subject.end : verb.start]):
        return False
    if "respectivement" in text or GAPPED.search(text[verb.end :]):
        return False
    if EDGES.search(seen[: verb.end]) or impersonal(text[subject.start :]):
        return False
    return alone(tuple(t for t in tokens(text) if seen[t.start] != "x" or text[t.start] == "x"), verb.end)


def _inside(clause: Clause, front: list[Phrase], text: str) -> Iterator[Shift]:
    """« Le 3 mai, S a publié B » told as « S a publié le 3 mai B », a longer phrase between commas."""
    phrase, subject = front[0], clause.subject
    if phrase.start or subject is None or not _commas(front, subject, text) or not movable(phrase, subject):
        return
    if not all(map(circumstance, front[1:])):
        return  # « Selon la directrice, interrogée hier, S V »
    if phrase.role == "time" and any(other.role == "time" for other in front[1:]):
        return  # « Au soir du 17 janvier, vers 19 heures »: the hour goes with its day
    end = clause.verb.end
    if phrase.role == "source":
        yield from _beside_subject(clause, phrase, front, text)
        return
    if phrase.role in ("cause", "concession") or not opens_a_complement(clause, phrase, text):
        return  # « s'était expliqué, en raison du froid, en avance »: a cause stands before its verb
    said = phrase.text[:1].lower() + phrase.text[1:] if phrase.kind != "np" else lowered(phrase, phrase.text)
    if said in text[phrase.end :]:
        return  # « En 2014, la firme revient avec un jeu en 2014 »
    said = "à" + said[1:] if said.startswith("a ") else said  # a capital that lost its accent
    rest = text[front[1].start if len(front) > 1 else subject.start : end]
    bare = (
        phrase.role == "time"
        and len(said.split()) <= SHORT
        and phrase.prep in ("", "en")
        and not front[1:]
        and not AGO.search(said)
        and not is_listed(clause.verb.lemma, "modal_verbs")
    )
    if not bare and not _opens_what_is_said(clause, said, text):
        return
    moved = f"{rest} {said}" if bare else f"{rest}, {said},"
    yield Shift(capital(moved + text[end:]), f"{_name(phrase)} après le verbe")


def _opens_what_is_said(clause: Clause, said: str, text: str) -> bool:
    """Return whether two commas may hold a circumstance after the verb: before « que », an infinitive, a place; between a verb
    and its object it is heavy (« a décroisé, sur un coup franc de l'ailier, sa tête »)."""
    after = next((t for t in tokens(text) if t.start >= clause.verb.end), None)
    opens = after is not None and (after.low in ("que", "qu'") or after.mood == "inf" or after.pos == "ADP")
    waits = after is not None and after.pos == "ADP" and any(p.role == "object" for p in clause.phrases)
    return (
        opens
        and not waits
        and len(said.split()) <= BRIEF_SETTING
        and not text[clause.verb.end :].startswith(" à peine")
    )


def _beside_subject(clause: Clause, phrase: Phrase, front: list[Phrase], text: str) -> Iterator[Shift]:
    """« Selon la mairie, le pont aurait cédé » told as « Le pont, selon la mairie, aurait cédé »: between a verb and its
    object, whose words they are would be read too late."""
    subject = clause.subject
    if subject is None or len(front) > 1 or subject.kind == "pron" or len(subject.text.split()) > LEAST:
        return
    if text[subject.end : clause.verb.start] != " " or parted(subject.text) or len(phrase.text.split()) > MOST_SOURCE:
        return
    said = phrase.text[:1].lower() + phrase.text[1:]
    yield Shift(
        f"{capital(text[subject.start : subject.end])}, {said}, {text[clause.verb.start :]}", "source au milieu"
    )


def _name(phrase: Phrase) -> str:
    return NAMES.get(phrase.role, "cadre")


def _commas(front: list[Phrase], subject: Phrase, text: str) -> bool:
    """Return whether each fronted phrase is closed by a comma, and nothing else stands before the subject."""
    starts = [*(p.start for p in front[1:]), subject.start]
    return len(front) <= 2 and all(text[p.end : start].strip() == "," for p, start in zip(front, starts, strict=True))


def _in_front(clause: Clause, text: str) -> Iterator[Shift]:
    """« S a publié le 3 mai B », « S a publié, le 3 mai, B » told as « Le 3 mai, S a publié B »."""
    subject, end = clause.subject, clause.verb.end
    phrase = next((p for p in clause.phrases if p.start >= end), None)
    if subject is None or subject.start or phrase is None or not movable(phrase, subject) or OWN.search(phrase.text):
        return
    if phrase.role == "time" and (
        WHEN.match(text, phrase.end) or ORDERED.search(text[subject.end : clause.verb.start])
    ):
        return  # « en 2013, quand P », « La régie, pendant ce temps, a voté en mars »
    following = next((p for p in clause.phrases if p.start > phrase.start), None)
    if following is not None and following.role == "time" and HOUR.search(phrase.text):
        return  # « à 22 h 34 lundi »
    before, after = text[end : phrase.start], text[phrase.end :]
    closed = before == ", " and after.startswith(",") and phrase.role != "source"
    if not (closed or (before == " " and phrase.role == "time" and FREE.match(after))):
        return
    if (not closed and bound(phrase, clause)) or (subject.kind == "pron" and NAMED.search(phrase.text)):
        return
    said = lowered(subject, subject.text) + text[subject.end : end]
    yield Shift(f"{capital(phrase.text)}, {said}{text[phrase.end + closed :]}", f"{_name(phrase)} en tête")
