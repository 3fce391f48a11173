"""A gate on agreement: a sentence said again has no fault of agreement that its source has not."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache

from generator.cleaning.concord import CORE, edits
from generator.frames.copying import muted
from generator.french.sentences import split


def agreed(text: str, source: str, whole: bool, known: str) -> Iterator[str]:
    """« Dizaines de civils sont mortes » is no French where the source has « des dizaines de civils sont morts »."""
    given: set[tuple[str, str]] | None = None
    for sentence in split(muted(text)):
        found = () if sentence.text in source else _slips(sentence.text)
        if found and given is None:
            given = {slip for said in split(muted(source)) for slip in _slips(said.text)}
        for slip in found:
            if given is not None and slip not in given:
                yield f"accord : {slip[0]} / {slip[1]}"


@lru_cache(maxsize=2048)
def _slips(sentence: str) -> tuple[tuple[str, str], ...]:
    """Return the words of a sentence that do not agree, each with the form that would."""
    return tuple((sentence[edit.start : edit.end], edit.new) for edit in edits(sentence, CORE))
