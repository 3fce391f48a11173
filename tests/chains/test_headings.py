"""A heading of the plan rests on its section's facts, and on those of the lead where it needs them."""

from __future__ import annotations

from chains.headings import planned_heading, section_name
from generator.cleaning import clean
from generator.facts import extract
from generator.sites import find
from generator.types import Assignment, Budget, Outline, Section, Source

TEXT = """Le festival de Corlay ouvre ses portes

Onze pays sont présents à Corlay. Le jury du festival, présidé par Lise Amblard, verra dix films. Une salle a fermé en mars.
"""
BRIEF = extract(clean(Source(TEXT)))


def heading_of(section: Section, lead: tuple[str, ...] = ()) -> Assignment:
    site = find("actu")
    outline = Outline((section,), lead, Budget(0, 0, 0))
    return Assignment("intertitre/s1", site.slots["intertitre"], site, BRIEF, outline, section)


def headed(heading: str, lead: tuple[str, ...]) -> tuple[tuple[str, ...], bool]:
    """Return the facts a heading of the second fact's section rests on, and whether it may stand."""
    assignment = heading_of(Section("s1", "le jury", ("F2",), heading=heading), lead)
    draft, sure = planned_heading(heading, assignment, "modèle")
    return draft.sentences[0].facts, not sure


def test_a_heading_may_take_up_what_the_lead_says() -> None:
    assert headed("Dix films, onze pays", ("F1",)) == (("F2", "F1"), True)
    assert headed("Dix films, onze pays", ("F3",))[1] is False


def test_a_heading_rests_on_its_own_facts_where_they_are_enough() -> None:
    assert headed("Dix films pour un jury", ("F1",)) == (("F2",), True)


def test_a_section_without_a_heading_that_stands_bears_the_name_the_plan_gives_it() -> None:
    section = Section("s1", "le jury du festival", ("F2",), heading="Quarante films à voir")
    draft = section_name(heading_of(section), "modèle")
    assert draft is not None
    assert draft.sentences[0].text == "Le jury du festival"


def test_a_name_that_says_more_than_the_facts_is_no_heading() -> None:
    assert section_name(heading_of(Section("s1", "les 40 films", ("F2",), heading="Un jury")), "modèle") is None
    assert section_name(heading_of(Section("s1", "Un jury", ("F2",), heading="Un jury")), "modèle") is None
