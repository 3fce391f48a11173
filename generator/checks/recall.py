"""What is recalled of earlier articles stands in its own place, in the words that article published, and says so."""

from __future__ import annotations

from collections.abc import Iterator

from generator.checks.evidence import plain, recalls
from generator.checks.finding import Finding
from generator.types import Assignment, Draft

KIND = "recall"


def check(draft: Draft, assignment: Assignment) -> Iterator[Finding]:
    """Yield sentences that cite an earlier article elsewhere, and recalls that say more or less than it did."""
    published = {recall.id: plain(recall.text).lower() for recall in assignment.brief.recalls}
    for sentence in draft.sentences:
        if assignment.slot.kind != KIND:
            if recalls(sentence):
                yield Finding("un article précédent ne se cite que dans le rappel des faits", sentence.text)
            continue
        told = [published[id] for id in sentence.facts if id in published]
        if len(told) != 1 or len(sentence.facts) != 1:
            yield Finding("rappel sans article précédent", sentence.text)
        elif told[0] not in plain(sentence.text).lower():
            yield Finding("le rappel ne dit pas ce que l'article précédent disait", sentence.text)
