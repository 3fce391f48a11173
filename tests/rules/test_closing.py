"""The conclusion opens on what is open, not on what its sentence says beside."""

from __future__ import annotations

from types import SimpleNamespace
from typing import Any

import pytest

from generator.rules.closing import _told
from generator.types import Fact, Sentence, Span

WHOLE = "L'Office des rivages, qui gère les quais, devrait remettre les baux aux enchères."
SAID = "L'Office des rivages, qui gère les quais, doit proposer les baux aux enchères."


@pytest.mark.parametrize(
    ("parts", "kept"),
    [
        (("L'Office des rivages gère les quais.", "Il devrait remettre les baux aux enchères."), (SAID,)),
        (("Les baux devraient être remis aux enchères.", "L'Office des rivages gère les quais."), ()),
    ],
)
def test_what_is_known_does_not_open_the_end(parts: tuple[str, ...], kept: tuple[str, ...]) -> None:
    fact = Fact("F1", WHOLE, Span(0, len(WHOLE)), 0.5, 0)
    pen: Any = SimpleNamespace(
        tell=lambda fact, function: [Sentence(text, ("F1",)) for text in parts],
        sayings=lambda fact, function: [SimpleNamespace(sentences=(SAID,), text=SAID, facts=("F1",))],
        refuses=lambda text: False,
    )
    assert tuple(s.text for s in _told(fact, pen)) == (kept or parts)
