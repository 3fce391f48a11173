"""No question of the FAQ asks what a heading above it says."""

from __future__ import annotations

from collections.abc import Iterator

from generator.checks.finding import Finding
from generator.facts.groups import stems
from generator.types import Assignment, Draft
from generator.types.citing import is_note

HELD = 0.8  # share of a heading's words that a question has, or with its answer, from which the heading tells it
FEW = 2  # words of a heading, from which the answer may hold them: « Une garde à vue »


def check(draft: Draft, assignment: Assignment) -> Iterator[Finding]:
    """Yield the answers to questions that a heading standing on the page asks or tells."""
    if assignment.slot.kind != "faq":
        return
    heads = [text.text for text in assignment.said if text.slot.kind == "heading"]
    names = {stem for entity in assignment.brief.entities for stem in stems(entity.name)}
    names |= set(stems(assignment.brief.keyphrase))
    news = (s for s in draft.sentences if not all(is_note(id) for id in s.facts))  # no heading explains a word
    for sentence in news:
        found = next((head for head in heads if _tells(head, sentence.label, sentence.text, names)), None)
        if found:
            yield Finding(f"un intertitre le dit déjà : « {found} »", sentence.text)


def _tells(head: str, question: str, answer: str, names: set[str]) -> bool:
    """Return whether a heading has no word of its own beside those of a question, or of a question and its answer."""
    bag = set(stems(head)) - names
    if not bag:
        return False
    asked = set(stems(question))
    told = asked | set(stems(answer)) if len(bag) >= FEW else asked
    return len(bag & told) >= HELD * len(bag)
