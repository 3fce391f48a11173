"""A headline told from what its event is done to, in fewer words: « Le report est rejeté » of « Les députés rejettent le report »."""

from __future__ import annotations

from generator.facts.reading import first_clause, parsed
from generator.frames.lists import mapped
from generator.frames.surface import capital
from generator.french.morphology import participle
from generator.french.syntax import Clause, Phrase
from generator.shelf import compiled

TENSES = frozenset({"pres", "perf"})
BEING = {"s": "est", "p": "sont"}
OWN = compiled(r"\b(?:son|sa|ses|leurs?)\b|[,«»:]")  # whose, only who did it says


def undergone(text: str) -> str:
    """Return a headline as its object undergoes it, "" where the grammar is not sure or who did it says whose it is."""
    clause = first_clause(text)
    if clause is None or not parsed(text).complete or not _done(clause):
        return ""
    things = [p for p in clause.phrases if p.role == "object"]
    if len(things) != 1 or OWN.search(things[0].text) or not (things[0].gender and things[0].number):
        return ""
    thing = things[0]
    told = participle(clause.verb.lemma, thing.gender, thing.number)
    between, rest = text[clause.verb.end : thing.start].strip(), text[thing.end :]
    return " ".join(filter(None, (capital(thing.text), BEING[thing.number], told, between))) + rest


def _done(clause: Clause) -> bool:
    """Return whether a clause tells a plain event that somebody does to something."""
    verb, subject = clause.verb, clause.subject
    plain = verb.voice == "active" and verb.tense in TENSES and verb.mood == "ind"
    plain = plain and not (verb.negation or verb.clitics) and verb.lemma in mapped("deeds_undergone").values()
    return plain and _acts(subject, verb.start)


def _acts(subject: Phrase | None, at: int) -> bool:
    return subject is not None and subject.end <= at
