"""A second article pasted under the first, past a line of signs: it is told, and given up."""

from __future__ import annotations

from collections.abc import Sequence

from generator.cleaning.messages import reason
from generator.cleaning.structure import Part
from generator.shelf import compiled
from generator.types import Removal

LEAST = 35  # words of an article
NAME = compiled(r"(?<=[\w,;] )[A-ZÀ-Þ][\wÀ-ÿ'’-]{2,}")
SIGNS = compiled(r"^[^\wÀ-ÿ]+$")


def without(
    parts: Sequence[Part], removed: Sequence[Removal], keep: frozenset[int]
) -> tuple[list[Part], list[Removal]]:
    """Return the parts without those below a line of signs that a title opens and that share no name with those above."""
    for line in (removal.line for removal in removed if SIGNS.match(removal.text)):
        above = [part for part in parts if part.line < line]
        below = [part for part in parts if part.line > line]
        if keep & {part.line for part in below} or not _is_article(above, below):
            continue
        why = reason("second")
        return above, [Removal(part.line, part.traced.text, why) for part in below]
    return list(parts), []


def _is_article(above: Sequence[Part], below: Sequence[Part]) -> bool:
    if not above or not below or below[0].kind != "heading":
        return False
    texts = [" ".join(part.traced.text for part in side if part.kind != "heading") for side in (above, below)]
    names = [frozenset(NAME.findall(text)) for text in texts]
    long = all(len(text.split()) >= LEAST for text in texts)
    return long and all(names) and not names[0] & names[1]
