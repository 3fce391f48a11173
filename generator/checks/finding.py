"""What one check says: a message for the editor and the sentence it concerns."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import NamedTuple

from generator.types import Assignment, Draft, Level


class Finding(NamedTuple):
    """A message in French; `excerpt` is the whole text of the sentence concerned, "" for the whole draft.

    `level` overrides the usual level of the check for this one finding. `doubtful`: read by words alone, a second
    reader may know better.
    """

    message: str
    excerpt: str = ""
    level: Level | None = None
    doubtful: bool = False


Check = Callable[[Draft, Assignment], Iterator[Finding]]
