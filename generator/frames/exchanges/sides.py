"""« Une violente explosion » said « une explosion violente », « une étude récente » « une récente étude »: adjectives that read alike on both sides of a noun."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from generator.frames.exchanges.changes import Change
from generator.frames.lists import is_listed
from generator.frames.reading import tokens
from generator.french.grammar import opens_with_vowel
from generator.french.syntax import Token

COST = 0.06
# determiners that no vowel changes, and those that one does
FIRM = frozenset({"un", "une", "les", "ses", "ces", "leurs", "leur", "plusieurs", "quelques", "deux", "trois"})
TENDER = frozenset({"le", "la", "l'", "son", "sa", "ce", "cet", "cette"})
COMPLEMENT = frozenset({"de", "d'", "du", "des", "et", "ou", "ni", "-"})
BESIDE = frozenset({"ADJ", "PROPN", "NOUN", "NUM"})
DEGREES = frozenset({"plus", "très", "aussi", "si", "moins", "trop", "assez"})


def sides(text: str) -> Iterator[Change]:
    """Yield the adjectives of a text moved to the other side of their noun, where nothing else completes it."""
    found = tokens(text)
    for at in range(1, len(found) - 1):
        first, second = found[at], found[at + 1]
        if not (first.text.islower() and second.text.islower()) or not _alone(found, at):
            continue
        if (first.pos == "ADJ" and second.pos == "NOUN" and is_listed(first.lemma, "after_its_noun")) or (
            first.pos == "NOUN" and second.pos == "ADJ" and is_listed(second.lemma, "before_its_noun")
        ):
            yield Change(first.start, second.end, f"{second.text} {first.text}", COST)


def _alone(found: Sequence[Token], at: int) -> bool:
    """Return whether a determiner that may stay opens the group, and nothing goes on with it."""
    before, first, second = found[at - 1].low, found[at], found[at + 1]
    alike = opens_with_vowel(first.text) == opens_with_vowel(second.text)
    led = before in FIRM or (before in TENDER and alike)
    after = found[at + 2] if at + 2 < len(found) else None
    ends = after is None or (after.low not in COMPLEMENT and after.pos not in BESIDE and after.tense != "ppast")
    return led and ends and first.low not in DEGREES
