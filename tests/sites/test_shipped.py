"""The shipped sites keep what they promise: one structure a site, no two openings alike, briefs that are brief, a column of figures."""

from __future__ import annotations

from functools import cache
from itertools import pairwise
from pathlib import Path

import pytest
from lxml import html

from generator import pipeline, sites, sources
from generator.types import Article

SAMPLES = (
    "entretien-glaciologue.txt",
    "match-armelle.txt",
    "proces-lanverac.txt",
    "request.txt",
    "resultats-veltane.txt",
)
PARTS = {
    "actu": ("opening", "picture", "box", "toc", "section", "note", "faq", "closing", "credits", "related"),
    "breves": ("opening", "section", "closing", "picture", "note", "credits", "related"),
    "decryptage": ("opening", "layout"),
}


@cache
def article(site: str, sample: str) -> Article:
    return pipeline.build(sources.read(str(Path("samples") / sample)), sites.find(site))


@pytest.mark.parametrize("site", PARTS)
@pytest.mark.parametrize("sample", SAMPLES)
def test_the_parts_of_a_page_come_in_the_order_of_its_site(site: str, sample: str) -> None:
    parts = html.document_fromstring(article(site, sample).page).xpath("//article/*")
    names = [(part.get("class") or part.tag).split()[0] for part in parts]
    names = ["section" if name in ("panel", "run") else name for name in names]
    ranks = [PARTS[site].index(name) for name in names]
    assert all(before <= after for before, after in pairwise(ranks))


@pytest.mark.parametrize("site", PARTS)
def test_no_two_articles_of_a_site_open_alike(site: str) -> None:
    leads = [article(site, sample).slot("chapo") for sample in SAMPLES]
    openings = [" ".join(lead.text.split()[:3]) for lead in leads if lead]
    assert len(set(openings)) == len(SAMPLES)


@pytest.mark.parametrize("sample", SAMPLES)
def test_a_brief_is_brief_and_told_in_points(sample: str) -> None:
    made = article("breves", sample)
    assert made.report.written <= made.site.limits["words"][1]
    assert len(html.document_fromstring(made.page).xpath("//ul[@class='points']/li")) >= 3


def test_an_explainer_has_its_column_of_figures() -> None:
    shown = html.document_fromstring(article("decryptage", "entretien-glaciologue.txt").page)
    assert len(shown.xpath("//div[@class='numbers']//dt")) >= 2


def test_three_sites_tell_one_source_under_other_headings() -> None:
    told = {site: {h.text for h in _headings(article(site, "request.txt"))} for site in PARTS}
    assert told["actu"] != told["decryptage"]
    assert told["breves"] != told["decryptage"]
    assert any(heading.endswith("?") for heading in told["decryptage"])


@pytest.mark.parametrize("sample", SAMPLES)
def test_a_site_that_wants_no_question_has_none(sample: str) -> None:
    assert not [h.text for h in _headings(article("breves", sample)) if "?" in (h.text or "")]


def _headings(made: Article) -> list[html.HtmlElement]:
    return list(html.document_fromstring(made.page).xpath("//article//h2"))


@pytest.mark.parametrize("site", PARTS)
@pytest.mark.parametrize("sample", SAMPLES)
def test_a_section_has_its_heading(site: str, sample: str) -> None:
    for section in html.document_fromstring(article(site, sample).page).xpath("//section"):
        assert section.xpath(".//h2 | .//h3")
