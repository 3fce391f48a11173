"""The house style of the site in one draft: voice, words, typography; the page as a whole is held against it when published."""

from __future__ import annotations

from collections.abc import Iterator

from generator import style
from generator.checks.evidence import visible
from generator.checks.finding import Finding
from generator.types import Assignment, Draft


def check(draft: Draft, assignment: Assignment) -> Iterator[Finding]:
    """Yield where a sentence leaves the style of the site, what its editors accepted for always left out."""
    site = assignment.site
    for sentence in draft.sentences:
        for found in style.standing(style.of_text(visible(sentence), site), site):
            yield Finding(found.message, sentence.text, found.level)
