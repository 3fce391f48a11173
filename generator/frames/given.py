"""How words that stand alone between quotation marks were given: said, written, or neither as far as the source tells."""

from __future__ import annotations

from functools import lru_cache
from typing import Literal

from generator.frames.copying import muted
from generator.frames.library import Library
from generator.frames.lists import is_listed
from generator.frames.reading import tokens
from generator.types import Brief, Fact

Given = Literal["said", "written", "unsaid"]
KINDS = ("neutral", "opinion", "marked", "only_quote")  # lists of « dire.toml »
REACH = 4  # sentences before words quoted in which a letter may be told of


@lru_cache(maxsize=512)
def given(fact: Fact, brief: Brief, library: Library) -> Given:
    """Return how the words of a fact were given, by the last sentence before it that quotes too, or by a letter told of before."""
    at = fact.rank - 1
    before = brief.facts[max(0, at - REACH) : at]
    for earlier in reversed(before):
        lemmas = _lemmas(earlier.text) if "«" in earlier.text and earlier.paragraph == fact.paragraph else frozenset()
        if any(is_listed(lemma, "writing") for lemma in lemmas):
            return "written"
        if any(lemma in library.tables["dire"][kind] for lemma in lemmas for kind in KINDS):
            return "said"
    letter = any(is_listed(lemma, "letters") for earlier in before for lemma in _lemmas(earlier.text))
    return "written" if letter else "unsaid"


def _lemmas(text: str) -> frozenset[str]:
    return frozenset(token.lemma for token in tokens(muted(text)))
