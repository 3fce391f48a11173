"""No fact is lost between sections, and none is cut from the sentence it leans on."""

from __future__ import annotations

from pathlib import Path

import pytest

from generator import find_site
from generator.cleaning import clean
from generator.facts import extract
from generator.notes import load
from generator.plan import draw
from generator.plan.edges import shifted
from generator.sources import read
from generator.types import Brief, Settings, Source, Theme

SAMPLES = sorted(p for p in Path("samples").iterdir() if p.suffix in (".txt", ".md", ".html") and p.stem != "LISEZMOI")
TEXT = (
    "La halle d'Ornay rouvrira samedi. Le toit de la halle a coûté deux millions d'euros. La halle compte neuf portes. "
    "Le club de judo a perdu son gymnase. Cette perte inquiète les judokas. Le club de judo cherche un gymnase."
)


def _brief() -> Brief:
    return extract(clean(Source(f"Ornay : la halle et le club\n\n{TEXT}")))


@pytest.mark.parametrize("path", SAMPLES, ids=lambda p: p.stem)
def test_every_fact_has_one_section(path: Path) -> None:
    site = find_site("actu")
    brief = extract(clean(read(str(path))), "", load(site.folders))
    told = [id for section in draw(site, brief, Settings()).sections for id in section.facts]
    assert sorted(told) == sorted(fact.id for fact in brief.facts)


def test_a_fact_stays_with_the_sentence_it_leans_on() -> None:
    groups = [Theme("halle", ("F1", "F2", "F3", "F4")), Theme("judo", ("F5", "F6"))]
    first, second = shifted(groups, _brief())
    owner = first if "F4" in first.facts else second
    assert "F5" in owner.facts


def test_a_fact_on_the_edge_goes_where_its_matter_is() -> None:
    groups = [Theme("halle", ("F1", "F2", "F3", "F4")), Theme("judo", ("F6",))]
    first, second = shifted(groups, _brief())
    assert first.facts == ("F1", "F2", "F3") and second.facts == ("F4", "F6")
