"""A source speaks to its reader where it says « vous » in its own name."""

from __future__ import annotations

from dataclasses import replace

from generator.facts.addressed import _says_you
from generator.types import Fact, Span

FACT = Fact("F1", "Le maire affirme que l'on dit aux rives : il faut que vous changiez.", Span(0, 1), 0.4, 0)


def test_what_somebody_says_to_others_is_no_word_to_the_reader() -> None:
    assert _says_you(FACT)
    assert not _says_you(replace(FACT, sayer="le maire"))
