"""The time expressions of the facts, located."""

from __future__ import annotations

from functools import lru_cache

from generator.facts.anchors import located
from generator.facts.ledger import places
from generator.french import dates
from generator.french.dates import TimePhrase
from generator.types import Cleaned, Fact, Moment

BARE = frozenset(
    {"de", "du", "d'", "de la", "de l'", "des"}
)  # they join the time to another word, and say nothing of it


def moments(cleaned: Cleaned, facts: tuple[Fact, ...]) -> tuple[Moment, ...]:
    """Return the times of all facts in order, with the preposition that belongs to them (« depuis 2020 »)."""
    return tuple(
        _moment(phrase, fact, at, cleaned) for fact, at in places(cleaned, facts) for phrase in phrases(fact.text)
    )


@lru_cache(maxsize=1024)
def phrases(sentence: str) -> tuple[TimePhrase, ...]:
    """Return the time expressions of a sentence, found once."""
    return dates.find(sentence)


def _moment(phrase: TimePhrase, fact: Fact, at: int, cleaned: Cleaned) -> Moment:
    bare = phrase.lead.lower().replace("’", "'") in BARE
    text = phrase.text[len(phrase.lead) :].lstrip() if bare else phrase.text
    span = located(cleaned, at + phrase.end - len(text), at + phrase.end)
    return Moment(text, phrase.iso, phrase.kind, span, fact.id)
