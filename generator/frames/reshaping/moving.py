"""The safe ways to move one phrase of a clause."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from functools import lru_cache

from generator.frames.guards import RELATIVE
from generator.frames.layout import MOVABLE, SIGN, Layout, lay
from generator.frames.lists import is_listed, listed, pattern
from generator.frames.reading import parted, tokens
from generator.frames.reshaping.circumstances import fixed, gerund, hangs, subject_text
from generator.frames.reshaping.frontable import opens_a_sentence
from generator.frames.reshaping.fronting import LATER, LIGHT, NAMES, SHORT_TIME, to_front
from generator.frames.reshaping.layout_checks import (
    CALM,
    NAMES_ONE,
    acts,
    agrees,
    at_hand,
    cleft,
    compared,
    conceded,
    crowded,
    far,
    free_time,
    full,
    lasts,
    links,
    qualifies,
    ranks,
    said_twice,
    says_nothing,
    takes_a_time,
    weight,
)
from generator.french.syntax import Clause, Phrase
from generator.shelf import compiled

SOME = compiled(r"(?:une?|des) ", re.I)
DETERMINED = compiled(r"(?:les?|la|une?|cet(?:te)?|ce|son|sa) |l['’]", re.I)
AGE = compiled(r"\d+ ans$")
DOING = compiled(r"(?:n['’]|ne |s['’]|se )?\w+ant\b")
OF = compiled(r" (?:de|du|des) | d['’]")
POINTS_BACK = compiled(r"\b(?:celui|celle|ceux|celles)-|\b(?:lui|elle|eux|elles)\b|\bce(?:tte)? dernier", re.I)
CALLED = compiled(
    r"(?:dit|surnommé|appelé|baptisé|nommé|intitulé|soit|tel|telle)e?s? ", re.I
)  # it gives the name just before
INSIDE = "détaché au milieu"
WITH_ITS_OWN = compiled(r"\b(?:qui|que|dont|où)\b|\bqu['’]|\)$")
BOUND = frozenset({"cause", "concession", "condition"})  # their link shows what they belong to
FIRST_OR_LAST = compiled(r"\b(?:premi[eè]re?|derni[eè]re?|seule?|précédente?|prochaine?)s?\b", re.I)
STRONG = frozenset({"lui", "elle", "eux", "elles"})
MOST_SOURCED = 32  # words of a sentence at whose end a source still stands


@lru_cache(maxsize=512)
def plans(clause: Clause, text: str) -> tuple[Layout, ...]:
    """Return the layouts of a clause of the sentence `text`: the source's, then each that differs by one safe move."""
    return tuple(layouts(lay(clause, text), clause))


def layouts(plain: Layout, clause: Clause) -> Iterator[Layout]:
    """Yield the source's layout, then each one that differs by one safe move."""
    yield plain
    if plain.rigid or cleft(clause) or says_nothing(plain, clause):
        return
    yield from _from_front(plain, clause)
    if not plain.front and not ranks(clause):
        yield from to_front(plain, clause)
        yield from _from_inside(plain, clause)


def _from_front(plain: Layout, clause: Clause) -> Iterator[Layout]:
    """Move a single fronted phrase after the verb, to the end, or behind a comma."""
    if len(plain.front) != 1 or parted(subject_text(clause)) or links(plain.front[0]):
        return
    phrase = plain.front[0]
    yield from _to_inside(plain, clause, phrase)
    placed = phrase.role in ("place", "other") and phrase.prep in listed("places") and not crowded(plain)
    placed = placed and not at_hand(phrase)  # « À la sortie, une dame s'est approchée » sets the scene
    placed = placed and not is_listed(phrase.prep, "sides")  # « Chez les Verts, on s'impatiente » tells who
    placed = placed and not said_twice(phrase.prep, plain) and (bool(plain.core) or not clause.verb.negation)
    # « avant que P » would be about the last infinitive; « alors que Lomane a signé, il retire le pays »: named first
    beside = phrase.kind == "clause" and (phrase.role == "time" or NAMES_ONE.search(phrase.text) is not None)
    settled = (phrase.role in MOVABLE or gerund(phrase) or placed) and not conceded(phrase, clause) and not beside
    settled = settled and (phrase.role != "time" or free_time(phrase, plain))
    settled = settled and (acts(clause) or not gerund(phrase))  # « En remontant, un barreau a lâché »
    if not settled or pattern("referring").match(subject_text(clause)) or (hangs(phrase) and not gerund(phrase)):
        return
    base = replace(plain, front=())
    loose = not plain.tail or plain.tail[0].role == "manner"
    heavy = weight(plain)
    if gerund(phrase) and heavy <= LIGHT and not plain.tail and not _closed(plain):
        yield replace(base, end=(*plain.end, phrase), move="moyen à la fin", cost=0.2)
    elif phrase.role == "source":
        pointing = POINTS_BACK.search(phrase.text) is not None  # « selon celle-ci »: who that is stood just before
        if (
            not pointing
            and not far(plain)
            and len(clause.text.split()) <= MOST_SOURCED
            and not any(p.role == "source" and p is not phrase for p in clause.phrases)
        ):
            # not « …, selon des témoins, selon la police »
            yield replace(base, tail=(*plain.tail, phrase), move="source à la fin", cost=0.1)
    elif phrase.role == "time" and not fixed(phrase):
        if (
            len(phrase.text.split()) <= SHORT_TIME
            and takes_a_time(plain)
            and not clause.verb.negation
            and not is_listed(clause.verb.lemma, "copulas")
            and not LATER.search(phrase.text)
        ):
            yield replace(base, middle=(*plain.middle, phrase), move="temps après le verbe", cost=0.3)
        sourced = any(p.role == "source" for p in plain.end)
        free = not (plain.inner or _closed(plain) or sourced or lasts(plain) or compared(plain))
        if heavy <= LIGHT and loose and free:
            yield replace(base, end=(*plain.end, phrase), move="temps à la fin", cost=0.2)
    elif (
        heavy <= (CALM if phrase.role in BOUND else LIGHT)
        and loose
        and not plain.inner
        and not _closed(plain)
        and not compared(plain)
        and not (phrase.role in BOUND and full(plain))
    ):
        yield replace(
            base,
            end=(*plain.end, phrase),
            move="lieu à la fin" if phrase.role in ("place", "other") else f"{phrase.role} à la fin",
            cost=0.3,
        )


def _to_inside(plain: Layout, clause: Clause, phrase: Phrase) -> Iterator[Layout]:
    """« Fermé depuis mai, le pont rouvrira » told as « Le pont, fermé depuis mai, rouvrira »."""
    subject = clause.subject
    if subject is None or subject.kind == "pron" or plain.inner or len(subject.text.split()) > LIGHT:
        return
    inner = phrase.clause is None or phrase.clause.verb.mood == "par"
    held = SIGN.search(phrase.text) or pattern("referring").search(phrase.text)
    opens = phrase.clause is not None and phrase.clause.subject is None and phrase.clause.verb.start == phrase.start
    if phrase.role == "participle" and opens and inner and not held and agrees(phrase, subject):
        yield replace(plain, front=(), inner=f", {phrase.text[:1].lower()}{phrase.text[1:]},", move=INSIDE, cost=0.15)


def _from_inside(plain: Layout, clause: Clause) -> Iterator[Layout]:
    """« X, blessé à la cheville, V » told as « Blessé à la cheville, X V »: it is about the subject in both places."""
    subject, verb = clause.subject, clause.verb
    between = [p for p in clause.phrases if subject and subject.end <= p.start < verb.start]
    if subject is None or len(between) != 1 or subject.kind == "pron":
        return
    phrase = between[0]
    if phrase.text.lower() in STRONG:
        return  # « Les Lomanais, eux, réclament »: « Eux, les Lomanais » is spoken
    ranked = FIRST_OR_LAST.search(subject.text) is not None  # « la dernière grève, en 2014, a duré »: the last of all
    if phrase.role == "time" and plain.inner.startswith(",") and not ranked and opens_a_sentence(phrase, plain):
        closed = "," if parted(subject.text) else ""  # « L'accès, tout comme le plan, était libre »
        yield replace(plain, front=(phrase,), inner=closed, move=NAMES["time"] + " en tête", cost=0.05)
    if parted(subject.text) or SOME.match(subject.text):
        return  # « Brefs, des sifflets ont accompagné les joueurs » reads badly
    if AGE.match(phrase.text):
        return  # « Âgé de 41 ans, Paul Roy a signé »: how old somebody is opens no sentence
    if phrase.role == "participle" and DOING.match(phrase.text) and OF.search(subject.text):
        return  # « le nombre d'inscrits, n'ayant pas travaillé, »: they have not, the number has
    if (phrase.role == "participle" and not agrees(phrase, subject)) or CALLED.match(phrase.text):
        return
    about = phrase.role == "participle" or (
        phrase.role == "apposition"
        and not (
            phrase.proper or RELATIVE.search(phrase.text)
        )  # « Le marché qui valait 2 milliards, Palisade, a fermé »
        and (subject.proper or qualifies(phrase))
    )
    alone = plain.inner == f", {phrase.text}," and not SIGN.search(phrase.text.replace(",", ""))
    if about and alone and not phrase.text[0].isdigit() and not pattern("referring").search(phrase.text):
        closed = "," if DETERMINED.match(phrase.text) else ""  # « Le maire, Ana Roy, »
        yield replace(plain, front=(phrase,), inner=closed, move="détaché en tête", cost=0.1)


def _closed(layout: Layout) -> bool:
    """Return whether the clause ends on a subordinate or a participle, to which an added phrase would belong."""
    last = (*layout.core, *layout.end)[-1:]
    ends = [tokens(p.text)[-1] for p in last]
    if any(token.tense == "ppast" or token.mood == "inf" for token in ends):
        return True  # « 70 blessés dont 23 pompiers hospitalisés | à la mi-journée », « son intention de partir | jusqu'ici »
    if any(WITH_ITS_OWN.search(p.text) for p in last):
        return True  # « … sur la barrière qui a cédé | à la suite du but », « à 4 millions (mairie) | vers 11 h »
    return any(p.clause is not None or p.role in ("quote", "completive", "infinitive") for p in last)
