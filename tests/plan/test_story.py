"""A model's story has room for its notes and for the words asked for, within reason, and no boxes."""

from __future__ import annotations

from dataclasses import replace

from generator import find_site, notes
from generator.assign import assign
from generator.cleaning import clean
from generator.facts import extract
from generator.plan import draw, filled, reaching
from generator.plan.story import ROOMIEST, WOVEN
from generator.types import Brief, Budget, Outline, Settings, Source

SITE = find_site("actu")
TEXT = """La société Kelma attaque le réseau Orpi

La société Kelma menace le réseau social Orpi de poursuites judiciaires depuis le 3 mai. Elle reproche au réseau social de facturer son API 900 euros par mois. Orpi a fermé son API gratuite en avril.

Les applications tierces ne fonctionnent plus depuis cette date. Kelma développait deux applications tierces pour les pharmaciens. Son directeur demande l'arbitrage d'un juge. Une menace de poursuites judiciaires vise aussi la régie d'Orpi. L'API d'Orpi servait 40 entreprises.
"""


def planned(asked: int, target: int) -> tuple[Brief, Outline]:
    brief = extract(clean(Source(TEXT)), "", notes.matching(TEXT, notes.load(SITE.folders)))
    drawn = draw(SITE, brief, Settings())
    bare = tuple(replace(section, notes=(), words=60) for section in drawn.sections)
    return brief, replace(drawn, sections=bare, writer="modèle", budget=Budget(asked, target, target))


def kinds(brief: Brief, outline: Outline) -> set[str]:
    return {a.slot.kind for a in assign(SITE, brief, outline, Settings())}


def test_a_story_that_falls_short_gets_room_within_reason() -> None:
    brief, outline = planned(700, 700)
    bare, full = filled(planned(0, 700)[1], brief), filled(outline, brief)
    assert all(a.words > b.words for a, b in zip(full.sections, bare.sections, strict=True))
    told = sum(len(fact.text.split()) for fact in brief.facts)
    assert sum(section.words for section in full.sections) <= ROOMIEST * told + len(full.sections)


def test_a_section_has_room_for_its_notes() -> None:
    brief, outline = planned(0, 700)
    noted = replace(outline, sections=(replace(outline.sections[0], notes=("api",)), *outline.sections[1:]))
    assert filled(noted, brief).sections[0].words == filled(outline, brief).sections[0].words + WOVEN


def test_a_story_has_neither_boxes_nor_lists_beside_it() -> None:
    brief, outline = planned(0, 700)
    assert not {"note", "figures", "bullets", "chronology", "people"} & kinds(brief, filled(outline, brief))


def test_where_words_are_asked_for_one_block_of_notes_follows_the_story() -> None:
    brief, outline = planned(700, 700)
    given = assign(SITE, brief, filled(outline, brief), Settings())
    notes = [a for a in given if a.slot.kind == "note"]
    assert [(a.key, a.section) for a in notes] == [("repere", None)]
    assert not {"figures", "bullets", "chronology", "people"} & {a.slot.kind for a in given}


def test_a_model_reaches_further_than_the_rules_but_not_past_what_was_asked() -> None:
    brief, outline = planned(700, 100)
    reached = reaching(outline, brief).budget
    assert 100 < reached.supported == reached.target < 700
    assert reaching(replace(outline, budget=Budget(120, 100, 100)), brief).budget.target == 120
    bounded = Budget(0, 100, 80)
    assert reaching(replace(outline, budget=bounded), brief).budget == bounded


def test_no_list_is_made_where_none_is_to_be() -> None:
    asked = "Rédige un article de 300 mots en français, pas de liste à puces."
    brief = extract(clean(Source(f"{asked}\n\n{TEXT}")), "", notes.matching(TEXT, notes.load(SITE.folders)))
    given = assign(SITE, brief, draw(SITE, brief, Settings()), Settings())
    assert not {a.slot.name for a in given if a.slot.shape == "items"} - {"faq"}
    assert {a.slot.shape for a in given} >= {"line", "paragraphs"}
