"""All that can stand over a sentence, the surest first."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

from generator.anchors.among import among
from generator.anchors.desk_lines import desk_lines
from generator.anchors.stirring import stirred
from generator.anchors.winning import won
from generator.anchors.wording import worded
from generator.frames.surface import capital
from generator.types import Brief, Fact

# Of each kind what it is worth, from a group that what follows is told of to a sentence told in a line.
KINDS = (
    ("group", among, 1.8),
    ("feeling", stirred, 0.8),
    ("gain", won, 0.7),
    ("words", worded, 0.5),
    ("line", desk_lines, 0.2),
)


class Anchor(NamedTuple):
    """A line that can stand over a sentence, of what kind it is and what it is worth."""

    text: str
    kind: str
    worth: float


@lru_cache(maxsize=2048)
def anchors(fact: Fact, brief: Brief) -> tuple[Anchor, ...]:
    """Return the lines that can stand over a fact, best first."""
    return tuple(_made(fact, brief))


def _made(fact: Fact, brief: Brief) -> Iterator[Anchor]:
    for kind, make, worth in KINDS:
        yield from (Anchor(capital(text), kind, worth) for text in make(fact, brief))
