"""An adverb moved from between helper and participle to after it: « a officiellement annoncé », « a annoncé officiellement »."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from generator.frames.changes import Change
from generator.frames.lists import is_listed
from generator.frames.reading import tokens
from generator.french.syntax import Token

COST = 0.08  # a little less usual than the place of the source
ENDS = ("ADP", "DET", "PUNCT", "SCONJ", "NUM", "")


def moved_adverbs(text: str) -> Iterator[Change]:
    """Yield the adverbs of a text that may as well follow their participle."""
    found = tokens(text)
    for at in range(1, len(found) - 1):
        helper, adverb, done = found[at - 1 : at + 2]
        between = _helps(helper) and done.tense == "ppast" and done.lemma != "être"
        if between and is_listed(adverb.text, "moving_adverbs") and _closed(found, at + 2):
            yield Change(adverb.start, done.end, f"{done.text} {adverb.text}", COST)


def _helps(token: Token) -> bool:
    return token.lemma in ("avoir", "être") and token.pos in ("AUX", "VERB")


def _closed(found: Sequence[Token], at: int) -> bool:
    """Return whether nothing that belongs close to the participle follows: « a rapidement pris part », « a vite fait venir »."""
    after = found[at] if at < len(found) else None
    return after is None or (after.pos in ENDS and after.text.lower() not in ("que", "qu'", "en"))
