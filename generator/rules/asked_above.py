"""A sentence that answers the question its subhead asks in the source is told after that question: « C'est ce que nul ne peut dire »."""

from __future__ import annotations

from generator.french.leaning import alternatives
from generator.rules.desk import bare, refused
from generator.shelf import compiled
from generator.types import Assignment, Fact, Sentence


def asked_above(fact: Fact, paragraph: int, assignment: Assignment) -> list[Sentence]:
    """Return the source's subhead as the sentence before a fact that opens under it and means nothing without it; else none."""
    before = assignment.brief.before(fact)
    question = fact.heading.strip()
    opens = before is None or before.heading != fact.heading
    if not (opens and question.endswith("?") and _answers(fact.text)) or bare(question) in refused(assignment):
        return []
    return [Sentence(question, (fact.id,), paragraph)]


def _answers(text: str) -> bool:
    return compiled(rf"(?:{alternatives('answers_subhead')})(?![\w-])").match(text) is not None
