"""What a subhead of the source heads stays a section of its own: it joins no neighbour for want of a few words."""

from __future__ import annotations

from pathlib import Path

from generator import find_site
from generator.cleaning import clean
from generator.facts import extract
from generator.plan import draw
from generator.sources import read
from generator.types import Settings

SAMPLE = Path(__file__).parents[2] / "samples" / "match-armelle.txt"


def test_each_subhead_of_the_source_opens_a_section() -> None:
    brief = extract(clean(read(str(SAMPLE))))
    outline = draw(find_site("actu"), brief, Settings())
    opened = [brief.fact(section.facts[0]).heading for section in outline.sections]
    assert opened[-2:] == ["Un gardien décisif", "Rendez-vous le 18 avril"]
    assert all(len({brief.fact(id).heading for id in section.facts}) == 1 for section in outline.sections[-2:])


def test_a_part_of_what_a_subhead_heads_is_no_section_of_its_own() -> None:
    brief = extract(clean(read(str(SAMPLE.with_name("request.txt")))))
    outline = draw(find_site("actu"), brief, Settings())
    assert all(len(section.facts) > 2 for section in outline.sections[:-1])
