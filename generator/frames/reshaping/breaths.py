"""A sentence of more than one breath: how long it is, and which halves of it an editor would sign."""

from __future__ import annotations

from collections.abc import Sequence

from generator.frames.reshaping.halves import Parting, halves
from generator.french.syntax import Token

BREATH = 25  # words of a sentence beyond which an editor parts it (read on 130 texts)
HALF = 8  # words of each half at least: fewer read as a stub
SIGNS = (("«", "»"), ("(", ")"), ("[", "]"), ("“", "”"))


def is_long(text: str) -> bool:
    """Return whether a sentence asks for more than one breath."""
    return len(text.split()) > BREATH


def parted(before: str, after: str, form: str) -> Parting | None:
    """Return two halves of a long sentence; None where one is a stub, or a quotation or a bracket would be cut."""
    if min(len(before.split()), len(after.split())) < HALF:
        return None
    if any(half.count(one) != half.count(other) for half in (before, after) for one, other in SIGNS):
        return None
    return halves(before, after, form)


def unquoted(found: Sequence[Token]) -> list[bool]:
    """Return for each token whether it stands outside quotations and brackets."""
    depth, outside = 0, []
    opening, closing = {one for one, _ in SIGNS}, {other for _, other in SIGNS}
    for token in found:
        depth -= token.text in closing
        outside.append(depth <= 0 and token.text not in closing)
        depth += token.text in opening
    return outside
