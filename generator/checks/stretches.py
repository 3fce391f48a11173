"""A sentence cut where its clauses meet: what each stretch is about, who acts in it, whether it denies."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache
from itertools import pairwise
from typing import NamedTuple

from generator.checks.table import table
from generator.french.sentences import content_words, split
from generator.french.syntax import Token
from generator.french.tagger import tag
from generator.shelf import compiled

MATTER = frozenset({"NOUN", "VERB", "ADJ", "ADV"})
FINITE = frozenset({"ind", "sub", "con", "imp"})
PRONOUNS = frozenset(
    [
        "il",
        "elle",
        "ils",
        "elles",
        "on",
        "ce",
        "c'",
        "cela",
        "qui",
        "ceux",
        "celui",
        "celle",
        "celles",
        "nous",
        "vous",
        "je",
    ]
)
EDGE = compiled(
    r",(?!\d)|[;:()—–]|\b(?:qui|dont|où|lequel|laquelle|et|mais|or|car|après|avant|puis|tandis|alors qu|ce qu)(?!\w)"
)


class Stretch(NamedTuple):
    """One stretch of a sentence; `matter` are its nouns, verbs, adjectives and adverbs that carry meaning."""

    text: str
    tokens: tuple[Token, ...]
    matter: tuple[Token, ...]
    subject: Token | None  # the noun that acts, of this stretch or, when it has none, of the one before
    denied: tuple[Token, ...]  # the matter after a « ne… pas », « rien ne », « sans »
    closed: bool  # a comma follows

    @property
    def denies(self) -> bool:
        """Return whether the stretch holds a grammatical denial."""
        return table().negations.search(self.text) is not None

    @property
    def apposed(self) -> bool:
        """Return whether the stretch hangs on what precedes: « , priorité du mandat », « , connu de tous »."""
        first = next((t for t in self.tokens if t.text[0].isalnum()), None)  # « L'étude » opens on its article
        hung = self.text.startswith((",", "(", "–", "—")) or (self.closed and self.tokens[0].start == 0)
        if not hung or first is None or _finite(self.tokens):
            return False
        return first.pos in ("NOUN", "ADJ") or (first.pos == "VERB" and first.mood == "par")


@lru_cache(maxsize=2048)
def stretches(said: str) -> tuple[Stretch, ...]:
    """Return the stretches of a plain sentence that hold some matter, in order."""
    return tuple(_cut(said))


@lru_cache(maxsize=256)
def stretches_of_all(text: str) -> tuple[Stretch, ...]:
    """Return the stretches of every sentence of a text of several lines, in order."""
    return tuple(s for line in text.splitlines() for part in split(line) for s in stretches(part.text))


def _cut(said: str) -> Iterator[Stretch]:
    tokens = tag(said)
    meaning = frozenset(content_words(said))
    idle = {at for match in table().passages.finditer(said) for at in range(*match.span())}
    subject: Token | None = None
    head: Token | None = None  # the first noun of a stretch without a verb
    starts = [0, *(m.start() for m in EDGE.finditer(said)), len(said) + 1]
    for start, end in pairwise(starts):
        inside = tuple(t for t in tokens if start <= t.start < end)
        matter = tuple(t for t in inside if t.start not in idle and _carries(t, meaning))
        subject = _subject(inside, subject)
        if subject is None and inside and inside[0].text.lower() == "qui":
            subject = head  # « l'homme, qui… »: nobody else stands between
        head = next((t for t in inside if t.pos == "NOUN"), None) if not _finite(inside) else None
        if matter:
            denial = table().negations.search(said[start:end])
            denied = tuple(t for t in matter if denial and t.start >= start + denial.start())
            yield Stretch(said[start:end], inside, matter, subject, denied, said[end : end + 1] == ",")


def _carries(token: Token, meaning: frozenset[str]) -> bool:
    return (
        token.pos in MATTER and token.text in meaning and len(token.text) > 2 and not any(map(str.isdigit, token.text))
    )


def _subject(tokens: tuple[Token, ...], before: Token | None) -> Token | None:
    """Return the noun before the finite verb that no preposition leads in, that of the stretch before when there is none.

    Behind a pronoun nobody is sure who acts.
    """
    if not _finite(tokens):
        return before
    led = False
    for token in tokens:
        if token.pos in ("VERB", "AUX") and token.mood in FINITE:
            return before
        if token.pos == "PRON" and token.text.lower() in PRONOUNS:
            return None
        if token.pos == "NOUN" and token.text.isalpha() and not led:
            return token
        led = token.pos == "ADP" or (led and token.pos not in ("NOUN", "PROPN", "PUNCT"))
    return before


def _finite(tokens: tuple[Token, ...]) -> bool:
    return any(t.pos in ("VERB", "AUX") and t.mood in FINITE for t in tokens)
