"""« De son côté » where another party comes in, after one just told of."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from generator import phrases
from generator.facts.reading import parsed
from generator.frames.references import mentions
from generator.french.leaning import points_back
from generator.french.quoted import QUOTED
from generator.french.words import listed, mapped
from generator.rules.adding import LONGEST, NO_MORE, OPENS_OTHERWISE
from generator.rules.desk import bare, refused
from generator.rules.links import lowered
from generator.shelf import compiled
from generator.types import Assignment, Entity, Sentence

PARTIES = frozenset({"person", "organisation"})
PARTY, OPENING = "De son côté", 6  # words a party is named in
PRESENTED = 12  # words in which who speaks is named, with what they are
RANKED = compiled(
    r"L[ea]s? (?:premi|second|dern|deuxi|trois)\w+\b"
)  # « Le premier, le groupe Verlac, propose »: not another
ARTICLED = compiled(r"(?:L[ae] |L['’])")


def aside(told: Sequence[Sentence], before: Sequence[Sentence], assignment: Assignment) -> list[Sentence]:
    """Return the sentences, « De son côté » before the first when another party comes in after one just told of."""
    first = told[0]
    parties = [e for e in assignment.brief.entities if e.kind in PARTIES and not e.plural]
    own = _party(first.text, parties) or _speaker(first.text, parties)
    recent = " ".join(s.text for s in before[-2:])
    others = [e for e in parties if e is not own and _of_one_kind(e, own) and mentions(e, recent)]
    after = bool(others) or (
        own is not None and own.kind == "organisation" and _other_party(before[-1].text, first.text)
    )
    if (
        own is None
        or assignment.brief.cleaned.translated  # who answers whom shows badly through a translation
        or RANKED.match(first.text)
        or not _speaks(first.text)
        or (own.kind == "person" and not (before and _speaks(before[-1].text)))  # beside no word, nobody answers
        or _agrees(first.text)
        or mentions(own, recent)
        or _recalled(own, recent)
        or not after
        or _used(before, assignment)
    ):
        return list(told)
    words = {"phrase": lowered(first.text, assignment)}
    text = next(phrases.say(assignment.site, "liaisons.partie", words, assignment.seed), "")
    return [replace(first, text=text), *told[1:]] if text and bare(text) not in refused(assignment) else list(told)


def _speaks(text: str) -> bool:
    """Return whether a sentence tells what somebody says or does about the matter, not what somebody is."""
    clauses = parsed(text).clauses
    said = listed("announcing") | listed("saying")
    return "«" in text or any(clause.verb.lemma in said for clause in clauses[:1])


def _agrees(text: str) -> bool:
    """Return whether a sentence takes up what was just told, to confirm or bear it out: no other side is heard."""
    clauses = parsed(text).clauses
    verb = clauses[0].verb.lemma if clauses else ""
    return points_back(text) or verb in listed("agreeing")


def _of_one_kind(one: Entity, other: Entity | None) -> bool:
    """Return whether two parties may stand face to face: somebody may well speak for the body told of next to them."""
    return other is not None and one.kind == other.kind


def _party(text: str, parties: Sequence[Entity]) -> Entity | None:
    """Return the party that a short sentence opens on."""
    opening = " ".join(text.split()[:OPENING])
    clauses = parsed(text).clauses
    subject = clauses[0].subject if clauses else None
    several = subject is not None and (subject.number == "p" or " et " in subject.text)
    if several or len(text.split()) > LONGEST or OPENS_OTHERWISE.match(text) or NO_MORE.search(text):
        return None
    return next((e for e in parties if any(_opens(opening, name) for name in e.names)), None)


def _other_party(before: str, text: str) -> bool:
    """Return whether a sentence is about « l'entreprise », « la mairie », and the next about a body of another kind."""
    one, other = _head(before), _head(text)
    return one in listed("parties") and other in listed("parties") and one != other


def _head(text: str) -> str:
    clauses = parsed(text).clauses
    return clauses[0].subject.lemma if clauses and clauses[0].subject is not None else ""


def _opens(opening: str, name: str) -> bool:
    article = r"(?:(?:Le|La|Les|L['’])\s?(?:[\w-]+ )?)?"
    return name in opening and re.match(rf"{article}{re.escape(name)}(?!\w)", opening) is not None


def _speaker(text: str, parties: Sequence[Entity]) -> Entity | None:
    """Return the party that a sentence opens on, named with what it is, to tell what it says: « La maire, Ana Roy, a promis… »."""
    clauses = parsed(text).clauses
    clause = clauses[0] if clauses else None
    if (
        clause is None
        or clause.subject is None
        or clause.subject.start
        or mapped("alike").get(clause.verb.lemma) != "parole"
    ):
        return None
    head = text[: clause.verb.start]
    linked = NO_MORE.search(QUOTED.sub("", text)) is not None
    if linked or "«" in head or len(head.split()) > PRESENTED or not ARTICLED.match(head):
        return None
    return next((e for e in parties if e.kind == "person" and mentions(e, head)), None)


def _recalled(entity: Entity, text: str) -> bool:
    """Return whether a text calls somebody by what they are."""
    return any(role.text.lower() in text.lower() for role in entity.roles)


def _used(before: Sequence[Sentence], assignment: Assignment) -> bool:
    """Return whether the section, or two before it, has the link already."""
    said = [s.text for text in assignment.said for s in text.draft.sentences]
    return any(s.text.startswith(PARTY) for s in before) or sum(t.startswith(PARTY) for t in said) > 1
