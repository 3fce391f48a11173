"""Which facts answer those before them: somebody's words that comment on what was told, the reply to an accusation."""

from __future__ import annotations

from generator.french.quoted import blotted
from generator.french.words import listed
from generator.shelf import compiled
from generator.types import Brief, Fact

NEAR = 4  # facts before a reply, among which the accusation stands
WORD = compiled(r"[^\W\d_]+(?:-[^\W\d_]+)*")


def comments(fact: Fact, brief: Brief) -> bool:
    """Return whether a fact opens on somebody's words, under no subhead of its own: they are about what was just told."""
    before = _before(fact, brief, 1)
    return fact.text.startswith("«") and bool(before) and before[0].heading == fact.heading


def replies(fact: Fact, brief: Brief) -> bool:
    """Return whether a fact is what a spokesman says, or a denial, after somebody accused or blamed."""
    own = _words(fact)
    return not own.isdisjoint(listed("repliers")) and any(
        not _words(other).isdisjoint(listed("blames")) for other in _before(fact, brief, NEAR)
    )


def _before(fact: Fact, brief: Brief, many: int) -> list[Fact]:
    return [other for other in brief.facts if 0 < fact.rank - other.rank <= many]


def _words(fact: Fact) -> set[str]:
    return {word.lower() for word in WORD.findall(blotted(fact.text))}
