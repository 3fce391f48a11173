"""What goes with a noun that a repair exchanged agrees with the new one: « ses effectifs mondiaux » for « sa main-d'œuvre mondiale »."""

from __future__ import annotations

from generator.french.lexicon import lookup
from generator.french.morphology import Uninflectable, agree

LINKS = frozenset(["de", "du", "des", "en", "à"])
Agreement = tuple[str, str]


def agreed(old: str, new: str, word: str) -> str | None:
    """Return the word after an exchanged phrase as it agrees with the new one; None where it stays."""
    before, after = _agreement(old), _agreement(new)
    if before is None or after is None or before == after:
        return None
    found = [form for form in lookup(word) if form.pos == "ADJ" or form.tense == "ppast"]
    if any(form.pos == "NOUN" or form.mood == "ind" for form in lookup(word)):
        return None
    fits = [{_fits(form.gender, form.number, wanted) for form in found} for wanted in (before, after)]
    if True not in fits[0] or True in fits[1]:
        return None
    try:
        return agree(word, *after)
    except Uninflectable:
        return None


def _agreement(phrase: str) -> Agreement | None:
    """Return gender and number of the noun that a phrase ends in, None where it ends in none or in an unsure one."""
    words = phrase.split()
    while len(words) > 2 and words[-2] in LINKS:
        del words[-2:]
    if len(words) > 1 and words[-1].startswith("d'"):
        del words[-1]
    found = {(form.gender, form.number) for form in lookup(words[-1]) if form.pos == "NOUN"} if words else set()
    return found.pop() if len(found) == 1 and all(all(pair) for pair in found) else None


def _fits(gender: str, number: str, wanted: Agreement) -> bool:
    return gender in (wanted[0], "") and number in (wanted[1], "")
