"""Who was met before: named without what they are, and by a pronoun where the sentence before is about nobody else."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from functools import lru_cache

from generator.facts.reading import first_clause, parsed
from generator.frames.references import PRONOUNS, find, mentions
from generator.frames.surface import capital
from generator.french.lexicon import role as role_noun
from generator.french.syntax import Phrase
from generator.shelf import compiled
from generator.types import Brief, Entity, Fact, Sentence

TITLE = r"(?:(?:Me|M\.|Mme|Dre?|Pre?) )?"
RIVALS = frozenset({"person", "organisation", "other"})
OFFICE = compiled(
    r"^[^,«]{0,60}\b(?:ce (?:poste|titre|mandat|ministère|portefeuille)|cette (?:fonction|charge)|ces fonctions)\b"
)
ARTICLE = compiled(r"^(?:le |la |les |l['’])", re.IGNORECASE)


def met(fact: Fact, brief: Brief, known: Sequence[str], roles: Sequence[str]) -> Fact:
    """Return a fact that opens on somebody `known`, whose role was said, with the name alone.

    « La maire de Lomane, Ana Roy, a promis… » becomes « Ana Roy a promis… », unless « ce poste » comes next.
    """
    after = brief.after(fact)
    if after is not None and OFFICE.search(after.text):
        return fact  # « Elle occupait ce poste depuis 2014 »: which one, the role tells
    for person in brief.entities:
        if person.kind == "person" and person.name in known:
            for role in person.roles:
                if role.text in roles and (found := _presented(fact.text, person.name, role.text)):
                    # « Le docteur Roy, 61 ans, »: its comma stays
                    name, gap = (found["next"], "") if found["next"] else (found["one"] or found["other"], " ")
                    return replace(fact, text=f"{name}{gap}{fact.text[found.end() :]}")
    return fact


def _presented(text: str, name: str, role: str) -> re.Match[str] | None:
    """Return how a text opens on a name and its role, one before the other."""
    low = text.lower()
    if name.lower() not in low or role.lower() not in low:  # a pattern of a source's own words costs a hundred looks
        return None
    name, role = re.escape(name), re.escape(role)
    return re.match(
        rf"(?:(?:L[ea] |L['’]){role}(?:, (?=.*?, ){TITLE}(?P<one>{name}),? | {TITLE}(?P<next>{name})(?=,? ))|{TITLE}(?P<other>{name}), (?:l[ea] |l['’])?{role}, )",
        text,
        re.IGNORECASE,
    )


def recalled(told: Sequence[Sentence], before: Sequence[Sentence], brief: Brief) -> list[Sentence]:
    """Return the sentences, the first with a pronoun for a name that the sentence before is about, and nobody else."""
    first, last = told[0], before[-1] if before else None
    if last is None or last.paragraph != first.paragraph or "«" in last.text:
        return list(told)
    front, person = _opened(first.text, brief)
    text = first.text[front:]
    if (
        person is None
        or person.plural
        or not _is_about(last.text, person, brief)
        or _rivals(last.text, person, text, brief)
    ):
        return list(told)
    name = next(n for n in person.names if text.startswith(f"{n} "))
    pronoun = PRONOUNS[(person.gender, False)]
    opened = pronoun if front else capital(pronoun)
    return [replace(first, text=f"{first.text[:front]}{opened}{text[len(name) :]}"), *told[1:]]


@lru_cache(maxsize=128)
def _opened(text: str, brief: Brief) -> tuple[int, Entity | None]:
    """Return where the subject of a sentence starts, and the person whose name stands there."""
    front = _front(text)
    people = (e for e in brief.entities if e.kind == "person" and e.gender)
    return front, next((e for e in people if _opens(text[front:], e)), None)


def _front(text: str) -> int:
    """Return where the subject starts after a moment that opens a sentence: « Jeudi 9 avril, Ana Roy publie… »; 0 without one."""
    clause = first_clause(text)
    if clause is None or clause.subject is None:
        return 0
    fronts = [p for p in clause.phrases if p.end <= clause.subject.start]
    moment = bool(fronts) and all(p.role == "time" and p.clause is None for p in fronts)
    return clause.subject.start if moment and text[: clause.subject.start].endswith(", ") else 0


def _opens(text: str, person: Entity) -> bool:
    return any(text.startswith(f"{name} ") and text[len(name) + 1].islower() for name in person.names)


def _is_about(text: str, person: Entity, brief: Brief) -> bool:
    """Return whether a sentence's one subject is somebody, under any name but a pronoun."""
    subjects = [clause.subject for clause in parsed(text).clauses if clause.main]
    return len(subjects) == 1 and subjects[0] is not None and _names(subjects[0], person, brief)


def _names(subject: Phrase, person: Entity, brief: Brief) -> bool:
    role = ARTICLE.sub("", subject.text)
    return find(subject, brief) is person or any(role == r.text for r in person.roles)


def _rivals(text: str, person: Entity, after: str, brief: Brief) -> bool:
    """Return whether a sentence names anybody or any body else whom the pronoun could mean; what somebody is, whom the next one names aside."""
    for role in person.roles:
        text = re.sub(re.escape(role.text), "", text, flags=re.IGNORECASE)
    others = [
        e for e in brief.entities if e is not person and e.kind in RIVALS and not e.plural and e.name not in after
    ]
    if any(_gender(e) in ("", person.gender) and mentions(e, text) for e in others):
        return True
    nouns = [t for t in parsed(text).tokens if t.pos == "NOUN" and role_noun(t.low)]
    return any(t.gender in ("", person.gender) for t in nouns)


def _gender(entity: Entity) -> str:
    return entity.gender or {"le": "m", "la": "f"}.get(entity.article, "")
