"""« Quand le musée fermera-t-il ses portes ? »: what is asked of the day of an event, or of since when a state lasts."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from generator.checks.moments import WEEKDAY
from generator.french.syntax import Phrase
from generator.french.words import listed
from generator.rules import shortly
from generator.rules.clausal import Pieces
from generator.rules.pieced import joined, small, worded
from generator.shelf import compiled
from generator.types import Brief, Moment

BESIDE = compiled(r"\d|^(?:que|contre|avec)\b")  # complements that compare with something else

WHEN = {"": "quand", "en": "quand", "à": "quand", "depuis": "depuis", "à partir de": "partir", "à compter de": "partir"}
WHEN |= {"pour": "quand"}  # of what is planned alone
WHEN |= {"dès": "partir", "jusqu'à": "jusque", "jusqu'au": "jusque", "jusqu'en": "jusque"}
HABIT = compiled(r"(?:chaque|tou(?:s|te|tes|t)|aucune?)\b")
HEAVY = 0.4  # weight from which an event in the passive is asked about
LOOSER = frozenset({"place", "manner", "other"})  # what a question may leave to its answer
HOUR = compiled(r"\d ?h|heures?\b")
LONG_DATE = 6  # words: more is no date alone
COMPARED = compiled(r"qu(?:e |['’])")  # « 42 000 de plus qu'en novembre » is no date of anything
PLANNED = frozenset({"prévoir", "programmer", "fixer", "attendre", "convoquer"})
NARROWING = frozenset({"place", "other", "manner", "condition", "adverb", "concession"})
NEEDED = frozenset({"object", "indirect", "infinitive", "attribute", "place"})
NEXT = frozenset({"devoir", "aller"})
LIGHT = frozenset({"faire", "être", "avoir", "mettre", "prendre", "donner", "rendre"})  # nothing by themselves


def when(part: Pieces, brief: Brief) -> Iterator[tuple[str, dict[str, str]]]:
    """« Quand le musée fermera-t-il ses portes ? » — « Il fermera ses portes le 3 novembre. »"""
    every = [m for m in brief.moments if m.fact == part.fact.id and m.kind != "duration"]
    dates = [m for m in every if _dated(m, part)]
    for phrase in (*part.clause.phrases, *_in_infinitive(part, dates)):
        kind = WHEN.get(phrase.prep, "")
        known = every if kind in ("depuis", "jusque") else dates
        if phrase.role != "time" or not kind or not _is_date(phrase, part, known):
            continue
        if not (_timely(part, kind) and _is_whole(part)):
            continue
        kept = [
            p.text
            for p in part.core
            if not ((HOUR.search(p.text) and p.role != "object") or (p.role == "manner" and BESIDE.search(p.text)))
        ]
        core = _without(joined(*kept), phrase)
        least = _without(joined(*(p.text for p in part.core if p.role not in LOOSER)), phrase)
        if not BESIDE.search(core):
            answer = joined(core, small(phrase.text))
            shorter = (least,) if least or part.clause.verb.voice == "passive" else ()
            for asked in dict.fromkeys((core, *shorter)):
                yield kind, worded(part, asked, answer) | shortly.times(part, phrase)


def _is_date(phrase: Phrase, part: Pieces, known: Sequence[Moment]) -> bool:
    """Return whether a time is the date of what a clause tells, one of those known: no hour, no term of comparison."""
    verb = part.clause.verb
    if HOUR.search(phrase.text) or COMPARED.match(phrase.text) or len(phrase.text.split()) > LONG_DATE:
        return False
    inside = part.clause.start < phrase.start < verb.start  # « Roy, en poste depuis 2005, affronte »
    loose = (phrase.prep == "pour" and not is_planned(part)) or (verb.tense == "perf" and phrase.text.startswith("au "))
    return not inside and not loose and any(_same(m.text, phrase.text) for m in known)


def _without(core: str, time: Phrase) -> str:
    """Return the complements without the time that one of them holds."""
    return " ".join(f" {core} ".replace(f" {time.text} ", " ", 1).split()).rstrip(" ,")


def is_planned(part: Pieces) -> bool:
    """Return whether a clause says that something is planned: « est prévue le 27 mars »."""
    return part.clause.verb.lemma in PLANNED and part.clause.verb.voice == "passive"


def _is_whole(part: Pieces) -> bool:
    """Return whether nothing that the verb needs is missing: « Quand la régie a-t-elle annulé ? » lacks what."""
    verb = part.clause.verb
    alone = verb.voice != "active" or verb.lemma in listed("happening") | listed("scheduled") | listed("etre_verbs")
    needed = frozenset({"object"}) if verb.lemma in LIGHT else NEEDED
    return alone or any(p.role in needed for p in part.core)


def is_limited(part: Pieces) -> bool:
    """Return whether a clause opens on what narrows it: « Outre-mer, le film a amassé 9 millions »."""
    before = (p for p in part.clause.phrases if p.end <= part.clause.verb.start and p.role in NARROWING)
    return any(part.clause.subject is None or p.start < part.clause.subject.start for p in before)


def _in_infinitive(part: Pieces, dates: Sequence[Moment]) -> Iterator[Phrase]:
    """Yield the day on which an infinitive ends: « devraient être envoyées à partir du 18 août »."""
    for phrase in (p for p in part.core if p.role == "infinitive"):
        for moment in dates:
            if f" {moment.text}" in phrase.text:
                prep = next(
                    (
                        p
                        for p in ("à partir de", "jusqu'à", "jusqu'au", "d'ici")
                        if moment.text.startswith(p.rstrip("e"))
                    ),
                    "",
                )
                start = phrase.start + phrase.text.index(f" {moment.text}") + 1
                yield replace(phrase, text=moment.text, start=start, role="time", kind="np", prep=prep, clause=None)


def _dated(moment: Moment, part: Pieces) -> bool:
    """Return whether a moment is a day: one of the calendar, or a weekday to come."""
    sure = bool(moment.iso) and moment.kind in ("absolute", "partial")
    ahead = part.clause.verb.tense == "fut" or is_planned(part)
    return sure or (ahead and WEEKDAY.fullmatch(moment.text) is not None)


def _same(one: str, other: str) -> bool:
    """Return whether one of two times holds the other, whatever their capital."""
    one, other = one.lower(), other.lower()
    return one in other or other in one


def _timely(part: Pieces, kind: str) -> bool:
    """Return whether an event is told, or what lasts where the question is since when."""
    verb = part.clause.verb
    if verb.clitics or HABIT.match(part.subject):
        return False
    if kind in ("depuis", "jusque"):
        lasts = ("pres",) if kind == "depuis" else ("pres", "fut", "impf")
        return verb.tense in lasts or bool(verb.negation)
    if verb.voice == "passive" and part.fact.weight < HEAVY and not is_planned(part):
        return False
    may = verb.lemma == "pouvoir" and verb.mood == "con"
    opens = verb.voice == "passive" or may or verb.lemma in NEXT or verb.lemma in listed("scheduled")
    event = verb.tense in ("perf", "fut") or (verb.tense == "pres" and opens)
    return event and (verb.tense != "perf" if kind == "partir" else not verb.negation)
