"""A run of nouns read as one subject: its head, what completes it, or several that « et » joins."""

from __future__ import annotations

from collections.abc import Sequence

from generator.cleaning.concord.genders_numbers import ALL, NONE, Pairs, of_determiner, of_noun, of_quality
from generator.cleaning.concord.groups import PLURAL, early
from generator.cleaning.concord.reached import LINKS, SINGULAR, Subject, counts
from generator.french.lexicon import is_first_name, place, role
from generator.french.tagger import Unit

FIRST = frozenset(["DET", "NUM", "PROPN", "PDET"])
PAIRING = frozenset(["entre", "avec", "contre", "pour"])
LIKE = frozenset(["comme", "ainsi que", "tout comme", "de même que"])
BEFORE = frozenset(["DET", "NUM", "PDET", "ADJ"])
BESIDE = frozenset(["ADJ", "VPP", "PROPN", "ADV"])


class _Run:
    """The words of a run, where reading stands, the heads found and what the last complement hangs on."""

    def __init__(self, words: Sequence[Unit]) -> None:
        self.words = words
        self.at = 0
        self.heads: list[Pairs] = []
        self.linked = ""
        self.pairing = False

    def step(self) -> bool:
        """Read on by one group or word; return whether it fits."""
        unit = self.words[self.at]
        if unit.tag in LINKS:
            return self._complement(unit)
        if unit.tag == "CC":
            return self._joint(unit)
        before = self.words[self.at - 1].tag if self.at else "CC"
        if unit.tag in FIRST and not self.linked and (not self.heads or before == "CC"):
            return self._head()
        self.at += 1
        named = unit.tag == "NOUN" and before in ("NOUN", "PROPN", "ADJ")
        return unit.tag in BESIDE or named or (unit.tag == "NUM" and before in ("NOUN", "PROPN"))

    def _complement(self, unit: Unit) -> bool:
        self.linked = unit.low
        self.pairing = self.pairing or unit.low in PAIRING
        self.at = past(self.words, self.at + 1)
        return unit.low not in LIKE

    def _joint(self, unit: Unit) -> bool:
        following = self.words[self.at + 1] if self.at + 1 < len(self.words) else None
        if unit.low != "et" or following is None or self.pairing:
            return False  # « l'accord entre la France et l'Allemagne »
        if following.tag in LINKS or (self.linked and following.low == "des"):
            self.linked = following.low
            self.at = past(self.words, self.at + 2)
            return bool(self.heads) and self.heads[-1] <= PLURAL  # not « la fin de la crise et de la guerre »
        self.at += 1
        if following.tag not in FIRST:
            return following.tag in ("ADJ", "VPP")
        if following.tag == "PROPN" and (self.linked or (following.text.isupper() and self.words[0].tag == "DET")):
            return False  # « la fille de Paul et Marie », « la CGT cheminots et RATP »
        if self.linked and following.tag == "NUM" and any(unit.tag == "NUM" for unit in self.words[1 : self.at]):
            return False  # « un jury composé de sept femmes et cinq hommes »
        self.linked = ""
        return True

    def _head(self) -> bool:
        pairs, self.at = group(self.words, self.at)
        self.heads.append(pairs)
        return bool(pairs)


def told(words: Sequence[Unit]) -> Subject | None:
    """Return what a run of nouns is as a subject; None where it holds two that nothing joins, or what is counted."""
    run = _Run(words)
    while run.at < len(words):
        if not run.step():
            return None
    if not run.heads:
        return None
    if len(run.heads) > 1:
        return Subject(_joined(run.heads), several=True)
    return Subject(_of_somebody(run.heads[0], words))


def _of_somebody(pairs: Pairs, words: Sequence[Unit]) -> Pairs:
    """Return what a head is; a function in the masculine may be a woman's: « le ministre a été nommée »."""
    head = next((unit for unit in words if unit.tag == "NOUN"), None)
    if pairs != frozenset([("m", "s")]) or head is None or not role(head.low) or head.low == "homme":
        return pairs
    return SINGULAR


def past(words: Sequence[Unit], at: int) -> int:
    """Return where a complement ends: behind its determiner, its adjectives, its noun or its name."""
    while at < len(words) and words[at].tag in BEFORE:
        at += 1
    while at < len(words) and words[at].tag == "PROPN":
        at += 1
    return at + (at < len(words) and words[at].tag in ("NOUN", "VPP"))


def group(words: Sequence[Unit], at: int) -> tuple[Pairs, int]:
    """Return what the group that begins at a place is, none in doubt, and where it ends."""
    if words[at].tag == "PROPN":
        return _names(words, at)
    begun, allowed, rival = at, NONE, NONE
    while at < len(words) and words[at].tag in BEFORE:
        if words[at].tag == "NUM":
            allowed = (allowed or ALL) & PLURAL
        elif words[at].tag == "DET":
            allowed = of_determiner(words[at].low) & (allowed or ALL)
        elif words[at].tag == "ADJ" and not early(words[at].low):
            rival = of_noun(words[at].low) & allowed or rival  # « l'alerte attentat »
        at += 1
    if at == len(words):
        last = words[at - 1]
        return (allowed & (of_noun(last.low) or of_quality(last.low)) if last.tag == "ADJ" else NONE), at
    if words[at].tag == "PROPN":
        return _determined_name(words, begun, at, allowed)
    return _noun(words, at, allowed, rival)


def _noun(words: Sequence[Unit], at: int, allowed: Pairs, rival: Pairs) -> tuple[Pairs, int]:
    """Return what a noun is behind what may stand before it, and where it ends."""
    unit = words[at]
    if unit.tag != "NOUN":
        return rival, at
    named = allowed & (of_noun(unit.low) or of_noun(unit.text))
    doubt = counts(unit, words[at - 1]) or (rival and rival != named)
    return (NONE, at) if doubt else (named, at + 1)


def _determined_name(words: Sequence[Unit], begun: int, at: int, allowed: Pairs) -> tuple[Pairs, int]:
    """Return what a name with its determiner is, and where it ends; none for a numbered one."""
    if allowed == ALL or any(unit.tag == "NUM" for unit in words[begun:at]):
        return NONE, at
    pairs, end = _names(words, at)
    return allowed & pairs or allowed, end


def _names(words: Sequence[Unit], at: int) -> tuple[Pairs, int]:
    """Return what a name is, and where it ends: a person's of a known first name, a place."""
    first, begun = words[at], at
    known = place(first.text)
    if len(first.text) == 1:
        return NONE, at
    while at < len(words) and words[at].tag == "PROPN":
        at += 1
    if known is not None and known.gender:
        return frozenset([(known.gender, known.number or "s")]), at
    if first.gender and is_first_name(first.text) and at > begun + 1:
        return frozenset([(first.gender, "s")]), at
    return (SINGULAR if first.text[-1] not in "sx" else NONE), at


def _joined(heads: Sequence[Pairs]) -> Pairs:
    """Return what several are together: of the feminine where all are."""
    if all(gender == "f" for pairs in heads for gender, _ in pairs):
        return frozenset([("f", "p")])
    if any(all(gender == "m" for gender, _ in pairs) for pairs in heads):
        return frozenset([("m", "p")])
    return PLURAL
