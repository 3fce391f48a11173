"""Cleaned text to Brief: every reader in turn, everything anchored in the source."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from generator import notes as house
from generator.facts.attribution import modality, sayer
from generator.facts.entities import entities
from generator.facts.figures import figures
from generator.facts.keyphrase import keyphrases
from generator.facts.ledger import ledger
from generator.facts.moments import moments
from generator.facts.quotes import quotes
from generator.facts.themes import themes
from generator.facts.weights import weighted
from generator.types import Brief, Cleaned, Note


def extract(cleaned: Cleaned, keyphrase: str = "", notes: Sequence[Note] = ()) -> Brief:
    """Return all that is known of a cleaned source; `keyphrase` wins over those found when it is given."""
    facts = tuple(replace(f, sayer=sayer(f.text), modality=modality(f.text)) for f in ledger(cleaned))
    named = entities(cleaned, facts)
    said = quotes(cleaned, facts, named)
    found = keyphrases(cleaned, facts, named)
    key = keyphrase or (found[0] if found else "")
    facts = weighted(facts, cleaned, named, said, key)
    return Brief(
        cleaned,
        key,
        facts,
        named,
        figures(cleaned, facts, named),
        moments(cleaned, facts),
        said,
        themes(cleaned, facts, named),
        tuple(k for k in found if k != key)[:6],
        house.matching(cleaned.text, notes),
    )
