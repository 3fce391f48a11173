"""Which words of a sentence the pronoun of the next one might mean instead of its subject: somebody beside somebody, a thing told of for itself beside a thing."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal

from generator.frames.beings import families, is_somebody
from generator.frames.lists import is_listed
from generator.french.lexicon import is_first_name, place, role
from generator.french.syntax import Token

Kind = Literal["person", "body", "thing"]
CONTRACTED = frozenset({"du", "des", "au", "aux"})
BESIDE = frozenset({"DET", "ADJ", "NUM", "ADV", "PROPN"})
POINTED = frozenset({"DET", "NUM", "ADJ"})
PLACED = frozenset({"en", "dans"})


def kind_of(noun: str, lemma: str) -> Kind:
    """Return what a common noun names: a person, a body of people, a thing."""
    if is_human(noun):
        return "person"
    return "body" if is_somebody(noun, lemma) else "thing"


def is_human(noun: str) -> bool:
    """Return whether a noun names people by itself: « suspect », « maire »."""
    low = noun.lower()
    return role(low) is not None or low in families()["personne"] or low.removesuffix("s") in families()["personne"]


def rivals(said: Sequence[Token], own: frozenset[str], kind: Kind) -> list[Token]:
    """Return the nouns and names that a pronoun might mean instead of a subject, in order.

    `own` are the words of the subject, in lower case, `kind` what it is. A subject goes on being the subject: what a preposition brings in is not told of for itself, a bare noun names nothing.
    """
    return [
        token
        for n, token in enumerate(said)
        if token.pos in ("NOUN", "PROPN")
        and token.low not in own
        and not is_listed(token.lemma, "times")
        and (_told_of(said, n) if kind == "thing" else _acts(said, n, kind))
    ]


def _acts(said: Sequence[Token], at: int, kind: Kind) -> bool:
    """Return whether a word may name somebody of a kind: no place, no bare noun."""
    token, before = said[at], said[at - 1] if at else None
    low = before.low if before is not None else ""
    if token.pos == "NOUN":  # « passe la ligne en vainqueur » names nobody else
        pointed_at = before is not None and (before.pos in POINTED or low in CONTRACTED)
        return pointed_at and (is_human(token.low) or (kind == "body" and is_somebody(token.low, token.lemma)))
    return low not in PLACED and (place(token.text) is None or is_first_name(before.text if before else ""))


def _told_of(said: Sequence[Token], at: int) -> bool:
    """Return whether a word stands without a preposition, under an article: « pèse une tonne », not « dans une rampe »."""
    first = _opening(said, at)
    before = said[first - 1] if first else None
    governed = before is not None and (before.pos == "ADP" or before.low in CONTRACTED)
    measured = is_listed(said[at].low.removesuffix("s"), "quantities") or any(
        t.low[:1].isdigit() for t in said[first:at]
    )
    named = said[at].pos == "PROPN" or any(t.pos in ("DET", "NUM") for t in said[first:at])
    return named and not governed and not measured


def _opening(said: Sequence[Token], at: int) -> int:
    """Return where the words that belong before a noun begin."""
    first = at
    while first and said[first - 1].pos in BESIDE and said[first - 1].low not in CONTRACTED:
        first -= 1
    return first
