"""Words that go on from a quotation just told: « Et d'ajouter : « … » », nobody named a second time."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from generator import phrases
from generator.rules.desk import bare, refused
from generator.shelf import compiled
from generator.types import Assignment, Brief, Fact, Sentence

SPOKEN = compiled(r"«[^«»]*»\.?$")  # nothing but words
HELD = compiled(r"[»…]\s?\.?$")  # the sentence before closes on words: who spoke stands ahead of them


def goes_on(fact: Fact, before: Sequence[Sentence], brief: Brief) -> bool:
    """Return whether a fact is nothing but words that the speaker of the sentence right before it goes on saying."""
    if not before or SPOKEN.match(fact.text) is None or "»" not in before[-1].text:
        return False
    last = f"F{int(fact.id[1:]) - 1}"
    heard, said = _speakers(last, brief), _speakers(fact.id, brief)
    return last in before[-1].facts and said <= heard and brief.fact(last).paragraph == fact.paragraph


def _speakers(id: str, brief: Brief) -> set[str]:
    return {quote.speaker for quote in brief.quotes if quote.fact == id and quote.speaker}


def continued(fact: Fact, before: Sequence[Sentence], paragraph: int, assignment: Assignment) -> list[Sentence]:
    """Return the words by themselves after « a-t-elle dit », else opened by a turn that the section has not had."""
    words = fact.text.rstrip(".") if fact.text.endswith("».") else fact.text
    above = " ".join(s.text for s in before)
    turns = list(phrases.say(assignment.site, "liaisons.citation", {"citation": words}, assignment.seed + fact.id))
    fresh = [turn for turn in turns if turn.partition(" :")[0] not in above] if HELD.search(before[-1].text) else []
    known = refused(assignment)
    text = next((t for t in (*fresh, words) if bare(t) not in known), "")
    return [replace(before[-1], text=text, facts=(fact.id,), paragraph=paragraph)] if text else []
