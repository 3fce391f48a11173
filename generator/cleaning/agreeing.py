"""What goes with a noun that a repair exchanged agrees with the new one: « ses effectifs mondiaux » for « sa main-d'œuvre mondiale »."""

from __future__ import annotations

from generator.french.lexicon import lookup
from generator.french.morphology import Uninflectable, agree

LINKS = frozenset(["de", "du", "des", "en", "à"])
# what stands behind one of these is not what others agree with
APART = frozenset(["contre", "pour", "sur", "dans", "par", "avec", "et", "hors", "dehors"])
Agreement = tuple[str, str]
# articles that tell gender and number of the noun of a phrase that is no longer than this
TOLD: dict[str, Agreement] = {"un": ("m", "s"), "une": ("f", "s"), "le": ("m", "s"), "la": ("f", "s")}
SHORT = 4


def agreed(old: str, new: str, word: str, said: bool = False) -> str | None:
    """Return the word after an exchanged phrase, or one `said` of it, as it agrees with the new one; None where it stays."""
    if said and not _opens_as_subject(new):
        return None
    before, after = _agreement(old), _agreement(new)
    if before is None or after is None or before == after:
        return None
    found = [form for form in lookup(word) if form.pos == "ADJ" or form.tense == "ppast"]
    if not said and any(form.pos == "NOUN" or form.mood == "ind" for form in lookup(word)):
        return None
    fits = [{_fits(form.gender, form.number, wanted) for form in found} for wanted in (before, after)]
    if True not in fits[0] or True in fits[1]:
        return None
    try:
        return agree(word, *after)
    except Uninflectable:
        return None


def _opens_as_subject(phrase: str) -> bool:
    """Return whether something may be said of a phrase: it opens with an article or a noun, not « hors de … »."""
    first = phrase.split(" ", 1)[0].lower()
    found = {form.pos for form in lookup(first)}
    return first in TOLD or first.startswith("l'") or ("NOUN" in found and "ADP" not in found)


def _agreement(phrase: str) -> Agreement | None:
    """Return gender and number of the noun that a phrase ends in, None where it ends in none or in an unsure one."""
    words = phrase.split()
    if not APART.isdisjoint(words):
        return None
    while len(words) > 2 and words[-2] in LINKS:
        del words[-2:]
    if len(words) > 1 and words[-1].startswith("d'"):
        del words[-1]
    found = {(form.gender, form.number) for form in lookup(words[-1]) if form.pos == "NOUN"} if words else set()
    if len(found) == 1 and all(all(pair) for pair in found):
        return found.pop()
    return TOLD.get(phrase.split(" ", 1)[0].lower()) if words and 1 < len(words) <= SHORT else None


def _fits(gender: str, number: str, wanted: Agreement) -> bool:
    return gender in (wanted[0], "") and number in (wanted[1], "")
