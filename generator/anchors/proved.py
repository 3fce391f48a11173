"""What a section is proved to do: by enough of its sentences, from the first or the second on."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import cache
from pathlib import Path
from typing import NamedTuple

from generator.anchors.going_on import with_leaning
from generator.anchors.treating import words_in
from generator.shelf import read_toml
from generator.types import Fact

DATA = Path(__file__).parent / "data" / "fonctions.toml"
KNOWN, OF_SHARE, OPENS = 0.2, 1.0, 0.4  # what a deed is worth, by its share, and that the section opens on it


class Doing(NamedTuple):
    """What a section does, who does it, the facts that prove it, and what it is worth over the section."""

    name: str
    who: str
    facts: tuple[str, ...]
    worth: float


def proved(
    name: str, proofs: Sequence[Fact], facts: Sequence[Fact], *, who: str = "", least: int, share: float
) -> Iterator[Doing]:
    """Yield a deed that enough of a section does, with what leans on a sentence that does."""
    own = with_leaning({fact.id for fact in proofs}, facts)
    done = share_of(own, facts)
    if len(proofs) >= least and done >= share and own[0] in facts[:2]:
        yield Doing(name, who, tuple(fact.id for fact in own), worth_of(done, opens=own[0] is facts[0]))


def worth_of(share: float, *, opens: bool) -> float:
    """Return what a deed is worth over a section, by the share of it that does it."""
    return KNOWN + OF_SHARE * share + OPENS * opens


def share_of(own: Sequence[Fact], facts: Sequence[Fact]) -> float:
    """Return the share of a section's words that some of its facts have."""
    return sum(map(words_in, own)) / max(1, sum(map(words_in, facts)))


@cache
def words_of(name: str) -> str:
    """Return the words of a list of the data, parted by bars."""
    words: str = read_toml(DATA)[name]
    return words
