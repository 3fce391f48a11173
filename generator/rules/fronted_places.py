"""The place that opens a source's title, « À Ornay, un opéra chanté par des ouvriers »: kept in ours, after the event that has no verb, or before a colon."""

from __future__ import annotations

from collections.abc import Iterator

from generator.french.tagger import finite
from generator.rules.line_wholeness import COLON
from generator.rules.links import lowered
from generator.rules.opening_place import FRONTED
from generator.types import Assignment

# Worth of « Un opéra chanté par des ouvriers à Ornay »; of « Ornay : les saisonniers… »; of the event alone, for want of room.
MOVED, SET, ALONE = 1.2, 0.8, -0.5


def placed_again(body: str, assignment: Assignment) -> Iterator[tuple[str, float]]:
    """Yield a title that opens on its place with the place elsewhere, with what each is worth."""
    found = FRONTED.match(body)
    if found is None or COLON in found["rest"]:
        return
    rest = found["rest"][:1].upper() + found["rest"][1:]
    if not finite(rest) or _only_relative(rest):
        joint = {"A": "à"}.get(found["joint"], found["joint"].lower())
        yield f"{rest} {joint} {found['name']}", MOVED
        yield rest, ALONE
    yield f"{found['name']}{COLON}{lowered(rest, assignment)}", SET


def _only_relative(rest: str) -> bool:
    """Return whether a title's one verb is that of a relative clause: « un opéra chanté par ceux qui vidaient les poissons »."""
    head, relative, _ = rest.partition(" qui ")
    return bool(relative) and not finite(head)
