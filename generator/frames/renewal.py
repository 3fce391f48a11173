"""A sentence said by its verbs alone, all else as it stands: one of them, or all that can change."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from generator.frames.copying import QUOTE
from generator.frames.everywhere import mains
from generator.frames.exchanges.changes import Change
from generator.frames.in_place import in_place, said
from generator.frames.rank import Candidate
from generator.frames.scene import Scene
from generator.frames.surface import closed
from generator.french.syntax import Parse

INSIDE_COST = 0.1  # the verb of a relative, an infinitive: a reader hears the sentence's own first
WORDS_A_VERB = 10  # words of a sentence for each verb that changes


def renewed(parse: Parse, scene: Scene) -> Iterator[Candidate]:
    """Yield the sentence with one verb said through a frame, in place, then with several."""
    if scene.wish:
        return
    quotes = [match.span() for match in QUOTE.finditer(scene.text)]
    own = [pair for placed in mains(parse) for pair in said(placed, scene.library, scene.known)]
    others = [pair for pair in in_place(scene.text, scene.library, scene.known) if pair not in own]
    free = [pair for pair in (*own, *others) if not any(a < pair[0].end and pair[0].start < b for a, b in quotes)]
    for change, form in free:
        cost = change.cost + (0.0 if (change, form) in own else INSIDE_COST)
        yield _with([(change, form)], cost, scene)
    several = _apart(free, 1 + len(scene.text.split()) // WORDS_A_VERB)
    if len(several) > 1:
        yield _with(several, sum(change.cost for change, _ in several), scene)


def _apart(found: Sequence[tuple[Change, str]], most: int) -> list[tuple[Change, str]]:
    """Return the first changes that do not touch one another nor bring in the same words."""
    taken: list[tuple[Change, str]] = []
    for change, form in found:
        free = all(change.end < other.start or other.end < change.start for other, _ in taken)
        if len(taken) < most and free and all(form != name for _, name in taken):
            taken.append((change, form))
    return taken


def _with(changes: Sequence[tuple[Change, str]], cost: float, scene: Scene) -> Candidate:
    text = scene.text
    for change, _ in sorted(changes, key=lambda pair: -pair[0].start):
        text = text[: change.start] + change.text + text[change.end :]
    return Candidate((closed(text),), "+".join(form for _, form in changes), cost, True)
