"""« Également » joins what goes on in the same sense, and nothing else."""

from __future__ import annotations

from generator.rules.links import also
from generator.types import Sentence


def joined(text: str) -> str:
    return also([Sentence(text)], allowed=True)[0].text


def test_a_sentence_that_goes_on_is_joined() -> None:
    assert joined("Elle demande 910 000 euros.") == "Elle demande également 910 000 euros."


def test_what_opposes_is_no_addition() -> None:
    for text in (
        "Elle était dénoncée par la droite.",
        "Il refuse de partir.",
        "Elles craignent une baisse.",
        "Il nie les faits.",
        "Il est interdit à Ana de jouer.",
    ):
        assert joined(text) == text
