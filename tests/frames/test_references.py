"""What somebody is called: in every article from what its own brief knows, whatever was built before."""

from __future__ import annotations

from dataclasses import replace

from generator.frames.references import find
from generator.french.syntax import Phrase
from tests.frames.briefs import brief


def test_an_entity_is_the_one_of_its_own_brief() -> None:
    first = brief("Ana Roy a fondé Veltane. Ana Roy dirige Veltane depuis 2019.")
    again = replace(first, entities=tuple(replace(entity) for entity in first.entities))
    phrase = Phrase("Ana Roy", 0, 7, "subject", "np", proper=True)
    assert find(phrase, first) in first.entities
    assert any(find(phrase, again) is entity for entity in again.entities)
