"""A sentence whose colon announces a list that is not there: told without the colon where it says something by itself, else left out."""

from __future__ import annotations

from dataclasses import replace

from generator.frames.surface import closed
from generator.french.clauses import parse
from generator.french.leaning import leans
from generator.plan.opening import following
from generator.shelf import compiled
from generator.types import Brief, Fact

DONE = compiled(r"\b(?:a|ont|avait|avaient) (?:\w+ ){0,2}été (?:[\w-]+ ){0,4}?[\w-]+é(?:e|s|es)? \w+ \w+")
# « les ponts suivants », « les actions recensées »: the list says which
ANNOUNCES = compiled(r"\b(?:suivante?s?|ci-(?:dessous|après)|voici|(?:recens|cit|list|dénombr)ée?s?)\b")


def waits(fact: Fact, brief: Brief) -> bool:
    """Return whether a fact ends on a colon whose list the source has elsewhere: « Les résultats par canton donnent : »."""
    if not fact.text.rstrip().endswith(":"):
        return False
    after = following(fact, brief)
    return after is None or not after.text.startswith(("«", "“", '"'))


def without_list(fact: Fact, brief: Brief) -> Fact:
    """Return a fact that tells what was done as a sentence of its own: « Trois quais ont été fermés près du port : » needs no list."""
    if not waits(fact, brief):
        return fact
    told = closed(fact.text.rstrip(" :\u00a0\u202f"))
    whole = len(parse(told).clauses) == 1 and DONE.search(told) and not (leans(told) or ANNOUNCES.search(told))
    return replace(fact, text=told) if whole else fact
