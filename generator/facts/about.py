"""Whom a sentence is about: who is named in it as its subject or its source, and not as somebody's complement."""

from __future__ import annotations

from generator.facts.reading import first_clause, parsed
from generator.french.lexicon import role
from generator.french.standing import find_whole
from generator.french.syntax import Clause
from generator.french.words import listed
from generator.shelf import compiled
from generator.types import Entity

OF = compiled(r"(?:\b(?:de|du|des)|\b[dl]['’])\s*(?:M\. |Mme |Me )?$", 2)


def is_about(text: str, person: Entity) -> bool:
    """Return whether « il » in the next sentence may be a person that this one names: « Le candidat a cité Paul Roy » is about the candidate."""
    clause = first_clause(text)
    at = min((place for name in person.names if (place := find_whole(text, name)) >= 0), default=-1)
    if clause is None or clause.subject is None or at < 0:
        return True
    if clause.subject.start <= at < clause.subject.end or at < clause.verb.start:
        return OF.search(text[:at]) is None
    # of a name without a first name we know, behind the verb, nothing shows that it is somebody's: « il jouera à Fenwick Road »
    return bool(person.gender) and not _somebody(clause)


def is_rivalled(text: str, gender: str) -> bool:
    """Return whether a sentence tells, besides its subject, of somebody without a name: « Roy a été frappé par un militant »."""
    clause = first_clause(text)
    if clause is None or clause.subject is None:
        return False
    own = [p for p in clause.phrases if p.role == "attribute"]  # « Roy est le maire »
    after = [t for t in parsed(text).tokens if t.start >= clause.verb.end and t.pos == "NOUN" and t.number != "p"]
    others = [t for t in after if not any(p.start <= t.start < p.end for p in own) and t.gender in ("", gender)]
    return any(role(t.low) is not None or t.lemma in listed("somebody") for t in others)


def _somebody(clause: Clause) -> bool:
    """Return whether a clause has somebody for its subject: « il », « le candidat »."""
    subject = clause.subject
    return subject is not None and (
        subject.text.lower() in ("il", "elle") or subject.proper or role(subject.head.lower()) is not None
    )
