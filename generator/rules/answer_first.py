"""A section under a « Pourquoi … ? » of the source opens on the fact that answers it, and does not tell again what the question takes as known."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import replace

from generator.french.leaning import leans, points_back
from generator.rules.desk import content_of
from generator.rules.pointed_deeds import pointed_deed
from generator.shelf import compiled
from generator.types import Fact, Sentence

WHY = compiled(r"Pourquoi [^?]+\?$")
REASON = compiled(
    r", après quoi |\bparce qu(?:e |['’])|\b(?:en raison|à cause|faute|à la suite) d|\b(?:s['’]expliqu|justifi|motiv)\w+|\bcar (?!elle|il s)"
)
KNOWN = 0.6  # share of the question's words that its answer has
TOLD = 0.7  # share of a sentence's words that the answer has: it only tells again what was asked
LEAST = 3  # words of a question
THEN = " ensuite."


def answer_first(facts: Sequence[Fact]) -> list[Fact]:
    """Return the facts of a section, that which answers the source's question first; as they are where none surely does."""
    counts = Counter(fact.heading.strip() for fact in facts if WHY.match(fact.heading.strip()))
    for question, number in counts.most_common(1):
        asked = content_of(question.removeprefix("Pourquoi "))
        for fact in facts:
            if fact.heading.strip() == question and 2 * number >= len(facts) and _answers(fact, asked):
                rest = [other for other in facts if other is not fact]
                goes_on = any(other.rank == fact.rank + 1 and leans(other.text) for other in rest)
                return list(facts) if goes_on else [fact, *rest]
    return list(facts)


def _answers(fact: Fact, asked: frozenset[str]) -> bool:
    """Return whether a fact gives the reason of what was asked, and stands by itself."""
    near = len(asked) >= LEAST and len(asked & content_of(fact.text)) >= KNOWN * len(asked)
    return near and REASON.search(fact.text) is not None and not (leans(fact.text) or points_back(fact.text))


def without_asked(told: Sequence[Sentence], answer: Sequence[Sentence]) -> list[Sentence]:
    """Return what is told right after an answer without the sentence that only says again what it said; all of it where nothing else would be left.

    What came « ensuite » then came « après ce retrait », where a noun tells what was done.
    """
    known = frozenset(word for one in answer for word in content_of(one.text))
    again = [one for one in told if len(content_of(one.text) & known) >= TOLD * len(content_of(one.text))]
    left = [one for one in told if one not in again]
    if not left:
        return list(told)
    deed = pointed_deed(again[-1].text, "afterwards") if again and left[0].text.endswith(THEN) else ""
    return [replace(left[0], text=f"{left[0].text.removesuffix(THEN)} {deed}."), *left[1:]] if deed else left
