"""A heading stands over what it tells."""

from __future__ import annotations

import pytest

from generator.rules.matter import Heading
from generator.rules.met_early import tell
from generator.types import Sentence

OPENING = (
    Sentence("Le bac a repris la mer jeudi.", ("F4",)),
    Sentence("Les dockers ont voté la fin de la grève.", ("F5",)),
)


@pytest.mark.parametrize(
    ("text", "facts", "told"),
    [
        ("Le vote des dockers", ("F5", "F9"), True),
        ("La colère des forains", ("F7",), False),
        ("La fin de la grève", (), True),
        ("Les amendes du port", (), False),
        ("Lomane : le bac reprend la mer", (), True),
    ],
)
def test_a_heading_is_told_by_the_first_sentences_below_it(text: str, facts: tuple[str, ...], told: bool) -> None:
    assert tell(OPENING, Heading(text, facts, 1.0), frozenset({"loman"})) is told
