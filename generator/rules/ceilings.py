"""A figure that the text gives as a ceiling only is one in a title too: « perd jusqu'à 12 % », where the source's own title says « perd 12 % »."""

from __future__ import annotations

import re
from functools import lru_cache

from generator.checks.evidence import plain
from generator.shelf import compiled
from generator.types import Brief

RATE = compiled(r"(?P<number>\d+(?:[.,]\d+)?)[\s\u202f]?%")
BOUND = "jusqu'à "
DIRECT = compiled(r"\b(?:perd|perdent|cède|cèdent|gagne|gagnent|abandonne|abandonnent|prend|prennent) $")


def bounded(text: str, brief: Brief) -> str:
    """Return a title whose rates are as bounded as in the facts: with « jusqu'à » where its verb takes it, "" where none can stand."""
    if "%" not in text:
        return text
    told = plain(text)
    for rate in reversed([*RATE.finditer(told)]):
        if rate["number"] in _ceilings(brief) and not told[: rate.start()].endswith(BOUND):
            if not DIRECT.search(told[: rate.start()]):
                return ""
            text = f"{text[: rate.start()]}{BOUND}{text[rate.start() :]}"
    return text


@lru_cache(maxsize=8)
def _ceilings(brief: Brief) -> frozenset[str]:
    """Return the rates that no fact gives but as a ceiling."""
    facts = [plain(fact.text) for fact in brief.facts]
    numbers = {rate["number"] for fact in facts for rate in RATE.finditer(fact)}
    return frozenset(number for number in numbers if _only_bound(number, facts))


def _only_bound(number: str, facts: list[str]) -> bool:
    """Return whether each time that facts give a rate « jusqu'à » stands before it."""
    shape = re.compile(rf"(?<![\d,.]){re.escape(number)}[\s\u202f]?%")
    places = [fact[: found.start()] for fact in facts for found in shape.finditer(fact)]
    return all(before.endswith(BOUND) for before in places)
