"""A second sentence beside the first: whom the first is about is not named anew, what nobody was told of is not « la manifestation »."""

from __future__ import annotations

from functools import lru_cache

from generator.facts.groups import stem, stems
from generator.facts.reading import first_clause
from generator.french.lexicon import lookup, place
from generator.french.lexicon import role as role_noun
from generator.french.standing import find_whole
from generator.french.syntax import Phrase
from generator.french.tagger import tag
from generator.french.words import listed
from generator.rules.calling import recalled
from generator.rules.object_recalled import object_recalled
from generator.shelf import compiled
from generator.types import Brief, Sentence

DEFINITE = compiled(r"(?:L[ea] |L['’]|Les )(?P<noun>[a-zà-ÿ-]+)")
PRONOUN = compiled(r"(?<=[ '’])(?:il|elle) (?!(?:y|est|s['’]agit|faut|n['’]y) )")
FIRM = compiled(r"(?:La (?:société|firme|compagnie|marque)|L['’](?:entreprise|enseigne)|Le (?:groupe|club))\b")
NAME_FIRST = compiled(r"(?P<name>[A-ZÀ-Þ][\w-]+(?: [A-ZÀ-Þ][\w’'-]+)*) (?=[a-zà-ÿ])")  # a comma would say who it is
OF = compiled(r" (?:de|du|des|à|au|aux|en|contre|pour|sur) |['’](?=[\w])")


def following(first: Sentence, second: Sentence, brief: Brief) -> Sentence:
    """Return a second sentence, with a pronoun for somebody whom the first is about and nobody else, and for whom it does something to."""
    return object_recalled(recalled([second], [first], brief)[0], first)


def starts_anew(first: str, second: str, brief: Brief) -> bool:
    """Return whether two sentences open on one name or group: « Verlac gagne. Verlac a marqué deux fois. »"""
    opened = _opening(second, brief)
    subject = _subject(first)
    return _opening(first, brief) == opened or (subject is not None and find_whole(subject.text, opened) >= 0)


def unheard(first: str, second: str) -> bool:
    """Return whether a sentence opens on a thing that it says nothing of and the first does not tell: « La manifestation a dégénéré »."""
    found = DEFINITE.match(second)
    if found is None or found["noun"] in listed("known_alone"):
        return False
    subject = _subject(second)
    if subject is None or subject.start:
        return False
    rest = subject.text[found.end() :]
    described = OF.search(rest) is not None or any(letter.isupper() for letter in rest)
    return not described and stem(found["noun"]) not in stems(first)


def unpresented(first: str, second: str, brief: Brief) -> bool:
    """Return whether a second sentence gives the words of somebody of whom neither says who it is."""
    if "«" not in second:
        return False
    people = (e for e in brief.entities if e.kind == "person" and e.name in second and e.name not in first)
    return any(not any(role.text in second for role in e.roles) for e in people)


def stranger(first: str, second: str, brief: Brief) -> bool:
    """Return whether a second sentence names somebody whom the first does not, nor says who it is: « Roy a été entendu »."""
    people = (e for e in brief.entities if e.kind == "person" and any(n in second for n in e.names))
    unknown = (e for e in people if not any(n in f"{first} {brief.cleaned.title}" for n in e.names))
    return any(not any(role.text in second for role in e.roles) for e in unknown)


def opens_unknown(first: str, second: str, brief: Brief) -> bool:
    """Return whether a second sentence opens on a bare name that neither the first nor the source's title has: « Vireo couvre 3 km² »."""
    found = NAME_FIRST.match(second)
    if found is None or lookup(found["name"].lower()) or place(found["name"]) is not None:
        return False
    return find_whole(f"{first} {brief.cleaned.title}", found["name"].split(" ")[0]) < 0


def firm_unnamed(first: str, second: str, brief: Brief) -> bool:
    """Return whether a second sentence opens on « la société » where the first names no body that may be it."""
    if not FIRM.match(second):
        return False
    return not any(e.kind in ("organisation", "product") and any(n in first for n in e.names) for e in brief.entities)


def pronoun_lost(text: str) -> bool:
    """Return whether a sentence read first says « il » of somebody whom it has not named: « Les faits datent de 2005, alors qu'il… »."""
    found = PRONOUN.search(text)
    before = tag(text[: found.start()]) if found else ()
    return found is not None and not any(t.pos == "PROPN" or role_noun(t.low) or t.low in ("un", "une") for t in before)


@lru_cache(maxsize=128)
def _opening(text: str, brief: Brief) -> str:
    """Return the name that a sentence opens on, whatever it goes on with, else its subject."""
    for entity in brief.entities:
        if any(text.startswith(f"{name} ") for name in entity.names):
            return entity.name
    subject = _subject(text)
    return subject.text.lower() if subject is not None else text


def _subject(text: str) -> Phrase | None:
    clause = first_clause(text)
    return clause.subject if clause is not None else None
