"""The matter of a sentence: its nouns, verbs, adjectives and adverbs, and which of them the evidence lacks."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from generator.checks import idioms
from generator.checks.kin import Held, held, holds, readings, stem
from generator.checks.numerals import ordinals
from generator.checks.stretches import FINITE, Stretch, stretches
from generator.checks.table import table
from generator.french.lexicon import lookup
from generator.french.syntax import Token
from generator.shelf import compiled

CLAUSE, CLAUSE_WEIGHT = 0.6, 1.4  # share and weight of a clause's matter that its facts may lack
SENTENCE, SENTENCE_WEIGHT = 0.4, 2.4  # the same of a whole sentence; tried in tests/checks/test_support.py
ELSEWHERE = 0.4  # weight of a word that another fact of the source holds, or that any retelling may use
VERBAL = 0.9  # weight of a participle taken for an adjective: « battue samedi par… » tells what « s'incliner » does
QUALIFYING = 1.5  # weight of an adjective or adverb: what a writer adds when he adds something

LONG_APPOSITION = 0.4  # share of an apposition's matter that may be new: it retells, « connu de tous » adds

OBJECT = 8  # signs between a verb and its object: an article, no preposition and its noun
OWN = frozenset({"de", "du", "des", "d'"})  # what follows belongs to the noun, not to the participle
RELATIVE = compiled(r"(?:qui|dont|où)\b(?! (?:se |s'))")
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
    turns = idioms.spans(said, ground.evidence)
    for stretch in stretches(said):
        weighed = [
            (text, 0.0 if _within(token, turns) else weight)
            for token, (text, weight) in zip(stretch.matter, weigh(stretch.matter, ground), strict=True)
        ]
        if _brings(stretch, weighed) or _predicates(stretch, weighed) or _too_much(weighed, CLAUSE, CLAUSE_WEIGHT):
            return _named(weighed)
        whole += weighed
    return _named(whole) if _too_much(whole, SENTENCE, SENTENCE_WEIGHT) else ()


def _within(token: Token, turns: Iterable[tuple[int, int]]) -> bool:
    return any(start <= token.start < end for start, end in turns)


def _brings(stretch: Stretch, weighed: Weighed) -> bool:
    """Return whether a stretch adds a thing, a quality, a doer or an apposition of its own."""
    words = [(word, weight) for word, (_, weight) in zip(stretch.matter, weighed, strict=True) if weight]
    doers = {match.group(1) for match in DOER.finditer(stretch.text)}
    return (
        _apposes(stretch, words)
        or _relates(stretch, words)
        or any(w == 1 and _predicate(stretch, word) for word, w in words)
        or any(_closes(stretch, word) for word, weight in words if weight == VERBAL or (weight == 1 and _past(word)))
        or any(
            weight == QUALIFYING or word.text in doers or (weight >= 1 and word.pos == "NOUN") for word, weight in words
        )
    )


def _predicates(stretch: Stretch, weighed: Weighed) -> bool:
    """Return whether a stretch says a thing its ground does not, in verb and object alike: « bloque la préparation »."""
    added = [(word, w) for word, (_, w) in zip(stretch.matter, weighed, strict=True)]
    for at, (verb, weight) in enumerate(added):
        after = next(((t, w) for t, w in added[at + 1 : at + 3] if t.pos == "NOUN"), None)
        if verb.pos == "VERB" and weight == 1 and after and after[1] > 0 and after[0].start - verb.end < OBJECT:
            return True
    return False


def _past(word: Token) -> bool:
    return word.pos == "VERB" and word.tense == "ppast"


def _closes(stretch: Stretch, word: Token) -> bool:
    """Return whether a participle stands as a mere quality: « devant une salle conquise », « les ouvriers épuisés ont… »."""
    after = next((token for token in stretch.tokens if token.start >= word.end and token.text[0].isalnum()), None)
    before = next((token for token in reversed(stretch.tokens) if token.end <= word.start), None)
    if after is None:  # « devant une salle conquise. »
        return word.pos == "ADJ" or (before is not None and before.pos == "NOUN")
    return before is not None and before.pos == "NOUN" and (after.mood in FINITE or after.text in OWN)


def _predicate(stretch: Stretch, word: Token) -> bool:
    """Return whether a word is all that « est » says of its subject: « La note est salée. »"""
    before = [t for t in stretch.tokens if t.end <= word.start]
    after = any(t.start >= word.end and t.text[0].isalnum() for t in stretch.tokens)
    return not after and bool(before) and before[-1].lemma == "être" and before[-1].tense in ("pres", "imp")


def _apposes(stretch: Stretch, words: Sequence[tuple[Token, float]]) -> bool:
    """Return whether an apposition names or qualifies anew; one led by a participle may retell in words of its own."""
    if not stretch.apposed or not words:
        return False
    first = stretch.matter[0]
    led = any(form.mood == "par" for form in lookup(first.text.lower()))
    return not led or sum(weight for _, weight in words) > LONG_APPOSITION * len(stretch.matter)


def _relates(stretch: Stretch, words: Sequence[tuple[Token, float]]) -> bool:
    """Return whether a relative clause does what no fact does: « qui ralentissait les coureurs »."""
    return RELATIVE.match(stretch.text) is not None and any(w == 1 and word.pos == "VERB" for word, w in words)


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
    free = table().light | ordinals().keys()  # ranks are looked at as figures
    if word.start and word.text[0].isupper() and word.text.lower() in table().raised:
        meant = table().initials.get(word.text)
        return 0.0 if stem(word.text) in near.stems or (meant and meant in near.text) else 1.0  # « l'État » acts
    if not (forms | {word.text.lower()}).isdisjoint(free) or holds(near, *forms):
        return 0.0
    elsewhere = not {stem(form) for form in forms}.isdisjoint(far.stems) if _qualifies(word) else holds(far, *forms)
    if elsewhere or not forms.isdisjoint(table().common):
        return ELSEWHERE
    return QUALIFYING if _qualifies(word) else VERBAL if word.pos == "ADJ" else 1.0


def _qualifies(word: Token) -> bool:
    """Return whether a word qualifies: an adjective that is no verb's participle, an adverb in -ment."""
    if word.pos == "ADJ":
        return not any(form.mood == "par" and form.pos == "VERB" for form in lookup(word.text.lower()))
    return word.pos == "ADV" and word.text.endswith("ment")


def _too_much(weighed: Weighed, most: float, weight: float) -> bool:
    added = sum(w for _, w in weighed)
    return bool(weighed) and added >= weight and added / len(weighed) > most


def _named(weighed: Sequence[tuple[str, float]]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(text for text, w in weighed if w >= 1))[:5] or tuple(t for t, w in weighed if w)[:5]
