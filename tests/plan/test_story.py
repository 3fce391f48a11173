"""A model's story shorter than what was asked for gets boxes and room; another is left as it was planned."""

from __future__ import annotations

from dataclasses import replace

from generator import find_site, notes
from generator.assign import assign
from generator.cleaning import clean
from generator.facts import extract
from generator.plan import draw, filled
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


def test_a_story_that_falls_short_gets_the_notes_its_plan_left_and_room() -> None:
    brief, outline = planned(700, 700)
    full = filled(outline, brief)
    given = [id for section in full.sections for id in section.notes]
    assert full.boxes
    assert given
    assert len(given) == len(set(given))
    assert all(a.words > b.words for a, b in zip(full.sections, outline.sections, strict=True))
    assert {"note", "figures"} <= kinds(brief, full)


def test_a_story_of_which_no_length_was_asked_has_no_boxes() -> None:
    brief, outline = planned(0, 700)
    assert filled(outline, brief) == outline
    assert not {"note", "figures"} & kinds(brief, outline)


def test_a_story_long_enough_is_left_as_planned() -> None:
    brief, outline = planned(100, 100)
    assert filled(outline, brief) == outline


def test_no_list_is_made_where_none_is_to_be() -> None:
    asked = "Rédige un article de 300 mots en français, pas de liste à puces."
    brief = extract(clean(Source(f"{asked}\n\n{TEXT}")), "", notes.matching(TEXT, notes.load(SITE.folders)))
    given = assign(SITE, brief, draw(SITE, brief, Settings()), Settings())
    assert not {a.slot.name for a in given if a.slot.shape == "items"} - {"faq"}
    assert {a.slot.shape for a in given} >= {"line", "paragraphs"}
