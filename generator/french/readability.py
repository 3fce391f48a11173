"""How hard a French text is to read: syllables, sentence length, the Kandel–Moles ease."""

from __future__ import annotations

import re
from functools import lru_cache

from generator.french.lexicon import lookup
from generator.french.sentences import split, words
from generator.shelf import compiled

VOWELS = compiled(r"[aeiouyàâäéèêëîïôöùûüœæ]+", re.IGNORECASE)
SILENT = compiled(r"(?<=[^aeiouyàâäéèêëîïôöùûü])es?$", re.IGNORECASE)
# Two vowels side by side that are two syllables: « ré-el », « a-é-ro-port », « ma-ïs », « cha-os », « cli-ent ».
HIATUS = compiled(
    r"(?<=[éïë])(?=[aeiouéèêâô])|(?<=[ao])(?=[éèïë])|(?<=a)(?=o)|(?<=[bcdfgptv][lr]i)(?=[aeéèo])", re.IGNORECASE
)


@lru_cache(maxsize=8192)
def syllables(word: str) -> int:
    """Return the syllables of a word, counted by groups of vowels, a silent ending left out; 1 at least."""
    heard = word[:-3] if word.endswith("ent") and _silent_ent(word) else SILENT.sub("", word)
    return max(1, len(VOWELS.findall(HIATUS.sub("-", heard))))


def _silent_ent(word: str) -> bool:
    """Return whether « -ent » is the mute ending of a verb (« parlent »), not that of « parlement »."""
    found = {(form.pos, form.person + form.number) for form in lookup(word.lower())}
    return bool(found) and all(reading == ("VERB", "3p") for reading in found)


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
