"""What a reader would ask and the source does not say, checked: the amount of what is claimed, whether a court was asked."""

from __future__ import annotations

import re
from collections.abc import Iterator

from generator import phrases
from generator.facts.reading import parsed
from generator.french.grammar import definite
from generator.rules.gauging import MONEY
from generator.shelf import compiled
from generator.types import Assignment, Brief, Fact, Sentence

CLAIMING = frozenset({"exiger", "réclamer", "demander", "obtenir", "promettre", "verser"})
SUMS = compiled(r"\b(?P<noun>compensation|indemnisation|indemnité|dédommagement|rançon|amende|subvention|prime)\b")
# Somebody threatens to go to court; whatever shows that a court, or its officers, have been asked.
THREATS = compiled(
    r"\bmena(?:c\w+|ç\w+) (?:(?:de|d['’]\w+) )?(?:\w+ ){0,4}(?:poursui\w+|procès|attaquer en justice)", re.IGNORECASE
)
COURTS = compiled(
    r"\b(?:plaintes?|assign\w+|saisi\w*|tribuna\w+|juges?|cour|avocate?s?|requêtes?|audiences?|procédure|dépos\w+|engag\w+|parquet|police)\b",
    re.IGNORECASE,
)
NEXT = 1  # facts after it that may give the amount


def unsaid(fact: Fact, assignment: Assignment) -> Iterator[Sentence]:
    """Yield « Le montant de la compensation n'est pas précisé » where a sum is claimed and no fact near gives it."""
    brief = assignment.brief
    found = SUMS.search(fact.text)
    if found is None or not _claimed(fact, found.start()) or _priced(fact, brief):
        return
    gender = "m" if found["noun"] == "dédommagement" else "f"
    words = {"somme": definite(found["noun"], gender)}
    for text in phrases.say(assignment.site, "absences.montant", words, assignment.seed):
        yield Sentence(text, (fact.id,))


def unfiled(assignment: Assignment) -> Iterator[Sentence]:
    """Yield « Le dépôt d'une plainte n'est pas mentionné » where the lead tells a threat of going to court and nothing of a court."""
    brief = assignment.brief
    told = next((id for id in assignment.outline.lead if THREATS.search(brief.fact(id).text)), "")
    if told and not COURTS.search(f"{brief.cleaned.title} {brief.cleaned.text}"):
        for text in phrases.say(assignment.site, "absences.plainte", {}, assignment.seed):
            yield Sentence(text, (told,))


def _claimed(fact: Fact, at: int) -> bool:
    """Return whether the sum is what a verb of claiming asks for, in the active."""
    for clause in parsed(fact.text).clauses:
        inside = (p.clause for p in clause.phrases if p.role == "infinitive" and p.clause is not None)
        for held in (clause, *inside):
            aimed = any(p.role == "object" and p.start <= at < p.end for p in held.phrases)
            if held.verb.lemma in CLAIMING and not held.verb.negation and aimed:
                return True
    return False


def _priced(fact: Fact, brief: Brief) -> bool:
    """Return whether this fact, or one right after it, gives an amount of money."""
    rank = fact.rank
    near = {f"F{rank + ahead}" for ahead in range(NEXT + 1)}
    return any(f.fact in near and MONEY.search(f"{f.text} {f.unit}") for f in brief.figures)
