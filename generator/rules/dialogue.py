"""The second question of a section, and those after it, told lightly: « « Êtes-vous prête ? » Elle répond : « … » », nobody named again."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from generator import phrases
from generator.rules.desk import bare, refused
from generator.rules.exchanges import exchanged
from generator.types import Assignment, Fact, Sentence

PRONOUNS = {"m": "il", "f": "elle"}


def lightened(
    told: Sequence[Sentence], fact: Fact, before: Sequence[Sentence], assignment: Assignment
) -> list[Sentence]:
    """Return the sentence of an exchange in a turn that the section's last exchange has not; as it is where none stands before."""
    one = exchanged(told[0].text) if len(told) == 1 else None
    if one is None:
        return list(told)
    questions = _asked(assignment)
    above = [s for s in before if not questions.isdisjoint(s.facts)]
    pronoun = _pronoun(fact, assignment)
    if not above or not pronoun:
        return list(told)
    asked = one.question if one.question.endswith(("?", "!", "…")) else f"{one.question}."
    given = {"question": asked, "reponse": one.words, "pronom": pronoun, "Pronom": pronoun.capitalize()}
    ways = list(phrases.say(assignment.site, "liaisons.question", given, assignment.seed))
    turn = len(above) % len(ways) if ways else 0
    known = refused(assignment)
    text = next((way for way in (*ways[turn:], *ways[:turn]) if bare(way) not in known), told[0].text)
    return [replace(told[0], text=text)]


def _asked(assignment: Assignment) -> frozenset[str]:
    return frozenset(fact.id for fact in assignment.brief.facts if exchanged(fact.text) is not None)


def _pronoun(fact: Fact, assignment: Assignment) -> str:
    """Return « il » or « elle » for the one person who answers, "" where their gender does not show."""
    said = {quote.speaker for quote in assignment.brief.quotes if quote.fact == fact.id and quote.speaker}
    people = [e for e in assignment.brief.entities if e.kind == "person" and said & set(e.names)]
    return PRONOUNS.get(people[0].gender, "") if len(people) == 1 else ""
