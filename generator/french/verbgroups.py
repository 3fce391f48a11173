"""Reads a verb chunk: mood and tense with its auxiliaries, voice, negation, clitics, adverbs."""

from __future__ import annotations

from typing import Literal

from generator.french import words
from generator.french.chunk import Chunk
from generator.french.syntax import VerbGroup
from generator.french.tagger import Unit

COMPOUND = {
    ("ind", "pres"): "perf", ("ind", "impf"): "plup", ("ind", "fut"): "futp", ("con", "pres"): "conp",
    ("ind", "past"): "plup", ("sub", "pres"): "perf", ("sub", "impf"): "plup", ("inf", ""): "perf", ("par", "ppres"): "perf",
}  # fmt: skip
REFLEXIVE = {
    ("3", "s"): "se",
    ("3", "p"): "se",
    ("1", "s"): "me",
    ("2", "s"): "te",
    ("1", "p"): "nous",
    ("2", "p"): "vous",
}


def read(chunk: Chunk, units: list[Unit], text: str, after: Unit | None = None) -> VerbGroup:
    """Return the verb group of a chunk; `text` is the sentence, `after` the unit that follows (« ne … que »)."""
    inside = [u for i, u in enumerate(units[chunk.lo : chunk.hi], chunk.lo) if i >= chunk.core]
    verbs = [units[i] for i in chunk.verbs]
    first, last = verbs[0], verbs[-1]
    clitics = tuple(u.lemma for u in inside if u.tag == "CLO")
    reflexive = _reflexive(first, clitics)
    start, end = inside[0].start, inside[-1].end
    return VerbGroup(
        text[start:end], start, end, last.lemma, first.mood, _tense(verbs, reflexive),
        first.person or "3", first.number or "s", _gender(last),
        _voice(verbs, reflexive), _negation(inside, after),
        clitics, _adverbs(inside), _indices(inside),
    )  # fmt: skip


def _adverbs(inside: list[Unit]) -> tuple[str, ...]:
    return tuple(u.text for u in inside if u.tag == "ADV" and u.low not in words.listed("negations"))


def _gender(last: Unit) -> str:
    return last.gender if last.tag == "VPP" else ""


def _indices(inside: list[Unit]) -> tuple[int, ...]:
    """Return the tokens of the group, an inverted subject (« -t-il ») left out."""
    kept = (u for u in inside if u.tag != "CLS")
    return tuple(i for u in kept for i in range(u.first, u.last + 1))


def _reflexive(first: Unit, clitics: tuple[str, ...]) -> bool:
    if first.tag in ("VINF", "VPRES"):
        return "se" in clitics
    return REFLEXIVE.get((first.person or "3", first.number or "s")) in clitics[:1]


def _passive(verbs: list[Unit], reflexive: bool) -> bool:
    lemmas = [v.lemma for v in verbs]
    if len(verbs) < 2 or reflexive or lemmas[-2] != "être":
        return False
    return lemmas[-1] not in words.listed("etre_verbs")


def _voice(verbs: list[Unit], reflexive: bool) -> Literal["active", "passive", "reflexive"]:
    if reflexive:
        return "reflexive"
    return "passive" if _passive(verbs, reflexive) else "active"


def _tense(verbs: list[Unit], reflexive: bool) -> str:
    """Return the tense of the group; a passive adds one auxiliary that makes no tense."""
    first = verbs[0]
    auxiliaries = len(verbs) - 1 - (1 if _passive(verbs, reflexive) else 0)
    if auxiliaries <= 0:
        return "pres" if first.mood == "par" else first.tense
    return COMPOUND.get((first.mood, first.tense), "perf")


def _negation(inside: list[Unit], after: Unit | None) -> str:
    half = next((u.low for u in inside if u.low in words.listed("negations")), "")
    if half or not any(u.tag == "NE" for u in inside):
        return half if any(u.tag == "NE" for u in inside) else ""
    return "que" if after and after.lemma == "que" else "ne"
