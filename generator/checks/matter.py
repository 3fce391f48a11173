"""The matter of a sentence: its nouns, verbs, adjectives and adverbs, and which of them the evidence lacks."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from generator.checks.kin import Held, held, holds, readings
from generator.checks.stretches import Stretch, stretches
from generator.checks.table import table
from generator.french.syntax import Token
from generator.shelf import compiled

CLAUSE, CLAUSE_WEIGHT = 0.6, 1.4  # share and weight of a clause's matter that its facts may lack
SENTENCE, SENTENCE_WEIGHT = 0.4, 2.4  # the same of a whole sentence; tried in tests/checks/test_support.py
ELSEWHERE = 0.4  # weight of a word that another fact of the source holds
QUALIFYING = 1.5  # weight of an adjective or adverb: what a writer adds when he adds something

DOER = compiled(r"(?<=\Wpar )(?:l[ea]s? |l'|une? |des |d'autres )?([\w-]+)")

Weighed = list[tuple[str, float]]


class Ground(NamedTuple):
    """What a text may rest on: the facts it cites, names any sentence may use, the rest of the source."""

    evidence: str
    shared: str
    elsewhere: str


def lacking(said: str, ground: Ground) -> tuple[str, ...]:
    """Return the words of a plain text that say more than its ground, or none when it holds.

    A noun that the whole source lacks brings a thing of its own; a verb may only be another way to say it.
    """
    whole: Weighed = []
    for stretch in stretches(said):
        weighed = weigh(stretch.matter, ground)
        if _brings(stretch, weighed) or _too_much(weighed, CLAUSE, CLAUSE_WEIGHT):
            return _named(weighed)
        whole += weighed
    return _named(whole) if _too_much(whole, SENTENCE, SENTENCE_WEIGHT) else ()


def _brings(stretch: Stretch, weighed: Weighed) -> bool:
    """Return whether a stretch adds a thing, a quality, a doer or an apposition of its own."""
    words = [(word, weight) for word, (_, weight) in zip(stretch.matter, weighed, strict=True) if weight]
    doers = {match.group(1) for match in DOER.finditer(stretch.text)}
    return (stretch.apposed and bool(words)) or any(
        weight == QUALIFYING or word.text in doers or (weight >= 1 and word.pos == "NOUN") for word, weight in words
    )


def share(said: str, ground: Ground) -> float:
    """Return the share, 0 to 1, of a plain text's matter that its ground lacks."""
    weighed = [pair for stretch in stretches(said) for pair in weigh(stretch.matter, ground)]
    return sum(w > 0 for _, w in weighed) / len(weighed) if weighed else 0.0


def weigh(words: Iterable[Token], ground: Ground) -> Weighed:
    """Return each word with what it adds to the ground: 0 when it holds it."""
    near, far = held(f"{ground.evidence}\n{ground.shared}"), held(ground.elsewhere)
    return [(word.text, _weight(word, near, far)) for word in words]


def _weight(word: Token, near: Held, far: Held) -> float:
    forms = readings(word.text) | {word.lemma}
    if word.lemma in table().light or word.text.lower() in table().light or holds(near, *forms):
        return 0.0
    if holds(far, *forms):
        return ELSEWHERE
    return QUALIFYING if word.pos == "ADJ" or (word.pos == "ADV" and word.text.endswith("ment")) else 1.0


def _too_much(weighed: Weighed, most: float, weight: float) -> bool:
    added = sum(w for _, w in weighed)
    return bool(weighed) and added >= weight and added / len(weighed) > most


def _named(weighed: Sequence[tuple[str, float]]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(text for text, w in weighed if w >= 1))[:5] or tuple(t for t, w in weighed if w)[:5]
