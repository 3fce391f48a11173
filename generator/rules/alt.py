"""The alternative text of an image that came without one: what it illustrates."""

from __future__ import annotations

from collections.abc import Sequence

from generator import phrases
from generator.rules.desk import Desk, first_new
from generator.types import Assignment, Sentence


def compose(assignment: Assignment, desk: Desk) -> Sequence[Sentence]:
    """Return a phrase that names the key phrase."""
    words = {"cle": assignment.brief.keyphrase, "titre": assignment.brief.subject}
    texts = first_new(phrases.say(assignment.site, "image.alt", words, assignment.seed), assignment)
    return [Sentence(text) for text in texts][:1]
