"""Name whom a pronoun means, where a sentence leaves the one that named them; only when one person can be meant."""

from __future__ import annotations

import re
from dataclasses import replace

from generator.types import Brief, Entity, Fact

SUBJECT = re.compile(r"^(?P<pronoun>Il|Elle)(?= (?!y\b|s'agit|faut|pleut|est (?:possible|probable|vrai|clair)))")
INVERTED = re.compile(r"(?P<verb>\w+)-(?:t-)?(?P<pronoun>il|elle)\b(?! [a-zà-ÿ]+(?:é|i|u|is|it)\b)")
SAID = re.compile(r"(?P<auxiliary>a|avait)-t-(?P<pronoun>il|elle) (?P<participle>\w+)")
BACK = 3  # facts before it in which a pronoun's person is looked for


def standing_alone(fact: Fact, brief: Brief) -> Fact:
    """Return the fact with its opening pronoun, or that of its quotation, replaced by a name; as it is if unsure."""
    text = fact.text
    subject = SUBJECT.match(text)
    if subject and (person := _person(fact, brief, subject["pronoun"])):
        return replace(fact, text=person.name + text[subject.end() :])
    if "»" in text:
        head, mark, tail = text.rpartition("»")
        speaker = _speaker(fact, brief, tail)
        if not speaker:
            return fact
        tail = SAID.sub(rf"\g<auxiliary> \g<participle> {speaker}", tail, count=1)
        return replace(fact, text=head + mark + INVERTED.sub(rf"\g<verb> {speaker}", tail, count=1))
    return fact


def _speaker(fact: Fact, brief: Brief, tail: str) -> str:
    """Return the name of who says a quotation closed by « assure-t-elle », "" when it is named or not known."""
    pronoun = INVERTED.search(tail) or SAID.search(tail)
    if pronoun is None:
        return ""
    known = next((q.speaker for q in brief.quotes if q.fact == fact.id and q.speaker), "")
    person = None if known else _person(fact, brief, pronoun["pronoun"])
    return known or (person.name if person else "")


def _person(fact: Fact, brief: Brief, pronoun: str) -> Entity | None:
    """Return the one person of the pronoun's gender named in the nearest fact before that names any."""
    gender = "m" if pronoun.lower() == "il" else "f"
    rank = next(i for i, f in enumerate(brief.facts) if f.id == fact.id)
    for before in reversed(brief.facts[max(0, rank - BACK) : rank]):
        if before.paragraph < fact.paragraph - 1:
            return None
        people = [e for e in brief.entities if e.kind == "person" and before.id in e.facts]
        if people:
            fitting = [e for e in people if e.gender in (gender, "")]
            return fitting[0] if len(fitting) == 1 else None
    return None
