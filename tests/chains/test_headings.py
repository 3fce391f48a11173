"""A heading of the plan rests on its section's facts, and on those of the lead where it needs them."""

from __future__ import annotations

from chains.writer import _headed
from generator.cleaning import clean
from generator.facts import extract
from generator.sites import find
from generator.types import Assignment, Budget, Outline, Section, Source

TEXT = """Le festival de Corlay ouvre ses portes

Onze pays sont présents à Corlay. Le jury du festival, présidé par Lise Amblard, verra dix films. Une salle a fermé en mars.
"""
BRIEF = extract(clean(Source(TEXT)))


def headed(heading: str, lead: tuple[str, ...]) -> tuple[tuple[str, ...], bool]:
    """Return the facts a heading of the second fact's section rests on, and whether it may stand."""
    site = find("actu")
    section = Section("s1", "le jury", ("F2",), heading=heading)
    outline = Outline((section,), lead, Budget(0, 0, 0))
    assignment = Assignment("intertitre/s1", site.slots["intertitre"], site, BRIEF, outline, section)
    draft, sure = _headed(heading, assignment, "modèle")
    return draft.sentences[0].facts, not sure


def test_a_heading_may_take_up_what_the_lead_says() -> None:
    assert headed("Dix films, onze pays", ("F1",)) == (("F2", "F1"), True)
    assert headed("Dix films, onze pays", ("F3",))[1] is False


def test_a_heading_rests_on_its_own_facts_where_they_are_enough() -> None:
    assert headed("Dix films pour un jury", ("F1",)) == (("F2",), True)
