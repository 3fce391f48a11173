"""As many sections as are asked for, where the source has matter for them; no heading of the page's own beside."""

from __future__ import annotations

from pathlib import Path

import pytest

from generator import build, find_site
from generator.cleaning import clean
from generator.facts import extract
from generator.plan import draw
from generator.plan.counted import LONG, shortened
from generator.types import Settings, Source, Theme

PORT = Path(__file__).parents[2] / "samples" / "proces-lanverac.txt"


@pytest.mark.parametrize("wanted", [2, 3, 5])
def test_a_story_has_as_many_sections_as_are_asked_for(wanted: int) -> None:
    brief = extract(clean(Source(PORT.read_text("utf-8"))))
    assert len(draw(find_site("actu"), brief, Settings(headings=wanted)).sections) == wanted


def test_a_short_source_has_no_more_sections_than_its_matter_makes() -> None:
    text = "Le vieux pont rouvre mardi à Ornay, après trois semaines de travaux. Les bus passeront par le quai du port dès le 3 mai."
    brief = extract(clean(Source(f"Le pont rouvre\n\n{text}")))
    assert len(draw(find_site("actu"), brief, Settings(headings=4)).sections) == 1


def test_no_other_heading_stands_beside_those_asked_for() -> None:
    article = build(Source(PORT.read_text("utf-8")), find_site("actu"), Settings(headings=3))
    assert article.page.count("<h2") == 3
    assert article.slot("faq") is None
    assert article.slot("conclusion") is not None


@pytest.mark.parametrize(("most", "parts"), [(6, 4), (2, 2), (1, 1)])
def test_a_section_that_goes_on_and_on_is_parted_between_paragraphs_as_far_as_the_site_has_room(
    most: int, parts: int
) -> None:
    told = "La digue numéro {0} a été reprise en {1} par trente ouvriers venus de la vallée, avec des pierres tirées des carrières du plateau."
    rows = [" ".join(told.format(3 * n + i, 1950 + 3 * n + i) for i in range(3)) for n in range(7)]
    brief = extract(clean(Source("Les digues d'Ornay reprises\n\n" + "\n\n".join(rows))))
    whole = Theme("digues", tuple(fact.id for fact in brief.facts))
    cut = shortened([whole], brief, most, ())
    assert len(cut) == parts and sum(len(group.facts) for group in cut) == len(whole.facts)
    firsts = [brief.fact(group.facts[0]) for group in cut]
    assert all(fact.rank == 1 or fact.paragraph != brief.facts[fact.rank - 2].paragraph for fact in firsts)
    assert most == 1 or all(sum(len(brief.fact(id).text.split()) for id in group.facts) <= 2 * LONG for group in cut)
