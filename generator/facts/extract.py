"""Cleaned text to Brief: every reader in turn, everything anchored in the source."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from generator import notes as house
from generator.facts.attribution import attributed, modality
from generator.facts.entities import entities
from generator.facts.figures import figures
from generator.facts.gendered import gainsaid
from generator.facts.groups import noun_groups
from generator.facts.keycase import with_capitals
from generator.facts.keyphrase import keyphrases
from generator.facts.ledger import ledger
from generator.facts.moments import moments
from generator.facts.quotes import quotes
from generator.facts.referents import Cast
from generator.facts.themes import themes
from generator.facts.weights import weighted
from generator.types import Brief, Cleaned, Fact, Note


def extract(cleaned: Cleaned, keyphrase: str = "", notes: Sequence[Note] = ()) -> Brief:
    """Return all that is known of a cleaned source; `keyphrase` wins over those found when it is given."""
    facts = tuple(ledger(cleaned))
    named = gainsaid(facts, entities(cleaned, facts))
    cast = Cast(facts, named)
    facts = _attributed(facts, cast)
    said = quotes(cleaned, facts, cast)
    nouns = noun_groups(facts, named)
    found = keyphrases(cleaned, facts, named, nouns)
    key = with_capitals(keyphrase, cleaned.text, named) or (found[0] if found else "")
    facts = weighted(facts, cleaned, named, said, key)
    return Brief(
        cleaned,
        key,
        facts,
        named,
        figures(cleaned, facts),
        moments(cleaned, facts),
        said,
        themes(cleaned, facts, named, nouns, key),
        tuple(k for k in found if k != key)[:6],
        house.matching(cleaned.text, notes, cleaned.title),
    )


def _attributed(facts: Sequence[Fact], cast: Cast) -> tuple[Fact, ...]:
    """Return the facts with their sayer, in the words of the source when they name nobody known, and their modality."""
    found = []
    for rank, fact in enumerate(facts):
        saying = attributed(fact.text)
        who = cast.name(saying, rank) or saying.who.lower() if saying else ""
        found.append(replace(fact, sayer=who, modality=modality(fact.text)))
    return tuple(found)
