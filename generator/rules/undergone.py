"""A headline told from what its event is done to or what moves, in fewer words: « Le report est rejeté » of « Les députés rejettent le report »."""

from __future__ import annotations

from generator.facts.reading import first_clause, parsed
from generator.frames.lists import mapped
from generator.frames.surface import capital
from generator.french.grammar import definite
from generator.french.morphology import Uninflectable, conjugate, gender_of, participle
from generator.french.syntax import Clause, Phrase
from generator.french.tagger import finite, tag
from generator.shelf import compiled

TENSES = frozenset({"pres", "perf"})
BEING = {"s": "est", "p": "sont"}
OWN = compiled(r"\b(?:son|sa|ses|leurs?)\b|[,«»:]")  # whose, only who did it says
# « Verlac voit son bénéfice reculer »: what moves is the one that who sees it has.
SEEING = compiled(r"[^,;:«»]+? (?:voit|voient|a vu|ont vu) (?P<whose>son|sa|ses) (?P<what>[^,;:«»]+)$")
PLURAL = "ses"


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


def seen(text: str) -> str:
    """Return « Le bénéfice recule malgré des ventes record » of « Verlac voit son bénéfice reculer malgré des ventes record », else ""."""
    found = SEEING.match(text)
    if found is None or finite(found["what"]):
        return ""
    words = tag(found["what"])
    verb = next((word for word in words if word.pos == "VERB" and word.mood == "inf"), None)
    gender, number = gender_of(words[0].low), "p" if found["whose"] == PLURAL else "s"
    if verb is None or not verb.start or words[0].pos != "NOUN" or not gender:
        return ""
    try:
        moves = conjugate(verb.lemma, "ind", "pres", "3", number)
    except Uninflectable:
        return ""
    told = f"{found['what'][: verb.start]}{moves}{found['what'][verb.end :]}"
    return capital(definite(told, gender, number))
