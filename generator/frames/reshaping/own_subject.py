"""The noun just before a participle's comma may be its subject: « dues à la tempête, touchant la côte » is no deed of what is due."""

from __future__ import annotations

from collections.abc import Sequence

from generator.frames.beings import is_somebody
from generator.frames.lists import is_listed
from generator.french.syntax import Clause, Phrase, Token
from generator.french.words import listed

NO_DOERS = frozenset({"time", "place"})  # roles of what nobody takes for the subject of a deed
SPOTS = frozenset({"sur", "dans", "sous", "vers", "devant", "derrière"})  # before the thing where somebody is
NOUNS = frozenset({"NOUN", "PROPN"})


def has_own(clause: Clause, before: Sequence[Token], deed: str) -> bool:
    """Return whether the last noun of the words between a clause's verb and a comma may do what the participle behind it tells.

    `deed`: the participle's verb. A time, a place, an amount does nothing; what only somebody does is no thing's.
    """
    last = next((token for token in reversed(before) if token.pos in NOUNS), None)
    if last is None or last.lemma in listed("measures") | listed("time_nouns") | listed("days") | listed("months"):
        return False
    held = next((p for p in clause.phrases if p.start <= last.start < p.end), None)
    if held is not None and held.role in NO_DOERS:
        return False
    somebodys = _only_somebodys(deed) or (held is not None and held.prep in SPOTS)
    return not (somebodys and _somebody(clause.subject) and _is_thing(last))


def _only_somebodys(deed: str) -> bool:
    """Return whether a verb tells what people say, want or do, and no thing."""
    return is_listed(deed, "deeds_apart") and not is_listed(deed, "deeds_of_things")


def _somebody(subject: Phrase | None) -> bool:
    """Return whether a subject is of people, by name or not."""
    return subject is not None and (subject.proper or is_somebody(subject.head.lower(), subject.lemma))


def _is_thing(noun: Token) -> bool:
    """Return whether a noun is of nobody: neither a name nor a word for people."""
    return noun.pos == "NOUN" and not is_somebody(noun.low, noun.lemma)
