"""A condition told by the noun of its verb: « si les prix augmentent », where it ends a sentence, is « en cas de hausse des prix »."""

from __future__ import annotations

from collections.abc import Iterator

from generator.frames.lists import is_listed, mapped
from generator.frames.reading import tokens
from generator.frames.reshaping.shifts import Shift
from generator.frames.surface import closed
from generator.french.grammar import prefix_de
from generator.french.syntax import Token
from generator.shelf import compiled

CONDITION = compiled(r" si (?P<what>(?:les? |la |l['’])[^,;:«»()]{2,45}?) (?P<verb>[\w-]+)\.?$")
GROUP = frozenset({"DET", "NOUN", "ADJ", "ADP"})
BOUND = frozenset(
    {"pas", "plus", "encore", "même", "comme", "sauf", "et", "ou", "que"}
)  # « même si », « on ne sait pas si »
FORM = "condition par un nom"


def cased(text: str) -> Iterator[Shift]:
    """Yield a sentence whose last clause is a condition with « en cas de » and the noun of what would happen."""
    found = CONDITION.search(text)
    if found is None:
        return
    every = tokens(text)
    before = [t for t in every if t.end <= found.start()]
    verb = next((t for t in every if t.start == found.start("verb")), None)
    group = [t for t in every if found.start("what") <= t.start < found.end("what")]
    noun = (
        mapped("cases").get(verb.lemma, "") if verb is not None and (verb.mood, verb.tense) == ("ind", "pres") else ""
    )
    if noun and before and before[-1].low not in BOUND and not any(map(_wonders, before)) and _names(group):
        yield Shift(closed(f"{text[: found.start()]} en cas {prefix_de(noun)} {prefix_de(found['what'])}"), FORM)


def _wonders(token: Token) -> bool:
    """Return whether a word may ask whether something is so: « il ne dit pas aux élus si les prix augmentent »."""
    return is_listed(token.lemma or token.low, "wondering")


def _names(group: list[Token]) -> bool:
    """Return whether words are one noun with what belongs to it."""
    return all(t.pos in GROUP for t in group) and sum(t.pos == "NOUN" for t in group) > 0
