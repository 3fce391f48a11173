"""The nouns of gathering: parts of a clause, phrases under way, and what was found."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import NamedTuple

from generator.french.chunk import Chunk
from generator.french.spans import Span
from generator.french.syntax import Role

SWALLOW = ("INF", "GER", "PTCP")
NOUNS = ("NP", "PP", "SUBJ")
PASSED_OVER = ("ADV", "COMMA", "CC")


class Part(NamedTuple):
    """A chunk of a clause, or a whole clause inside it (`span`)."""

    kind: str
    lo: int  # units
    hi: int
    chunk: Chunk
    span: Span | None = None


@dataclass(slots=True)
class Group:
    """A phrase being gathered: its parts, its role, and the parts of its own clause after its verb."""

    role: Role
    parts: list[Part]
    inner: list[Part] = field(default_factory=list)

    @property
    def first(self) -> Part:
        """The part that opens it, focus adverbs included."""
        return self.parts[0]

    @property
    def core(self) -> Part:
        """The part that makes it what it is: focus adverbs skipped."""
        for part in self.parts:
            if part.kind not in PASSED_OVER:
                return part
        return self.parts[0]

    @property
    def nominal(self) -> bool:
        """Whether a complement of a noun can join it."""
        return self.core.kind in NOUNS or self.core.kind in SWALLOW


@dataclass(slots=True)
class Found:
    """The phrases of one clause, in order, and what is unsure about them."""

    groups: list[Group]
    doubts: list[str]
