"""A source's own standfirst: the short paragraph that tells the news, which opens the article whole."""

from __future__ import annotations

from generator.facts.addressed import addressed
from generator.french.leaning import answers
from generator.french.quoted import blotted
from generator.plan.budget import count
from generator.types import Brief, Fact

FACTS, WORDS = 4, 72  # of a standfirst, at most: the lead has room for it
SENTENCE = 38  # words of one beside the news: a longer one is for the body, and somebody's strongest words for the lead
SHARE = 3  # times as many facts has the source: a short one keeps some for its body


def standfirst(news: Fact, brief: Brief) -> tuple[Fact, ...]:
    """Return the facts of the news's own paragraph, in their order, where it is short and a reader can begin with it; else none.

    Cut after one of its sentences, the others hang at the head of the body: « Le jugement sera rendu le 2 juillet » before
    the scene of the trial, « Certains dorment dans leur voiture » away from those who find no room.
    """
    own = tuple(fact for fact in brief.facts if fact.paragraph == news.paragraph)
    short = len(own) <= FACTS and sum(count(fact.text) for fact in own) <= WORDS
    short = short and all(fact is news or count(fact.text) <= SENTENCE for fact in own)
    if brief.sisters or len(own) < 2 or not short or len(own) * SHARE > len(brief.facts):
        return ()
    clear = not answers(own[0].text) and not any(_turns_away(fact, brief) for fact in own)
    return own if clear else ()


def _turns_away(fact: Fact, brief: Brief) -> bool:
    """Return whether a fact is for the body: somebody's words, a question, what is said to the reader or announces a list."""
    said = blotted(fact.text)
    return addressed(fact, brief) or fact.text.startswith("«") or said.rstrip().endswith(("?", ":"))
