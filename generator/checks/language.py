"""What is published is French: no sentence left in another language."""

from __future__ import annotations

from collections.abc import Iterator

from generator.checks.evidence import unquoted
from generator.checks.finding import Finding
from generator.cleaning.language import language
from generator.french.lexicon import known
from generator.shelf import compiled
from generator.types import Assignment, Draft

FRENCH = 0.85  # share of a sentence's words that the lexicon knows
SURE = 5  # words: fewer tell nothing of the language


def check(draft: Draft, assignment: Assignment) -> Iterator[Finding]:
    """Yield the sentences that are not French, quotations left out."""
    for sentence in draft.sentences:
        text = unquoted(sentence.text)
        if len(text.split()) < SURE:
            continue
        tongue = language(text)
        if tongue not in ("français", "") and not _reads_french(text):
            yield Finding(f"phrase en {tongue}", sentence.text)


def _reads_french(text: str) -> bool:
    """Return whether nearly all words are French: names and short sentences mislead the count of common words."""
    words = [word for word in compiled(r"[^\W\d_]{2,}").findall(text) if word.islower()]
    return bool(words) and sum(map(known, words)) / len(words) > FRENCH
