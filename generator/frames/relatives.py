"""Relatives and participles that stand for each other: « les prix qui ont été remis » and « les prix remis »."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from generator.frames.lists import listed
from generator.frames.reading import tokens
from generator.french.morphology import Uninflectable, conjugate
from generator.french.syntax import Token

NOMINAL = frozenset({"NOUN", "PROPN", "ADJ"})
BE = {"est", "sont", "était", "étaient"}
HAVE = {"a", "ont", "avait", "avaient"}
BACK = 12  # words looked back for the nouns a participle may belong to


@dataclass(frozen=True, slots=True)
class Change:
    """Characters [start, end) of a text, and what may stand there instead."""

    start: int
    end: int
    text: str


def changes(text: str) -> Iterator[Change]:
    """Yield the changes of a text; none where tense, number or antecedent is unsure."""
    found = tokens(text)
    for at, token in enumerate(found):
        before = found[at - 1] if at else None
        if before is None or before.pos not in NOMINAL:
            continue
        if token.text == "qui":
            yield from _reduced(found, at)
        elif token.mood == "par" and token.tense == "ppres":
            yield from _opened(found, at)


def _reduced(found: tuple[Token, ...], at: int) -> Iterator[Change]:
    """« qui ont été remis » → « remis »; « qui est menacée par » → « menacée par »."""
    words = [t.text.lower() for t in found[at + 1 : at + 4]]
    if len(words) < 3:
        return
    if words[0] in HAVE and words[1] == "été" and found[at + 3].tense == "ppast":
        yield Change(found[at].start, found[at + 3].start, "")
    elif words[0] in BE and found[at + 2].tense == "ppast" and words[2] == "par":
        yield Change(found[at].start, found[at + 2].start, "")


def _opened(found: tuple[Token, ...], at: int) -> Iterator[Change]:
    """« personnes cherchant un travail » → « personnes qui cherchent un travail »."""
    token = found[at]
    number = _antecedent_number(found[max(0, at - BACK) : at])
    if not number or token.text.lower() in listed("prepositional_participles") or token.lemma in ("avoir", "être"):
        return
    main = [t for t in found if t.mood in ("ind", "con")]
    others = [t for t in found if t.tense == "ppres" and t is not token]
    if not main or others or any(t.tense != "pres" or t.mood != "ind" or t.pos == "AUX" for t in main):
        return  # only a text all in the present gives the tense for sure
    try:
        verb = conjugate(token.lemma, "ind", "pres", "3", number)
    except Uninflectable:
        return
    reflexive = found[at - 1].text.lower() in ("se", "s'", "s’")
    if not reflexive:
        yield Change(token.start, token.end, f"qui {verb}")


def _antecedent_number(before: tuple[Token, ...]) -> str:
    """Return the number of the nouns a participle may belong to, "" when they differ or are unknown."""
    numbers = set()
    for token in reversed(before):
        if token.pos in ("VERB", "AUX", "SCONJ", "CCONJ") or re.match(r"[,;:(»]", token.text):
            break
        if token.pos in ("NOUN", "ADJ"):
            numbers.add(token.number)
        if token.pos == "PROPN":
            numbers.add(token.number or "s")
    return numbers.pop() if len(numbers) == 1 else ""
