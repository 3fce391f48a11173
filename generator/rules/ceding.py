"""Which passages the sections may leave to the FAQ: nothing goes on from them, nobody is met in them, enough is left without them."""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence
from functools import cache

from generator.facts.groups import stems
from generator.frames.beings import is_somebody
from generator.french.leaning import answers, leans, points_back
from generator.french.lexicon import role
from generator.french.morphology import singular
from generator.french.regular import Uninflectable
from generator.french.resting import rests
from generator.french.words import listed
from generator.plan.budget import count
from generator.plan.opening import following
from generator.shelf import compiled
from generator.types import Assignment, Brief, Fact

LEFT_WORDS = 40  # that a section keeps at least
CRUMB = 6  # words of a paragraph that would be left alone
LEAST, SHARE = 220, 0.24  # words of an article that may leave some, and their share (read on 132 texts)
MOST_AFTER, MOST_WORDS = 2, 40  # facts that go with theirs, and all their words: more is no answer
OWN = 0.35  # of the words ordered, that the source has
# Of weight: what the article is about, or a section opens with, is told there.
HEART, OPENING = 0.75, 0.42
NEAR = 3  # facts after a passage, in which nothing new of it is taken up
ALSO = compiled(r" également\b")  # adds to all that was told, or to what the section keeps
# « l'issue de ce vote », of which the sections tell: the sentence left to the FAQ did not name it
INSIDE = compiled(r"(?<!^)\b(?:ce|cet|cette|ces) (?!derni)(?P<noun>[a-zà-ÿ]{3,})")
POINTS = compiled(r"\b(?:ce|cet|cette|ces) (?!derni|mois|jour|ann|semaine|matin|soir)[a-zà-ÿ]{3,}", 2)
SUBJECT = compiled(
    r"(?:Ils?|Elles?) (?!y |en |aussi|également)"
)  # what leans by its subject alone goes with what names it
# « Le médicament », « ce dossier », « de nouvelles parcelles »: what is named so was met before.
ANEW = r"(?:nouve(?:aux?|lles?|l)|autres?|mêmes?|anciens?|anciennes?) "
KNOWN = compiled(
    rf"\b(?:(?:l[ea]s?|ce|cet|cette|ces|du|aux?|des) (?:{ANEW})?|de (?:{ANEW}))(?P<noun>\w+)|\b[ld]['’](?P<elided>\w+)",
    re.IGNORECASE,
)
# « La route a été fermée à nouveau une semaine plus tard »: after what the section tells
ONCE_MORE = compiled(r"\b(?:à nouveau|de nouveau|encore une fois|(?:jour|semaine|mois|an|heure)s? plus tard)\b")
OWNED = compiled(r"(?:[ ][a-zà-ÿ-]+)? (?:de|du|des) | d['’]| [A-ZÀ-Þ]")  # « l'entrée du musée » says of what
QUOTES = compiled(r"[«»]")  # « Avant d'avoir ces résultats, je me tais »: what he points at is told before his words
NAME = compiled(r"(?<!^)(?<![«.:!?] )\b[A-ZÀ-Þ][\w’-]{2,}")
# of those that are known alone, what is one of several where a text tells of it
NEEDING = frozenset(
    [
        "entreprise",
        "société",
        "groupe",
        "firme",
        "compagnie",
        "marque",
        "site",
        "joueur",
        "club",
        "compétition",
        "épreuve",
        "match",
        "rencontre",
        "course",
        "film",
        "texte",
        "accident",
        "opération",
        "service",
        "mesure",
        "annonce",
        "vote",
        "plainte",
        "enquête",
        "étude",
        "procès",
        "jugement",
        "décision",
        "rappel",
    ]
)
# « La société paierait aussi deux bancs »: beside what the sentence before tells
ADDS = compiled(r"^[^,;«]{0,60}? (?:aussi|également|encore)(?! (?:bien|que|longtemps|peu|souvent|loin|vite)\b)(?= )")
# « selon leur porte-parole », « …, assure-t-elle », « selon elle »: whose, who, stands before.
THEIRS = compiled(
    r"\bleurs?\b|^(?:[\w'’-]+ ){0,5}(?:son|sa|ses) |\w-(?:t-)?(?:ils?|elles?)\b|\b(?:selon|pour|d['’]après) (?:lui|elles?|eux)\b",
    re.IGNORECASE,
)


def passage(fact: Fact, assignment: Assignment, taken: Collection[str]) -> tuple[Fact, ...]:
    """Return a fact with those that lean on it, in their order, where its section may leave them all to the FAQ; else ().

    `taken` are the facts that it leaves already.
    """
    outline, brief = assignment.outline, assignment.brief
    own = next((section.facts for section in outline.sections if fact.id in section.facts), ())
    kept = {*outline.lead, *outline.closing}
    if fact.id in kept or fact.weight >= HEART or not _has_room(fact, assignment, taken):
        return ()
    told = _with_what_leans(fact, brief)
    ids = {one.id for one in told}
    if not told or ids & kept or not ids <= set(own) or ONCE_MORE.search(fact.text):
        return ()
    if _is_torn(told, brief) or _is_taken_up(told, brief) or _is_pointed_at(told, brief):
        return ()
    left = [id for id in own if id not in kept and id not in taken and id not in ids]
    opens = fact.id == next((id for id in own if id not in kept), "") and fact.weight >= OPENING
    enough = sum(count(brief.fact(id).text) for id in left) >= LEFT_WORDS
    return told if enough and not opens else ()


def tells_all(question: str, answer: str, fact: Fact) -> bool:
    """Return whether a question and its answer in few words say all of a fact: « Quand ouvrira la billetterie ? Lundi à 10 heures. »"""
    return not set(stems(fact.text)) - set(stems(question)) - set(stems(answer))


def is_left_some(assignment: Assignment) -> bool:
    """Return whether the sections may leave facts to the FAQ: where one was ordered, or the source is no far cry from the words that were.

    Where it is, house notes fill the page, and each word of the news is told where it is found first.
    """
    asked = assignment.outline.budget.asked
    return assignment.brief.cleaned.request.questions or _size(assignment.brief) >= OWN * asked


def _size(brief: Brief) -> int:
    return sum(count(fact.text) for fact in brief.facts)


def _has_room(fact: Fact, assignment: Assignment, taken: Collection[str]) -> bool:
    """Return whether a FAQ was ordered, or the article is long enough to leave a fact beside those that are taken."""
    brief = assignment.brief
    if brief.cleaned.request.questions:
        return True
    whole = _size(brief)
    given = count(fact.text) + sum(count(brief.fact(id).text) for id in taken)
    return is_left_some(assignment) and whole >= LEAST and given <= SHARE * whole


def _with_what_leans(fact: Fact, brief: Brief) -> tuple[Fact, ...]:
    """Return a fact and those after it that lean on it; () where they are more than an answer tells."""
    told = [fact]
    while (after := following(told[-1], brief)) is not None and _goes_on(after, fact, brief):
        told.append(after)
        if not SUBJECT.match(after.text) or len(told) > 1 + MOST_AFTER or sum(count(f.text) for f in told) > MOST_WORDS:
            return ()
    return tuple(told)


def _goes_on(after: Fact, fact: Fact, brief: Brief) -> bool:
    """Return whether a fact leans on the one before it, and not on those before that one."""
    elsewhere = _stems_before(fact, brief) - set(stems(fact.text))

    def named(found: re.Match[str]) -> str:
        return "le " + found["noun"] if set(stems(found["noun"])) & elsewhere else found.group()

    text = INSIDE.sub(named, ALSO.sub("", after.text))
    return THEIRS.search(text) is not None or rests(text) or answers(text[:1].lower() + text[1:])


def _is_taken_up(told: Sequence[Fact], brief: Brief) -> bool:
    """Return whether what a passage is the first to name comes again: a thing soon after it, somebody anywhere."""
    last = told[-1].rank
    new = {stem for fact in told for stem in stems(fact.text)} - _stems_before(told[0], brief) - _unintroduced()
    after = [f for f in brief.facts if last < f.rank <= last + NEAR]
    soon = {stem for f in after for named in KNOWN.finditer(f.text) for stem in stems(named["noun"] or named["elided"])}
    ids = {fact.id for fact in told}
    met = (e for e in brief.entities if e.facts and min(e.facts, key=_rank) in ids)
    return (
        bool(new & soon)
        or any(_rank(id) > last for entity in met for id in entity.facts)
        or _is_named_later(told, brief)
    )


def _is_torn(told: Sequence[Fact], brief: Brief) -> bool:
    """Return whether a passage leaves a crumb of its paragraph, « La mairie conteste ce chiffre. », or goes on there about « l'entreprise »."""
    rest = [fact for fact in brief.facts if fact.paragraph == told[0].paragraph and fact not in told]
    if not rest:
        return False
    opens = KNOWN.match(told[0].text)
    goes_on = opens is not None and rest[0].rank < told[0].rank and (opens["noun"] or opens["elided"]) in NEEDING
    return goes_on or sum(count(fact.text) for fact in rest) < CRUMB


@cache
def _unintroduced() -> frozenset[str]:
    """Return the stems of what a text may call « le », « la » though nothing told of it: « la police », « le pays »."""
    return frozenset(stem for noun in listed("known_alone") - NEEDING for stem in stems(noun))


def _is_named_later(told: Sequence[Fact], brief: Brief) -> bool:
    """Return whether a name that a passage is the first to tell comes again: « Halden », whom it alone presents."""
    first, last = told[0].rank, told[-1].rank
    before = " ".join((brief.cleaned.title, *(f.text for f in brief.facts if f.rank < first)))
    after = " ".join(f.text for f in brief.facts if f.rank > last)
    new = {name for fact in told for name in NAME.findall(fact.text) if name not in before}
    return any(name in after for name in new)


def _is_pointed_at(told: Sequence[Fact], brief: Brief) -> bool:
    """Return whether the next sentence points back: « ce stade », « Le club » of whoever the passage names."""
    after = following(told[-1], brief)
    if after is not None and (leans(after.text) or points_back(QUOTES.sub(" ", after.text)) or ADDS.search(after.text)):
        return True  # a section that has lost what « ces chiffres » are would bring it back
    if after is not None and _speaks_on(told[-1], after):
        return True
    if after is None or after.paragraph != told[-1].paragraph:
        return False
    opens = KNOWN.match(after.text)
    body = (opens["noun"] or opens["elided"] or "").lower() if opens is not None else ""
    ids = {fact.id for fact in told}
    named = any(entity.kind in ("person", "organisation", "") and ids & set(entity.facts) for entity in brief.entities)
    if POINTS.search(after.text) is not None or (named and bool(body) and _is_body(body)):
        return True
    if opens is not None and _is_first_named(opens, after, told, brief):
        return True
    names = any(NAME.search(fact.text) for fact in told)
    return names and any(
        (found["noun"] or found["elided"]).lower() in listed("parties") for found in KNOWN.finditer(after.text)
    )


def _speaks_on(last: Fact, after: Fact) -> bool:
    """Return whether the next sentence goes on with somebody's words: nothing is taken out of their chain."""
    return after.text.startswith("«") and ("«" in last.text or bool(last.sayer)) and after.sayer in ("", last.sayer)


def _is_first_named(opens: re.Match[str], after: Fact, told: Sequence[Fact], brief: Brief) -> bool:
    """Return whether a sentence opens on a thing of what the passage tells, which nothing else names: « L'entrée sera gratuite »."""
    noun = opens["noun"] or opens["elided"]
    known = _stems_before(told[0], brief) | _unintroduced()
    if role(noun.lower()) is not None:
        return False  # « Le maire » needs no town before it
    return not OWNED.match(after.text, opens.end()) and not set(stems(noun)) & known


def _is_body(noun: str) -> bool:
    """Return whether a noun is of people or of a body; a name that is no noun, « la FIDH », is of none here."""
    try:
        return is_somebody(noun, singular(noun))
    except Uninflectable:
        return False


def _stems_before(fact: Fact, brief: Brief) -> set[str]:
    before = " ".join((brief.cleaned.title, *(f.text for f in brief.facts if f.rank < fact.rank)))
    return set(stems(before))


def _rank(id: str) -> int:
    return int(id[1:])
