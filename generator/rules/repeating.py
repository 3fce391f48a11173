"""How much of a question and its answer the article has said word for word: little may come twice, and few words alone before a sentence."""

from __future__ import annotations

from generator.frames.copying import grams
from generator.rules.asking import (
    Asked,
)
from generator.rules.desk import Desk

SIZE = 5  # words in a row that come twice
BRIEF, SENTENCE, FEW = 2, 10, 12
LEAST, SHARE = 8, 0.02  # runs that all questions may spend in a short article; of the words of a longer one


def again(answer: str, desk: Desk) -> int:
    """Return how many runs of SIZE words of an answer stand in the article above, headings too."""
    own = grams(answer, SIZE)
    texts = (*(said.text for said in desk.said), *desk.written_headings) if own else ()
    return len(own & {gram for text in texts for gram in grams(text, SIZE)})


def cost(one: Asked, desk: Desk) -> int:
    """Return how many runs of SIZE words a question and its answer say again."""
    return again(one.question, desk) + again(one.answer, desk)


def repeats(one: Asked, spent: int, desk: Desk) -> bool:
    """Return whether a question and its answer say too much again, after others that `spent` some; few words may be those of a sentence."""
    told = desk.has_said(one.answer) if one.short else desk.says_already(one.answer, "faq")
    whole = sum(len(said.text.split()) for said in desk.said)
    allowed = max(LEAST, round(SHARE * whole))
    return told or again(one.answer, desk) > (FEW if one.short else SENTENCE) or spent + cost(one, desk) > allowed
