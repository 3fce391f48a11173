"""How much of an answer the article has said word for word: little may come twice, and few words alone before a sentence."""

from __future__ import annotations

from generator.frames.copying import grams
from generator.rules.asking import Asked
from generator.rules.desk import Desk

SIZE = 5  # words in a row that come twice
# An article may have one such run in twenty twice (so does a good sample): an answer spends few of some 500, all of them 22.
ALONE = frozenset(
    [
        "combien",
        "combien_de",
        "combien_sont",
        "somme",
        "somme_future",
        "de_combien",
        "a_combien",
        "quand",
        "partir",
        "duree",
    ]
)
BRIEF, SENTENCE, FEW, ALL = 2, 10, 12, 22


def again(answer: str, desk: Desk) -> int:
    """Return how many runs of SIZE words of an answer stand in the article above, headings too."""
    own = grams(answer, SIZE)
    texts = (*(said.text for said in desk.said), *desk.written_headings) if own else ()
    return len(own & {gram for text in texts for gram in grams(text, SIZE)})


def copies(one: Asked, desk: Desk) -> bool:
    """Return whether an amount or a day had better be told alone: « 910 000 euros » answers, « demander une aide » is a fragment."""
    return not one.short and one.kind in ALONE and again(one.answer, desk) > BRIEF


def repeats(one: Asked, spent: int, desk: Desk) -> bool:
    """Return whether an answer says too much again, after others that `spent` some; few words may be those of a sentence."""
    told = desk.has_said(one.answer) if one.short else desk.says_already(one.answer, "faq")
    cost = again(one.answer, desk)
    return told or cost > (FEW if one.short else SENTENCE) or spent + cost > ALL
