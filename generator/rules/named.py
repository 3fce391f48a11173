"""Headings that name the matter of a section without telling it: what it treats of, what it dwells on, its deeds and things as nouns."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence

from generator.anchors.deeds import deeds
from generator.facts.groups import stems
from generator.rules import nominal
from generator.rules.bounds import bounded
from generator.rules.dwelt import dwelt
from generator.rules.introduced import introduced, qualified
from generator.rules.lacking import SURE
from generator.rules.matter import Heading, Matter
from generator.rules.sound import sound
from generator.rules.topics import treated
from generator.shelf import compiled
from generator.types import Assignment, Brief, Fact

NAMING = frozenset({"noun", "mixed"})  # manners of headings that name a matter rather than tell or ask it
DEED, BROUGHT_IN = 0.3, 0.1  # what a deed named by its noun is worth more, and a thing under its name
QUALIFIED = 1.2  # « Des résultats préliminaires », where a section opens on them
LEAST_COVERED, COVERED = 2, 0.34  # facts, and share of them, that have a word of what names a section's matter
ONE_FACT_S = 1.2  # what the name of a thing or a deed is worth less that one fact further down has alone
FAR, MOST_FAR = 0.18, 4  # what a line is worth less for each fact that the section tells before its own
COUNTING = compiled(r"L[ea] (?:\w+ ){0,2}(?:quantité|nombre|majorité|minorité|moitié|part|somme|total)\b")


def names_matter(assignment: Assignment) -> bool:
    """Return whether a site's headings name the matter of a section rather than tell or ask it."""
    return assignment.site.voice.get("heading", "mixed") in NAMING


def named(facts: Sequence[Fact], about: Matter, assignment: Assignment, others: Collection[str]) -> Iterator[Heading]:
    """Yield what names the matter of a section without telling it."""
    yield from treated(facts, others, assignment)
    if assignment.site.voice.get("heading", "mixed") == "question":
        return
    yield from dwelt(facts, assignment)
    for place, fact in enumerate(facts):
        far = FAR * min(place, MOST_FAR)
        for extra, made in (
            (DEED, deeds(fact)),
            (BROUGHT_IN, (*introduced(fact), *_objects(fact))),
            (QUALIFIED * (place == 0), qualified(fact)),
        ):
            for text in made:
                if sound(text, fact) and bounded(text, fact):
                    aside = ONE_FACT_S * (place > 0 and not _covers(text, facts, assignment.brief))
                    yield Heading(text, (fact.id,), extra + about.worth(text, fact, 0) - far - aside)


def _objects(fact: Fact) -> Iterator[str]:
    """Yield « L'accès gratuit à l'API » of a fact that is sure."""
    yield from (text for text in nominal.groups(fact) if not COUNTING.match(text)) if fact.modality in SURE else ()


def _covers(text: str, facts: Sequence[Fact], brief: Brief) -> bool:
    """Return whether enough facts of a section have a word of a line."""
    words = set(stems(text)) - set(stems(f"{brief.keyphrase} {brief.cleaned.title}"))
    return sum(not words.isdisjoint(stems(fact.text)) for fact in facts) >= max(LEAST_COVERED, COVERED * len(facts))
