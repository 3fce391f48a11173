"""Whether an earlier fact still stands: nothing that came later takes it back, nobody marked it withdrawn."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache

from generator.archive.ledger import Amount, Ledger
from generator.archive.relevance import any_of, bare, matter, shared, words
from generator.french.lexicon import lookup
from generator.french.tagger import tag

WHOLE = "*"
VERBS = frozenset({"VERB", "AUX"})
SAME_MATTER = 2  # words two facts must share for their common units (« % », « euros ») to count the same thing


def stands(fact: str, ledger: Ledger, later: Sequence[Ledger]) -> bool:
    """Return whether a fact of an article holds after the later ones, the one being written among them."""
    if ledger.withdrawn & {fact, WHOLE}:
        return False
    return not any(_taken_back(fact, ledger, other) for other in later if shared(ledger, other))


def _taken_back(fact: str, ledger: Ledger, later: Ledger) -> bool:
    """Return whether a later article unsays a fact about somebody it names too, or gives another number for it."""
    named = [bare(form) for name in ledger.names if fact in name.facts for form in name.forms]
    about = [text for text in later.facts.values() if any(form in bare(text) for form in named)]
    unsaid = any(_withdrawing().search(text) for text in about)
    mine = [amount for amount in ledger.amounts if amount.fact == fact]
    return unsaid or any(_contradicted(amount, ledger, later) for amount in mine)


def _contradicted(amount: Amount, ledger: Ledger, later: Ledger) -> bool:
    """Return whether a later article counts the same thing and never finds the same number."""
    unit = bare(amount.unit)
    alike = [a for a in later.amounts if bare(a.unit) == unit]
    if unit in words()["unites_communes"]:
        counted = frozenset(unit.split())
        mine = matter(ledger.facts[amount.fact]) - counted
        alike = [a for a in alike if len(mine & matter(later.facts[a.fact])) >= SAME_MATTER]
    return bool(alike) and all((a.low, a.high) != (amount.low, amount.high) for a in alike)


def tells_the_past(text: str) -> bool:
    """Return whether a sentence tells what was or is, by a verb of its own: what was to come may not have come."""
    forms = [form for token in tag(text) if token.pos in VERBS for form in lookup(token.text) if form.pos in VERBS]
    told = any(form.mood == "ind" for form in forms)
    return told and not any(form.tense == "fut" or form.mood == "con" for form in forms) and not _coming().search(text)


@cache
def _withdrawing() -> re.Pattern[str]:
    return any_of("retraits")


@cache
def _coming() -> re.Pattern[str]:
    return any_of("a_venir")
