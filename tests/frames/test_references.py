"""What somebody is called: in every article from what its own brief knows, whatever was built before."""

from __future__ import annotations

from dataclasses import replace

from generator.frames import Context
from generator.frames.references import called, described, find, role_name, short_name
from generator.french.syntax import Phrase
from generator.types import Entity
from tests.frames.briefs import brief


def test_an_entity_is_the_one_of_its_own_brief() -> None:
    first = brief("Ana Roy a fondé Veltane. Ana Roy dirige Veltane depuis 2019.")
    again = replace(first, entities=tuple(replace(entity) for entity in first.entities))
    phrase = Phrase("Ana Roy", 0, 7, "subject", "np", proper=True)
    assert find(phrase, first) in first.entities
    assert any(find(phrase, again) is entity for entity in again.entities)


def test_a_role_said_whole_is_recalled_by_its_noun() -> None:
    known = brief(
        "La glaciologue à l'université de Lomane, Ana Roy, a fondé Veltane. Ana Roy dirige Veltane depuis 2019."
    )
    person = next(entity for entity in known.entities if entity.name == "Ana Roy")
    assert role_name(person, known, said=("glaciologue à l'université de Lomane",)) == "la glaciologue"
    assert role_name(person, known) == "la glaciologue à l'université de Lomane"


def test_who_was_just_presented_is_called_by_the_short_name() -> None:
    known = brief("Ana Roy, maire de Lomane, a ouvert un musée. Roy dirige la ville depuis 2019.")
    person = next(entity for entity in known.entities if entity.name == "Ana Roy")
    beside = Context(
        known=("Ana Roy",), recent=("Ana Roy, maire de Lomane, a ouvert un musée.",), roles=("maire de Lomane",)
    )
    assert called(person, known, beside) == "Roy"
    assert called(person, known, replace(beside, recent=("Roy a ouvert un musée.",))) == "la maire"


def test_somebody_is_called_by_the_last_name_even_where_the_first_is_shorter() -> None:
    assert short_name(Entity("Ana Roy-Berthier", "person", aliases=("Roy-Berthier", "Ana"))) == "Roy-Berthier"
    assert short_name(Entity("Ana Roy-Berthier", "person", aliases=("Ana",))) == "Ana Roy-Berthier"


def test_a_word_for_its_bearer_is_no_part_of_a_name() -> None:
    assert described("Argentin Juan Roy")
    assert not described("Juan Roy") and not described("Lomane Bateaux")
