"""What happens takes place, somebody does not: « La maire se tient sur le quai » is told in other words, or stays."""

from __future__ import annotations

import pytest

from generator.frames import Context, say
from tests.frames.briefs import brief


@pytest.mark.parametrize(("subject", "takes"), [("La cérémonie", True), ("La directrice de 44 ans", False)])
def test_only_what_happens_takes_place(subject: str, takes: bool) -> None:
    known = brief(f"{subject} se tient mardi dans la grande salle du vieux port de Lomane.")
    texts = [saying.text for saying in say(known.facts[0], known, "sentence", Context(seed="essai"))]
    assert any("a lieu" in text for text in texts) is takes
