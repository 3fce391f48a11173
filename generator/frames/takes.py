"""What a parsed sentence can be told as, worked out once for all slots that call what it names alike."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import replace
from functools import lru_cache
from typing import NamedTuple

from generator.frames.beings import World
from generator.frames.rank import Candidate
from generator.frames.scene import Scene
from generator.french.syntax import Phrase

Work = Callable[[Scene], Iterable[Candidate]]


class Take(NamedTuple):
    """Candidates, and all that was asked of the place they were made for: what each phrase is called there."""

    called: tuple[tuple[Phrase, Phrase], ...]
    made: tuple[Candidate, ...]

    def holds(self, scene: Scene) -> bool:
        """Return whether a place would give the same answers, and so the same candidates."""
        return all(scene.refer(phrase) == name for phrase, name in self.called)


def taken(scene: Scene, work: Work) -> tuple[Candidate, ...]:
    """Return what `work` makes of a scene, which it knows the surroundings of by `scene.refer` alone."""
    takes = _takes(scene.text, scene.known, scene.function, scene.wish, scene.speaker)
    known = next((take for take in takes if take.holds(scene)), None)
    if known is None:
        known = _take(scene, work)
        takes.append(known)
    return known.made


def _take(scene: Scene, work: Work) -> Take:
    asked: dict[int, tuple[Phrase, Phrase]] = {}

    def noted(phrase: Phrase) -> Phrase:
        name = scene.refer(phrase)
        asked[id(phrase)] = phrase, name  # held here, so that no other gets its id
        return name

    made = tuple(work(replace(scene, refer=noted)))
    return Take(tuple(asked.values()), made)


@lru_cache(maxsize=512)
def _takes(text: str, known: World, function: str, wish: str, speaker: str) -> list[Take]:
    """Return the takes of a sentence so far, to be added to."""
    return []
