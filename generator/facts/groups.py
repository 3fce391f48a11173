"""Noun groups of a sentence without verb or article: what a heading, a label or a key phrase can be made of."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache, lru_cache
from pathlib import Path

from generator.french.syntax import Token
from generator.french.tagger import tag

LONGEST = 7  # tokens
POSSESSIVES = frozenset(["son", "sa", "ses", "leur", "leurs", "mon", "ma", "mes", "ce", "cet", "cette", "ces", "notre", "votre"])
LINKS = frozenset({"de", "d'", "du", "des", "à", "au", "aux", "en", "pour", "contre", "sur"})


@cache
def empty_heads() -> frozenset[str]:
    """Return the nouns that open no label: measures, times, pieces of set phrases."""
    lines = (Path(__file__).parent / "data" / "tetes_vides.txt").read_text("utf-8").splitlines()
    return frozenset(line for line in lines if line and line[0] != "#")


@lru_cache(maxsize=4096)
def tokens(sentence: str) -> tuple[Token, ...]:
    """Return the tagged tokens of a sentence, computed once."""
    return tuple(tag(sentence))


@lru_cache(maxsize=4096)
def noun_groups(sentence: str) -> tuple[str, ...]:
    """Return the noun groups of a sentence as written, without their first article, longer ones after shorter."""
    return tuple(_groups(sentence))


def _groups(sentence: str) -> Iterator[str]:
    found = tokens(sentence)
    for start, token in enumerate(found):
        if (
            token.pos not in ("NOUN", "PROPN")
            or token.lemma.lower() in empty_heads()
            or (start and found[start - 1].pos in ("NOUN", "PROPN"))
        ):
            continue
        for end in _ends(found, start):
            yield sentence[token.start : found[end].end]


def _ends(found: tuple[Token, ...], start: int) -> Iterator[int]:
    """Yield where a group that starts here may end: after each noun, name or adjective."""
    at = start
    while at < len(found) and at - start < LONGEST:
        token = found[at]
        if token.pos in ("NOUN", "PROPN", "ADJ"):
            if at + 1 >= len(found) or found[at + 1].pos not in ("ADJ", "PROPN"):
                yield at
            at += 1
        elif token.text.lower().replace("’", "'") in LINKS and at + 1 < len(found):
            if found[at + 1].text.lower() in POSSESSIVES:
                return
            skip = 2 if found[at + 1].pos == "DET" else 1
            if at + skip >= len(found) or found[at + skip].pos not in ("NOUN", "PROPN"):
                return
            at += skip
        else:
            return
