"""What all rewriting of one fact shares: the library, what is known of the source, the wished tense."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from generator.frames.beings import World
from generator.frames.given import Given
from generator.frames.library import Library
from generator.frames.nouns import Function
from generator.french.syntax import Phrase


def as_written(phrase: Phrase) -> Phrase:
    """Return a phrase under the name it has."""
    return phrase


@dataclass(frozen=True, slots=True)
class Scene:
    """The desk on which one fact is said again."""

    text: str  # the sentence parsed; offsets of phrases point into it
    library: Library
    known: World
    function: Function = "sentence"
    wish: str = ""  # "present" tells past events in the present
    refer: Callable[[Phrase], Phrase] = as_written  # what a phrase is called here
    speaker: str = ""  # who says the fact's quote, as the brief knows it
    given: Given = "said"  # how the words of a quote that stands alone were given
