"""The words by which a house is known: lemmas that most of its articles use, and sentences that call to act."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence, Set

from generator.french.lexicon import lookup
from generator.french.sentences import is_stop_word, words
from generator.french.syntax import Token
from generator.french.tagger import tag
from generator.style.departures import table
from generator.style.piece import Piece, folded, sentences, unquoted

MOST = 12  # words shown
USUAL = 0.8  # share of the articles a word must be in: half of three pages share what they happen to tell of
MATTER = ("NOUN", "ADJ", "VERB", "ADV")


def distinctive(pieces: Sequence[Piece], formulas: Set[str]) -> list[tuple[str, int]]:
    """Return the lemmas most articles use and French at large does not, with the number of articles.

    `formulas` are blocks that all articles have, folded: a disclaimer's words are not the house's.
    """
    common = frozenset(table("apprentissage")["communs"]["words"])
    found = Counter(lemma for piece in pieces for lemma in _lemmas(piece, formulas) - common)
    usual = [(lemma, n) for lemma, n in found.items() if n >= max(3, USUAL * len(pieces))]
    return sorted(usual, key=lambda pair: (-pair[1], pair[0]))[:MOST]


def _lemmas(piece: Piece, formulas: Set[str]) -> set[str]:
    own = (block for block in piece.prose if folded(block.text) not in formulas)
    told = (unquoted(sentence) for block in own for sentence in sentences(block))
    found = {_lemma(token) for text in told for token in tag(text) if token.pos in MATTER}
    return {lemma for lemma in found if len(lemma) > 3 and not is_stop_word(lemma)}


def _lemma(token: Token) -> str:
    """Return the lemma of a word; a noun stands in its own gender: « commune » is no « commun »."""
    word = token.text.lower().removesuffix("s")
    own = token.pos == "NOUN" and any((f.pos, f.gender, f.number) == ("NOUN", token.gender, "s") for f in lookup(word))
    return word if own else token.lemma


def calls(text: str) -> bool:
    """Return whether a text tells its reader to do something: it opens with an imperative."""
    first = words(text)[0].text.split("-")[0].lower() if text else ""
    return any(form.mood == "imp" and form.number == "p" for form in lookup(first))
