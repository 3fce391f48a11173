"""Sister sites: near-duplicates are refused, and one site's page is the one search engines are shown."""

from __future__ import annotations

import json as stdlib
from pathlib import Path
from typing import Any

import pytest
from lxml import html

from generator import sites
from generator.types import Article
from tests.archive.conftest import MARCH, MAY, build, shelved

Whole = dict[str, Any]
SISTER = {"sisters": ("actu",), "canonical_owner": "actu"}


def canonical(article: Article) -> str:
    return str(html.document_fromstring(article.page).xpath("string(//link[@rel='canonical']/@href)"))


def test_the_owners_page_is_the_canonical_of_its_sisters(march: Whole, tmp_path: Path) -> None:
    article = build(MARCH, shelved(tmp_path, march, text=MARCH), "decryptage", **SISTER)
    page = html.document_fromstring(article.page)
    assert canonical(article) == march["url"] == page.xpath("string(//meta[@property='og:url']/@content)")
    assert article.url.startswith("https://decryptage.example/")
    news = stdlib.loads(page.xpath("string(//script[@type='application/ld+json'])"))["@graph"][0]
    assert (news["url"], news["mainEntityOfPage"]) == (article.url, march["url"])
    assert page.xpath("string(//meta[@property='og:image']/@content)").startswith("https://decryptage.example/")
    assert stdlib.loads(_json(article))["report"]["settings"]["canonical"] == march["url"]


@pytest.mark.parametrize(
    "changes",
    [
        {},
        {"sisters": ("actu",)},
        {"sisters": ("actu",), "canonical_owner": "decryptage"},
        {"sisters": ("breves",), "canonical_owner": "actu"},
    ],
)
def test_a_site_that_owns_its_page_or_names_no_owner_keeps_it(march: Whole, tmp_path: Path, changes: Whole) -> None:
    article = build(MARCH, shelved(tmp_path, march, text=MARCH), "decryptage", **changes)
    assert canonical(article) == article.url


def test_another_source_is_no_twin(march: Whole, tmp_path: Path) -> None:
    article = build(MAY, shelved(tmp_path, march), "decryptage", **SISTER)
    assert canonical(article) == article.url


def twin(march: Whole) -> Whole:
    return {**march, "site": "decryptage", "url": "https://decryptage.example/x/"}


@pytest.mark.parametrize(("level", "errors", "warnings"), [("error", 1, 0), ("warning", 0, 1), ("off", 0, 0)])
def test_a_near_duplicate_of_a_sister_is_told_at_the_level_of_the_site(
    march: Whole, tmp_path: Path, level: str, errors: int, warnings: int
) -> None:
    levels = {**sites.find("actu").levels, "jumeau": level}
    article = build(MARCH, shelved(tmp_path, twin(march), text=MARCH), sisters=("decryptage",), levels=levels)
    found = [(key, issue) for key, issue in article.report.issues if issue.check == "jumeau"]
    assert len(found) == errors + warnings
    for key, issue in found:
        assert (key, issue.level) == ("article", level)
        assert "« decryptage »" in issue.message
        assert "100%" in issue.message


def test_the_limit_is_the_sites(march: Whole, tmp_path: Path) -> None:
    limits = {**sites.find("actu").limits, "shared": 1.0}
    article = build(MARCH, shelved(tmp_path, twin(march), text=MARCH), sisters=("decryptage",), limits=limits)
    assert not [issue for _, issue in article.report.issues if issue.check == "jumeau"]


def _json(article: Article) -> str:
    from generator.formats import FORMATS

    return FORMATS["json"](article)
