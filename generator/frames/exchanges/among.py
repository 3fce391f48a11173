"""« 31 élus, dont deux femmes » said « 31 élus, parmi lesquels deux femmes »: some of several, no verb of their own, a noun whose gender is sure."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from generator.frames.exchanges.changes import Change
from generator.frames.lists import is_listed
from generator.frames.reading import tokens
from generator.french.lexicon import lookup
from generator.french.syntax import FINITE, Token
from generator.shelf import compiled

COST = 0.07
WHICH = {"m": "parmi lesquels", "f": "parmi lesquelles"}
OPENS = frozenset({"une", "un", "plusieurs", "celui", "celle", "ceux", "celles"})
GROUP = frozenset({"NOUN", "PROPN", "ADJ", "ADP", "DET", "NUM", "ADV"})
BACK = 14  # words looked back for the nouns of the group
# what is measured is not counted one by one: « 30 millions d'euros, dont 12 en mai »
MEASURES = frozenset({"million", "milliard", "euro", "dollar", "livre", "roupie", "crore", "point", "hectare", "kilomètre", "mètre", "tonne", "litre", "an", "mois", "jour", "heure", "minute", "%", "pourcent", "voix", "mot"})  # fmt: skip


def among(text: str) -> Iterator[Change]:
    """Yield each « , dont » of a text that picks out some of several, told by « parmi lesquels »."""
    if ", dont " not in text or "parmi" in text.lower() or compiled(r"[€$£]").search(text):
        return
    found = tokens(text)
    for at in range(2, len(found) - 1):
        if found[at].low == "dont" and found[at - 1].text == "," and _picks(found, at):
            gender = _gender(found[max(0, at - 1 - BACK) : at - 1])
            if gender:
                yield Change(found[at].start, found[at].end, WHICH[gender], COST)


def _picks(found: Sequence[Token], at: int) -> bool:
    """Return whether « dont » is followed by a number or a name, and no verb before its part of the sentence ends."""
    first = found[at + 1]
    after = found[min(at + 2, len(found) - 1)]
    if first.low in ("un", "une") and any(form.pos == "ADJ" for form in lookup(after.low)):
        return False  # « deux blessés, dont un grave »
    counted = first.pos in ("NUM", "PROPN") or first.low in OPENS or first.text[0].isdigit()
    for token in found[at + 1 :]:
        if token.text in (",", ".", ";", ")", ":") or token.low in ("qui", "que", "qu'"):
            break
        if token.mood in FINITE:
            return False
    return counted


def _gender(before: Sequence[Token]) -> str:
    """Return the gender of the plural nouns of the group that ends there, "" when they differ or none is sure.

    « sont morts dans les combats, dont 30 enfants » picks them out of what stands further on.
    """
    genders = set()
    start = next((i + 1 for i in range(len(before) - 1, -1, -1) if before[i].pos not in GROUP), 0)
    outer = before[start - 1] if start else None
    if (
        start == len(before)
        or before[start].pos == "ADP"
        or (outer and (outer.pos == "CCONJ" or outer.lemma == "être"))
    ):
        return ""
    for token in before[start:]:
        if token.pos == "NOUN" and token.number == "p":
            if token.lemma in MEASURES or is_listed(token.lemma, "times"):
                return ""
            genders.add(token.gender)
    return genders.pop() if len(genders) == 1 else ""
