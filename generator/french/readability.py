"""How hard a French text is to read: syllables, sentence length, the Kandel–Moles ease."""

from __future__ import annotations

import re

from generator.french.sentences import split, words

VOWELS = re.compile(r"[aeiouyàâäéèêëîïôöùûüœæ]+", re.IGNORECASE)
SILENT = re.compile(r"(?<=[^aeiouyàâäéèêëîïôöùûü])(?:e|es|ent)$", re.IGNORECASE)


def syllables(word: str) -> int:
    """Return the syllables of a word, counted by groups of vowels, a silent ending left out; 1 at least."""
    return max(1, len(VOWELS.findall(SILENT.sub("", word))))


def ease(text: str) -> float:
    """Return the reading ease of Kandel and Moles: 207 − 1.015·words/sentence − 73.6·syllables/word.

    0 for a text without words.
    """
    tokens = [w.text for w in words(text) if any(c.isalpha() for c in w.text)]
    sentences = [s for line in text.splitlines() for s in split(line)]
    if not tokens or not sentences:
        return 0.0
    per_word = sum(map(syllables, tokens)) / len(tokens)
    return 207 - 1.015 * len(tokens) / len(sentences) - 73.6 * per_word
