"""What is published is French: no sentence left in another language."""

from __future__ import annotations

from collections.abc import Iterator

from generator.checks.evidence import unquoted
from generator.checks.finding import Finding
from generator.cleaning.language import language
from generator.types import Assignment, Draft

SURE = 5  # words: fewer tell nothing of the language


def check(draft: Draft, assignment: Assignment) -> Iterator[Finding]:
    """Yield the sentences that are not French, quotations left out."""
    for sentence in draft.sentences:
        text = unquoted(sentence.text)
        if len(text.split()) < SURE:
            continue
        tongue = language(text)
        if tongue not in ("français", ""):
            yield Finding(f"phrase en {tongue}", sentence.text)
