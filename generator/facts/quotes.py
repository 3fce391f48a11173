"""Words between quotation marks, and who said them."""

from __future__ import annotations

from collections.abc import Sequence

from generator.facts.anchors import located
from generator.facts.ledger import places
from generator.facts.referents import Cast
from generator.facts.speech import ASKED, QUOTED, Saying, sayings
from generator.types import Cleaned, Fact, Quote

WHOLE = 5  # words from which a quotation that opens with a capital, or that a verb of saying carries, is a sentence


def quotes(cleaned: Cleaned, facts: Sequence[Fact], cast: Cast) -> tuple[Quote, ...]:
    """Return the quotations in order; the speaker is a name, the words that describe him, or "" when none is sure."""
    found: list[Quote] = []
    for rank, (fact, at) in enumerate(places(cleaned, tuple(facts))):
        for match in QUOTED.finditer(fact.text):
            group = "words" if match["words"] is not None else "double"
            asked = ASKED.search(fact.text[: match.start()]) is not None
            saying = None if asked else _saying(fact.text, match.start(), match.end())
            who = cast.name(saying, rank) if saying else _goes_on(fact, found, facts, match.span())
            verb = saying.verb if saying else ""
            span = located(cleaned, at + match.start(group), at + match.end(group))
            found.append(
                Quote(match[group], who, verb, span, fact.id, _whole(match[group], fact.text, match.start(), verb))
            )
    return tuple(found)


def _saying(text: str, start: int, end: int) -> Saying | None:
    """Return the narrowest saying that holds the quotation."""
    holding = [s for s in sayings(text) if s.start <= start and end <= s.end + 1]
    return min(holding, key=lambda s: s.end - s.start, default=None)


def _goes_on(fact: Fact, found: Sequence[Quote], facts: Sequence[Fact], span: tuple[int, int]) -> str:
    """Return the last speaker when the fact is nothing but more of his words, in the same paragraph."""
    alone = not any(c.isalnum() for c in fact.text[: span[0]] + fact.text[span[1] :])
    if not alone or not found or not found[-1].whole:
        return ""
    before = next((f for f in facts if f.id == found[-1].fact), None)
    near = before is not None and before.paragraph == fact.paragraph and fact.rank - before.rank == 1
    return found[-1].speaker if near else ""


def _whole(words: str, text: str, start: int, verb: str) -> bool:
    """Return whether a quotation is a sentence of its own, not a few words inside one."""
    if len(words.split()) < WHOLE:
        return False
    opens = not text[:start].strip(" ,:") or text[:start].rstrip().endswith(":")
    return opens or (words[:1].isupper() and bool(verb))
