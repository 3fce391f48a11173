"""« A violemment percuté le mur » said « a percuté violemment le mur », and the other way: an adverb of manner beside its participle."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from generator.frames.exchanges.changes import Change
from generator.frames.lists import is_listed
from generator.frames.reading import tokens
from generator.french.syntax import Token

COST = 0.05
AFTER = frozenset({"DET", "ADP", "NUM"})
QUALITIES = frozenset({"ADJ", "ADV"})


def manners(text: str) -> Iterator[Change]:
    """Yield the adverbs of a text moved to the other side of their participle, where both places read alike."""
    if "ment " not in text:
        return
    found = tokens(text)
    for at in range(1, len(found) - 1):
        here, before, after = found[at], found[at - 1], found[at + 1]
        if not is_listed(here.low, "manners"):
            continue
        if after.tense == "ppast" and _helps(before) and _goes_on(found, at + 2):
            yield Change(here.start, after.end, f"{after.text} {here.text}", COST)
        elif before.tense == "ppast" and at > 1 and _is_helper(found[at - 2]) and _is_free(after) and after.low != "et":
            yield Change(before.start, here.end, f"{here.text} {before.text}", COST)


def _helps(token: Token) -> bool:
    """Return whether a word makes a deed of the participle after it: « a … », « été … »; « est touché » may be a state."""
    return token.low == "été" or (token.lemma == "avoir" and token.mood != "par")


def _is_free(after: Token) -> bool:
    """Return whether an adverb is not bound to what follows it: « rendu difficilement lisible », « fait vivement réagir »."""
    return after.pos not in QUALITIES and after.tense != "ppast" and after.mood != "inf"


def _is_helper(token: Token) -> bool:
    return token.lemma in ("avoir", "être") or token.low == "été"


def _goes_on(found: Sequence[Token], at: int) -> bool:
    """Return whether what follows a participle lets an adverb stand before it: its object, its agent, a place, the end."""
    return (
        at >= len(found)
        or found[at].text == "."
        or (found[at].pos in AFTER and found[at].low not in ("de", "d'", "que"))
    )
