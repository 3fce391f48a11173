"""A heading names whom a reader has met, and the source's own question heads what it headed."""

from __future__ import annotations

from dataclasses import replace

import pytest

from generator import build, find_site
from generator.assign import assign
from generator.rules.desk import Desk
from generator.rules.heading import compose
from generator.rules.matter import Heading
from generator.rules.presented import is_own_question, names_early
from generator.rules.weighing import _is_early
from generator.types import Assignment, Section, Source

TEXT = """Ornay : la troupe annule ses galas de mai

La troupe d'Ornay a annulé lundi ses neuf galas de mai après un incendie dans la halle du port.

La troupe a prévenu ses abonnés mardi. Les galas avaient attiré deux mille spectateurs en mars dernier.

Les billets seront-ils remboursés ?

Le promoteur Nordgate Live a dit que tous les billets seraient remboursés en quatorze jours. Les frais ne seront pas rendus.

Nordgate a déclaré qu'il étudiait la question. Le procureur Marc Bellan a ouvert une enquête. Bellan avait demandé des renforts.

Une troupe née dans la halle

La troupe d'Ornay est née en 1998 dans la halle du port. Marc Bellan a promis des nouvelles en juin. La troupe compte douze danseurs."""


@pytest.fixture(scope="module")
def slots() -> list[Assignment]:
    article = build(Source(TEXT), find_site("actu"))
    parts = ("", "Les billets seront-ils remboursés ?", "Une troupe née dans la halle")
    under = [tuple(fact.id for fact in article.brief.facts if fact.heading == part) for part in parts]
    sections = tuple(Section(f"s{at}", "troupe", ids) for at, ids in enumerate(under, 1))
    outline = replace(article.outline, sections=sections)
    every = assign(article.site, article.brief, outline, article.settings)
    return [slot for slot in every if slot.section is not None and slot.slot.kind == "heading"]


def _under(slots: list[Assignment], heading: str) -> Assignment:
    return next(s for s in slots if s.section and s.brief.fact(s.section.facts[0]).heading.startswith(heading))


@pytest.mark.parametrize(
    ("line", "early"),
    [
        ("Qu'avait demandé Bellan ?", True),
        ("Marc Bellan ouvre une enquête", False),
        ("Nordgate étudie la question", True),
        ("Nordgate Live rembourse les billets", False),
        ("La troupe d'Ornay s'explique", False),
    ],
)
def test_no_heading_names_shortly_whom_nothing_above_presents(line: str, early: bool, slots: list[Assignment]) -> None:
    slot = _under(slots, "Les billets")
    assert names_early(line, slot, Desk(slot.site, slot.brief)) == early


def test_who_is_presented_above_may_be_named_shortly(slots: list[Assignment]) -> None:
    slot = _under(slots, "Une troupe")
    assert not names_early("Bellan promet des nouvelles", slot, Desk(slot.site, slot.brief))


def test_the_source_s_own_question_heads_its_section(slots: list[Assignment]) -> None:
    slot = _under(slots, "Les billets")
    assert is_own_question("Les billets seront-ils remboursés ?", slot)
    assert not is_own_question("Les frais seront-ils remboursés ?", slot)
    assert not is_own_question("Les billets seront-ils remboursés", slot)
    first = replace(slot.outline, lead=(), sections=(slot.section,) if slot.section else ())
    assert not is_own_question("Les billets seront-ils remboursés ?", replace(slot, outline=first))


def test_it_heads_the_section_that_it_headed(slots: list[Assignment]) -> None:
    slot = _under(slots, "Les billets")
    assert [s.text for s in compose(slot, Desk(slot.site, slot.brief))] == ["Les billets seront-ils remboursés ?"]


def test_how_results_were_published_heads_no_section(slots: list[Assignment]) -> None:
    slot = _under(slots, "Les billets")
    line = "Les résultats de la troupe d'Ornay ont été publiés sur un serveur de prépublication"
    assert _is_early(Heading(line, (), 0.0), slot, Desk(slot.site, slot.brief))
    assert not _is_early(
        Heading("Les résultats de la troupe d'Ornay ont été publiés", (), 0.0), slot, Desk(slot.site, slot.brief)
    )
