"""The safe ways to move one phrase of a clause."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from functools import lru_cache

from generator.frames.guards import RELATIVE, determined, is_somebody
from generator.frames.layout import MOVABLE, SIGN, Layout, lay
from generator.frames.lists import is_listed, listed, pattern
from generator.frames.reading import parted, tokens
from generator.frames.reshaping.circumstances import fixed, gerund, hangs, parts_easily, subject_text, tells_time
from generator.frames.reshaping.fronting import (
    ADDED,
    LATER,
    LIGHT,
    MEANWHILE,
    NAMES,
    SHORT_TIME,
    opens_a_sentence,
    to_front,
)
from generator.frames.reshaping.shifts import LEANING
from generator.french.syntax import Clause, Phrase
from generator.shelf import compiled

CROWD = compiled(r",(?!\d)|\b(?:et|ou|suivie?s?|devant|derrière)\b")
GOING_ON = compiled(r"\b(?!pendant|avant|devant|durant|autant|enfant|instant)\w{3,}ant\b")  # a participle would take it
SOME = compiled(r"(?:une?|des) ", re.I)
DETERMINED = compiled(r"(?:les?|la|une?|cet(?:te)?|ce|son|sa) |l['’]", re.I)
MEASURED = compiled(r"(?:large|long(?:ue)?|haute?|profonde?|épais(?:se)?|âgée?)s? de ", re.I)
AGE = compiled(r"\d+ ans$")
RANKED = compiled(r"\b(?:premi[eè]re?|derni[eè]re?|seule?|\w+ième)\b.*\bdepuis\b")
COMPARED = compiled(r"\b(?:plus|moins|autant|aussi|mieux|davantage|pire)\b.*\bqu[e'’]", re.I)
ONE = compiled(r"(?:une?|la|le|cette|cet?|son|sa) |l['’]", re.I)
DOING = compiled(r"(?:n['’]|ne |s['’]|se )?\w+ant\b")
OF = compiled(r" (?:de|du|des) | d['’]")
CONCEDED = compiled(r":|\b\w+(?:ra|ront|rai[st]|raient)\b")  # a « si » that grants something, no condition
GAPPED = compiled(r"\bet \d+(?:,\d+)? % (?:les?|la|des?|du|l['’])")
POINTS_BACK = compiled(r"\b(?:celui|celle|ceux|celles)-|\b(?:lui|elle|eux|elles)\b|\bce(?:tte)? dernier", re.I)
NAMES_ONE = compiled(r"(?<=\w[ '’])[A-ZÀ-Þ]")
CALLED = compiled(
    r"(?:dit|surnommé|appelé|baptisé|nommé|intitulé|soit|tel|telle)e?s? ", re.I
)  # it gives the name just before
INSIDE = "détaché au milieu"
BOUND = frozenset({"cause", "concession", "condition"})  # their link shows what they belong to
FIRST_OR_LAST = compiled(r"\b(?:premi[eè]re?|derni[eè]re?|seule?|précédente?|prochaine?)s?\b", re.I)
BEYOND = compiled(
    r"au[- ]del[àa]\b", re.I
)  # « Au-delà du record, elle vise le titre » sets its sentence against another
YEAR = compiled(r"\b(?:en|de) (?:19|20)\d\d\b")
LENGTH = compiled(
    r"\b(?:en|pour|pendant|durant|de|à) (?:\d+|[a-zé]+) (?:heure|minute|seconde|jour|semaine|mois|année|an)s?\b"
)
AT_DATE = compiled(r"au \d", re.I)
STRONG = frozenset({"lui", "elle", "eux", "elles"})
MOST_SOURCED = 32  # words of a sentence at whose end a source still stands
FAR = 30  # words after the verb beyond which a source stays in front
CALM = 16  # words after the verb that may stand before such a phrase


@lru_cache(maxsize=512)
def plans(clause: Clause, text: str) -> tuple[Layout, ...]:
    """Return the layouts of a clause of the sentence `text`: the source's, then each that differs by one safe move."""
    return tuple(layouts(lay(clause, text), clause))


def layouts(plain: Layout, clause: Clause) -> Iterator[Layout]:
    """Yield the source's layout, then each one that differs by one safe move."""
    yield plain
    if plain.rigid or _cleft(clause) or _says_nothing(plain, clause):
        return
    yield from _from_front(plain, clause)
    if not plain.front and not _ranks(clause):
        yield from to_front(plain, clause)
        yield from _from_inside(plain, clause)


def _says_nothing(plain: Layout, clause: Clause) -> bool:
    """Return whether a verb of saying has nothing to say: « forçant la foule à fuir, les élus ont dit mardi » closes what was said."""
    told = ("object", "completive", "infinitive", "quote", "indirect", "attribute")
    says = is_listed(clause.verb.lemma, "saying_verbs") and clause.verb.voice == "active"
    return says and not any(p.role in told for p in (*plain.core, *plain.middle, *plain.end, *plain.tail, *plain.front))


def _cleft(clause: Clause) -> bool:
    """Return whether a clause sets one phrase in relief: « C'est à ce moment que… »."""
    subject = subject_text(clause).lower().replace("’", "'")
    return subject in ("c'", "ce") and any(p.role in ("completive", "relative") for p in clause.phrases)


def _ranks(clause: Clause) -> bool:
    """Return whether a clause tells the rank of a thing since a time: « C'est la troisième baisse depuis février »."""
    subject = subject_text(clause).lower().replace("’", "'")
    return subject in ("c'", "ce", "il") and RANKED.search(clause.text) is not None


def _from_front(plain: Layout, clause: Clause) -> Iterator[Layout]:
    """Move a single fronted phrase after the verb, to the end, or behind a comma."""
    if len(plain.front) != 1 or parted(subject_text(clause)) or _links(plain.front[0]):
        return
    phrase = plain.front[0]
    yield from _to_inside(plain, clause, phrase)
    placed = phrase.role in ("place", "other") and phrase.prep in listed("places") and not _crowded(plain)
    placed = placed and not _at_hand(phrase)  # « À la sortie, une dame s'est approchée » sets the scene
    placed = placed and not is_listed(phrase.prep, "sides")  # « Chez les Verts, on s'impatiente » tells who
    placed = placed and not _said_twice(phrase.prep, plain) and (bool(plain.core) or not clause.verb.negation)
    # « avant que P » would be about the last infinitive; « alors que Lomane a signé, il retire le pays »: named first
    beside = phrase.kind == "clause" and (phrase.role == "time" or NAMES_ONE.search(phrase.text) is not None)
    settled = (phrase.role in MOVABLE or gerund(phrase) or placed) and not _conceded(phrase, clause) and not beside
    settled = settled and (phrase.role != "time" or _free_time(phrase, plain))
    settled = settled and (_acts(clause) or not gerund(phrase))  # « En remontant, un barreau a lâché »
    if not settled or pattern("referring").match(subject_text(clause)) or (hangs(phrase) and not gerund(phrase)):
        return
    base = replace(plain, front=())
    loose = not plain.tail or plain.tail[0].role == "manner"
    heavy = _weight(plain)
    if gerund(phrase) and heavy <= LIGHT and not plain.tail and not _closed(plain):
        yield replace(base, end=(*plain.end, phrase), move="moyen à la fin", cost=0.2)
    elif phrase.role == "source":
        pointing = POINTS_BACK.search(phrase.text) is not None  # « selon celle-ci »: who that is stood just before
        if (
            not pointing
            and not _far(plain)
            and len(clause.text.split()) <= MOST_SOURCED
            and not any(p.role == "source" and p is not phrase for p in clause.phrases)
        ):
            # not « …, selon des témoins, selon la police »
            yield replace(base, tail=(*plain.tail, phrase), move="source à la fin", cost=0.1)
    elif phrase.role == "time" and not fixed(phrase):
        if (
            len(phrase.text.split()) <= SHORT_TIME
            and _takes_a_time(plain)
            and not clause.verb.negation
            and not is_listed(clause.verb.lemma, "copulas")
            and not LATER.search(phrase.text)
        ):
            yield replace(base, middle=(*plain.middle, phrase), move="temps après le verbe", cost=0.3)
        sourced = any(p.role == "source" for p in plain.end)
        free = not (plain.inner or _closed(plain) or sourced or _lasts(plain) or _compared(plain))
        if heavy <= LIGHT and loose and free:
            yield replace(base, end=(*plain.end, phrase), move="temps à la fin", cost=0.2)
    elif (
        heavy <= (CALM if phrase.role in BOUND else LIGHT)
        and loose
        and not plain.inner
        and not _closed(plain)
        and not _compared(plain)
        and not (phrase.role in BOUND and _full(plain))
    ):
        yield replace(
            base,
            end=(*plain.end, phrase),
            move="lieu à la fin" if phrase.role in ("place", "other") else f"{phrase.role} à la fin",
            cost=0.3,
        )


def _at_hand(phrase: Phrase) -> bool:
    """Return whether a place is known from what was told: « à la sortie », « au bout du fil »; a name or more words say where."""
    return len(phrase.text.split()) <= len(("à", "la", "sortie")) and not NAMES_ONE.search(phrase.text)


def _acts(clause: Clause) -> bool:
    """Return whether a subject can do something: somebody, a name, a pronoun."""
    subject = clause.subject
    if subject is None or subject.kind == "pron" or subject.proper:
        return True
    return is_somebody(subject.head.lower(), subject.lemma)


def _links(phrase: Phrase) -> bool:
    """Return whether what opens a sentence links it to the one before: « Dans le détail », « Dans d'autres », « Pendant ce temps »."""
    takes_up = LEANING.search(phrase.text) or MEANWHILE.match(phrase.text.lower())
    return bool(takes_up or pattern("settings").fullmatch(phrase.text) or BEYOND.match(phrase.text))


def _free_time(phrase: Phrase, plain: Layout) -> bool:
    """Return whether words in front are a time that may stand further on: not « 59 minutes et 13 secondes, S V »,
    nor « Au 22 janvier, l'épisode s'étend », which does not spread to that day."""
    towards = AT_DATE.match(phrase.text) and not any(p.role == "object" for p in plain.core)
    return tells_time(phrase) and not towards and not _dated_again(plain)


def _said_twice(prep: str, plain: Layout) -> bool:
    """Return whether the preposition of a place stands after the verb already: « sur toutes les catégories, … sur trois mois »."""
    return any(p.prep == prep for p in (*plain.middle, *plain.core, *plain.end))


def _conceded(phrase: Phrase, clause: Clause) -> bool:
    """Return whether « si » only grants something: « Si leur route ne sera connue qu'au soir, le danger reste faible : … »,
    « Si aucune Lomanaise ne courait, plusieurs Lomanais ont brillé »."""
    told = clause.verb.mood == "ind" and clause.verb.tense not in ("pres", "fut")
    return phrase.role == "condition" and (told or CONCEDED.search(phrase.text) is not None)


def _dated_again(plain: Layout) -> bool:
    """Return whether what follows the verb has a year of its own: « En 2016, la baisse était de 1 %, et de 2 % en 2015 »."""
    return any(YEAR.search(p.text) for p in (*plain.middle, *plain.core, *plain.end, *plain.tail))


def _compared(plain: Layout) -> bool:
    """Return whether what follows the verb ends on a comparison: « En serre, l'une a bu plus que ses voisines du nord »."""
    return COMPARED.search(" ".join(p.text for p in (*plain.middle, *plain.core, *plain.end))) is not None


def _full(plain: Layout) -> bool:
    """Return whether two complements with a preposition follow the verb: « repart à la hausse après deux mois malgré … »."""
    return sum(bool(p.prep) for p in (*plain.middle, *plain.core, *plain.end)) > 1


def _lasts(plain: Layout) -> bool:
    """Return whether a clause ends on a length of time, which would be counted from a time set after it."""
    return any(LENGTH.search(p.text) for p in (*plain.core, *plain.end)[-1:])


def _far(plain: Layout) -> bool:
    """Return whether the end stands so far that the reader would learn too late whose words they are."""
    return sum(len(p.text.split()) for p in (*plain.core, *plain.end, *plain.tail)) > FAR


def _weight(plain: Layout) -> int:
    """Return the words after the verb; what ends on a participle weighs more: it would take what follows for its own."""
    after = (*plain.core, *plain.end)
    return sum(len(p.text.split()) + CALM * bool(GOING_ON.search(p.text)) for p in after)


def _to_inside(plain: Layout, clause: Clause, phrase: Phrase) -> Iterator[Layout]:
    """« Fermé depuis mai, le pont rouvrira » told as « Le pont, fermé depuis mai, rouvrira »."""
    subject = clause.subject
    if subject is None or subject.kind == "pron" or plain.inner or len(subject.text.split()) > LIGHT:
        return
    inner = phrase.clause is None or phrase.clause.verb.mood == "par"
    held = SIGN.search(phrase.text) or pattern("referring").search(phrase.text)
    opens = phrase.clause is not None and phrase.clause.subject is None and phrase.clause.verb.start == phrase.start
    if phrase.role == "participle" and opens and inner and not held and _agrees(phrase, subject):
        yield replace(plain, front=(), inner=f", {phrase.text[:1].lower()}{phrase.text[1:]},", move=INSIDE, cost=0.15)


def _agrees(phrase: Phrase, subject: Phrase) -> bool:
    """Return whether a participle can be its subject's: « Opéré hier, son absence durera » is nobody's."""
    found = tokens(phrase.text)
    if found[0].number == "p" and ONE.match(subject.text):
        return False  # « une série de sécheresses, survenues au printemps »: the droughts
    first = next((t for t in found if t.mood == "par"), phrase.clause.verb if phrase.clause is not None else None)
    if first is None or first.text.lower().endswith("ant"):
        return True
    gender = first.gender in ("", subject.gender) or not subject.gender
    return gender and (first.number in ("", subject.number) or not subject.number)


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
    if AGE.match(phrase.text) and subject.proper and subject.gender and plain.inner == f", {phrase.text},":
        aged = replace(phrase, text=f"{'Âgée' if subject.gender == 'f' else 'Âgé'} de {phrase.text}")
        yield replace(plain, front=(aged,), inner="", move="détaché en tête", cost=0.1)
        return
    if phrase.role == "participle" and DOING.match(phrase.text) and OF.search(subject.text):
        return  # « le nombre d'inscrits, n'ayant pas travaillé, »: they have not, the number has
    if (phrase.role == "participle" and not _agrees(phrase, subject)) or CALLED.match(phrase.text):
        return
    about = phrase.role == "participle" or (
        phrase.role == "apposition"
        and not (
            phrase.proper or RELATIVE.search(phrase.text)
        )  # « Le marché qui valait 2 milliards, Palisade, a fermé »
        and (subject.proper or _qualifies(phrase))
    )
    alone = plain.inner == f", {phrase.text}," and not SIGN.search(phrase.text.replace(",", ""))
    if about and alone and not phrase.text[0].isdigit() and not pattern("referring").search(phrase.text):
        closed = "," if DETERMINED.match(phrase.text) else ""  # « Le maire, Ana Roy, »
        yield replace(plain, front=(phrase,), inner=closed, move="détaché en tête", cost=0.1)


def _qualifies(phrase: Phrase) -> bool:
    """Return whether a phrase opens with an adjective: « large de trois mètres »."""
    first = tokens(phrase.text)[0]
    return (first.pos == "ADJ" and not is_listed(first.text, "no_description")) or bool(MEASURED.match(phrase.text))


def _crowded(plain: Layout) -> bool:
    """Return whether what ends the clause would share a place set after it: « suivi d'Ana Roy et de Paul Bo »."""
    last = (*plain.core, *plain.end)[-1:]
    return any(CROWD.search(p.text) for p in last)


def _takes_a_time(plain: Layout) -> bool:
    """Return whether a time may stand before the complement: « a perdu mardi la vie » tears an idiom apart."""
    first = plain.core[0] if plain.core else None
    if any(GAPPED.search(p.text) for p in plain.core):
        return False  # « 91 % ont financé la route et 8 % la dette »: the time holds for both
    if first is None or (first.role == "infinitive" and not first.prep) or "«" in first.text:
        return False
    if any(p.role == "adverb" for p in plain.middle) or ADDED.match(first.text):
        return False  # « entourent déjà depuis l'été la tour »
    if first.role not in ("object", "attribute"):
        return first.clause is not None or determined(first)  # « entrer en contact »
    return parts_easily(first)


def _closed(layout: Layout) -> bool:
    """Return whether the clause ends on a subordinate or a participle, to which an added phrase would belong."""
    last = (*layout.core, *layout.end)[-1:]
    ends = [tokens(p.text)[-1] for p in last]
    if any(token.tense == "ppast" or token.mood == "inf" for token in ends):
        return True  # « 70 blessés dont 23 pompiers hospitalisés | à la mi-journée », « son intention de partir | jusqu'ici »
    return any(p.clause is not None or p.role in ("quote", "completive", "infinitive") for p in last)
