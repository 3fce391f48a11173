"""What a reader types where the best candidate is a word that says nothing alone, « morts », or a matter that only the text names: the matter with the land of the title, the land."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from generator.facts.groups import Group, stems
from generator.facts.happenings import WIDE, parted
from generator.facts.keyshape import MOST_LETTERS, fits
from generator.facts.runs import demonym
from generator.facts.speech import human_head
from generator.french.grammar import in_place
from generator.french.lexicon import lookup, place
from generator.french.words import listed
from generator.shelf import compiled
from generator.types import Fact

OPENING = 3  # facts that open a text
NEAREST = 6  # candidates among which a name stands for a word that says nothing alone
WEAK = compiled(r"(?:morts?|mortes?|corps|victimes?|vies?)$")


def weak(text: str) -> bool:
    """Return whether a common noun alone is no search: how many died, what somebody is or has undergone."""
    if " " in text or not text[:1].islower():
        return False
    undergone = any(form.tense == "ppast" for form in lookup(text))
    return bool(undergone or WEAK.match(text) or text.rstrip("s") in listed("somebody") or human_head(text))


def instead(text: str, title: str, ranked: Sequence[Group]) -> Iterator[str]:
    """Yield what stands for a word that says nothing alone: a matter of the title, the nearest name."""
    if not weak(text):
        return
    own = frozenset(stems(title))
    yield from (
        g.text for g in ranked if len(g.words) > 1 and own.issuperset(g.words) and fits(g) and not human_head(g.text)
    )
    yield from (g.text for g in ranked[:NEAREST] if g.bare)


def landed(text: str, title: str, facts: Sequence[Fact]) -> Iterator[str]:
    """Yield a matter that a title does not have with the land before its colon, as one of the first facts tells both; the land, for a body's or for what the title has no word of."""
    land = parted(title)[0]
    if not text[:1].islower() or land in WIDE or place(land) is None:
        return
    words = text.split()
    body = text in listed("any_body") or words[0] in listed("any_body") or human_head(text)
    told = frozenset((*stems(text), *stems(land)))
    both = any(told.issubset(stems(fact.text)) for fact in facts[:OPENING])
    whole = f"{text} {in_place(land)}"
    peopled = any(demonym(word.capitalize()) for word in words[1:])
    if both and not body and not peopled and len(whole) <= MOST_LETTERS:
        yield whole
    beside = set(stems(text)).isdisjoint(stems(title))
    if (body or beside) and any(land in fact.text for fact in facts):
        yield land
