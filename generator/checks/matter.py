"""The matter of a sentence: its nouns, verbs, adjectives and adverbs, and which of them the evidence lacks."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache, lru_cache
from itertools import pairwise
from pathlib import Path
from typing import Any

from generator.french.lexicon import lookup
from generator.french.sentences import content_words
from generator.french.tagger import tag
from generator.shelf import compiled, read_toml

STEM = 5  # letters without accents: « facturer » and « facture » meet
CLAUSE, CLAUSE_WEIGHT = 0.6, 1.4  # share and weight of a clause's matter that its facts may lack
SENTENCE, SENTENCE_WEIGHT = 0.4, 2.4  # the same of a whole sentence; tried in tests/checks/test_support.py
PREFIXES = ("trans", "inter", "contr", "const", "super", "multi", "perso", "conse")  # too common to tell words apart
ELSEWHERE = 0.4  # weight of a word that another fact of the source holds
QUALIFYING = 1.5  # weight of an adjective or adverb: what a writer adds when he adds something
MATTER = frozenset({"NOUN", "VERB", "ADJ", "ADV"})
EDGE = compiled(r"[,;:()—–]|\b(?:qui|dont|où|lequel|laquelle|et|mais|or|car|ce qui|ce que|tandis que|alors que)\b")


@dataclass(frozen=True, slots=True)
class Ground:
    """What a text may rest on: the facts it cites, names any sentence may use, the rest of the source."""

    evidence: str
    shared: str
    elsewhere: str


@dataclass(frozen=True, slots=True)
class Ban:
    """Words that no text may add: what to tell, what says it, what in the evidence allows it."""

    message: str
    patterns: tuple[re.Pattern[str], ...]
    grounds: re.Pattern[str] | None  # what allows them all; each is also allowed by itself

    def added(self, said: str, evidence: str) -> str:
        """Return the words of a text that are banned and that its evidence does not allow, or ""."""
        for pattern in self.patterns:
            found = pattern.search(said)
            if found and not pattern.search(evidence) and not (self.grounds and self.grounds.search(evidence)):
                return found.group().strip()
        return ""


@dataclass(frozen=True, slots=True)
class Table:
    """The data of appui.toml, ready to be searched."""

    bans: tuple[Ban, ...]
    hollow: tuple[re.Pattern[str], ...]
    tics: tuple[re.Pattern[str], ...]
    light: frozenset[str]
    near: Mapping[str, frozenset[str]]
    precisions: Mapping[str, re.Pattern[str]]
    actors: frozenset[str]
    initials: Mapping[str, str]


def lacking(said: str, ground: Ground) -> tuple[str, ...]:
    """Return the words of a plain text that say more than its ground, or none when it holds."""
    whole: list[tuple[str, float]] = []
    for clause in _clauses(said):
        weighed = weigh(clause, ground)
        if _too_much(weighed, CLAUSE, CLAUSE_WEIGHT) or any(w == QUALIFYING for _, w in weighed):
            return _named(weighed)
        whole += weighed
    return _named(whole) if _too_much(whole, SENTENCE, SENTENCE_WEIGHT) else ()


def share(said: str, ground: Ground) -> float:
    """Return the share, 0 to 1, of a plain text's matter that its ground lacks."""
    weighed = weigh(tuple(_matter(said)), ground)
    return sum(w > 0 for _, w in weighed) / len(weighed) if weighed else 0.0


def weigh(words: Sequence[tuple[str, str, str]], ground: Ground) -> list[tuple[str, float]]:
    """Return each word (text, lemma, part of speech) with what it adds to the ground: 0 when it holds it."""
    held = stems(ground.evidence) | stems(ground.shared)
    far = stems(ground.elsewhere)
    return [(text, _weight(text, lemma, pos, held, far)) for text, lemma, pos in words]


def _weight(text: str, lemma: str, pos: str, held: frozenset[str], far: frozenset[str]) -> float:
    keys = {stem(text), stem(lemma)}
    if lemma in table().light or text.lower() in table().light:
        return 0.0
    if keys & held or any(table().near.get(key, frozenset()) & held for key in keys):
        return 0.0
    if keys & far:
        return ELSEWHERE
    return QUALIFYING if pos == "ADJ" or (pos == "ADV" and text.endswith("ment")) else 1.0


def _too_much(weighed: Sequence[tuple[str, float]], most: float, weight: float) -> bool:
    added = sum(w for _, w in weighed)
    return bool(weighed) and added >= weight and added / len(weighed) > most


def _named(weighed: Sequence[tuple[str, float]]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(text for text, w in weighed if w >= 1))[:5] or tuple(t for t, w in weighed if w)[:5]


def _clauses(said: str) -> Iterator[tuple[tuple[str, str, str], ...]]:
    """Yield the matter of each clause; the tags are those of the whole sentence."""
    words = list(_placed(said))
    starts = [0, *(m.start() for m in EDGE.finditer(said)), len(said) + 1]
    for start, end in pairwise(starts):
        inside = tuple(word for at, word in words if start <= at < end)
        if inside:
            yield inside


def _matter(said: str) -> Iterator[tuple[str, str, str]]:
    return (word for _, word in _placed(said))


def _placed(said: str) -> Iterator[tuple[int, tuple[str, str, str]]]:
    at = 0
    for token in tagged(said):
        found = said.find(token[0], at)
        at = found if found >= 0 else at
        if token[2] in MATTER and token[0] in content_words(said) and len(token[0]) > 2:
            yield at, token


@lru_cache(maxsize=2048)
def tagged(said: str) -> tuple[tuple[str, str, str], ...]:
    """Return the words of a sentence: text, lemma, part of speech."""
    return tuple((token.text, token.lemma, token.pos) for token in tag(said))


@lru_cache(maxsize=512)
def stems(text: str) -> frozenset[str]:
    """Return the stems of a text's content words, in every reading the lexicon knows of them."""
    found: set[str] = set()
    for word in content_words(text):
        found.add(stem(word))
        found.update(stem(form.lemma) for form in lookup(word.lower()))
    return frozenset(found)


@lru_cache(maxsize=20000)
def stem(word: str) -> str:
    """Return the first letters of a word without accents or capitals."""
    bare = "".join(c for c in unicodedata.normalize("NFKD", word.lower()) if not unicodedata.combining(c))
    return bare[: STEM + 2] if bare.startswith(PREFIXES) else bare[:STEM]


@cache
def table() -> Table:
    """Return appui.toml, compiled once."""
    read = read_toml(Path(__file__).parent / "data" / "appui.toml")
    return Table(
        tuple(_ban(row) for row in read["interdit"]),
        tuple(map(_words, read["creux"]["formules"])),
        tuple(map(_words, read["creux"]["tics"])),
        frozenset(" ".join(read["legers"].values()).split()),
        _near(read["proches"]["groupes"]),
        {name: _any(forms) for name, forms in read["precisions"].items()},
        frozenset(" ".join(read["acteurs"]["noms"]).split()),
        read["sigles"],
    )


def _ban(row: Mapping[str, Any]) -> Ban:
    grounds = _any(row["appuis"]) if row.get("appuis") else None
    return Ban(row["dit"], tuple(map(_words, row["motifs"])), grounds)


def _near(groups: Sequence[str]) -> dict[str, frozenset[str]]:
    found: dict[str, set[str]] = {}
    for group in groups:
        members = {stem(word) for word in group.split()}
        for member in members:
            found.setdefault(member, set()).update(members)
    return {member: frozenset(group) for member, group in found.items()}


def _any(parts: Sequence[Any]) -> re.Pattern[str]:
    return _words("|".join(map(str, parts)))


def _words(pattern: str) -> re.Pattern[str]:
    return compiled(rf"(?<!\w)(?:{pattern})", re.IGNORECASE)
