"""Sister sites: near-duplicates are refused, and one site's page is the one search engines are shown."""

from __future__ import annotations

import json as stdlib
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from lxml import html

from generator import sites
from generator.compare import likeness, told, told_by
from generator.errors import SiteError
from generator.formats import json
from generator.french.typography import strip_typography
from generator.storage import save
from generator.types import Article
from tests.archive.conftest import MARCH, MAY, build, shelved
from tests.page import sample
from tests.sites.test_sites import folder

Whole = dict[str, Any]
NEAR = {**sites.find("actu").limits, "shared": 0.05}
SISTER = {"sisters": ("actu",), "canonical_owner": "actu", "limits": NEAR}


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
        {"sisters": ("actu",), "canonical_owner": ""},
        {"sisters": ("actu",), "canonical_owner": "decryptage"},
        {"sisters": ("breves",), "canonical_owner": "actu"},
    ],
)
def test_a_site_that_owns_its_page_or_names_no_owner_keeps_it(march: Whole, tmp_path: Path, changes: Whole) -> None:
    article = build(MARCH, shelved(tmp_path, march, text=MARCH), "decryptage", limits=NEAR, **changes)
    assert canonical(article) == article.url


def test_an_article_that_differs_enough_keeps_its_address(march: Whole, tmp_path: Path) -> None:
    wide = {**NEAR, "shared": 1.0}
    article = build(MARCH, shelved(tmp_path, march, text=MARCH), "decryptage", **{**SISTER, "limits": wide})
    assert canonical(article) == article.url
    assert told_of(article) == []


def told_of(article: Article) -> list[tuple[str, str]]:
    return [(issue.level, issue.message) for _, issue in article.report.issues if issue.check == "jumeau"]


def test_what_search_engines_see_once_is_but_a_warning(march: Whole, tmp_path: Path) -> None:
    past = shelved(tmp_path, march, text=MARCH)
    ((level, message),) = told_of(build(MARCH, past, "decryptage", **SISTER))
    assert level == "warning"
    assert "Rien à faire : la page donne aux moteurs de recherche l'adresse" in message
    ((level, message),) = told_of(build(MARCH, past, "decryptage", **{**SISTER, "canonical_owner": ""}))
    assert level == "error"
    assert "publiez-la sur un seul des deux sites" in message


def test_an_owner_is_told_which_article_to_build_again(march: Whole, tmp_path: Path) -> None:
    past = shelved(tmp_path, twin(march), text=MARCH)
    ((level, message),) = told_of(build(MARCH, past, sisters=("decryptage",), canonical_owner="actu", limits=NEAR))
    assert level == "warning"
    assert "Reconstruisez l'article du site « decryptage »" in message


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
    past = shelved(tmp_path, twin(march), text=MARCH)
    article = build(MARCH, past, sisters=("decryptage",), levels=levels, limits=NEAR)
    found = [(key, issue) for key, issue in article.report.issues if issue.check == "jumeau"]
    assert len(found) == errors + warnings
    for key, issue in found:
        assert (key, issue.level) == ("article", level)
        assert "« decryptage »" in issue.message
        assert "5 % au plus" in issue.message
        assert "publiez-la sur un seul des deux sites" in issue.message


def test_the_limit_is_the_sites(march: Whole, tmp_path: Path) -> None:
    limits = {**sites.find("actu").limits, "shared": 1.0}
    article = build(MARCH, shelved(tmp_path, twin(march), text=MARCH), sisters=("decryptage",), limits=limits)
    assert not [issue for _, issue in article.report.issues if issue.check == "jumeau"]


def test_a_second_site_says_the_facts_in_other_words(march: Whole, tmp_path: Path) -> None:
    past = shelved(tmp_path, twin(march), text=MARCH)
    alone, beside = (told_by(build(MARCH, past, sisters=names)) for names in ((), ("decryptage",)))
    assert likeness(alone, told(march)).shared == 1.0
    assert likeness(beside, told(march)).shared < 0.9
    assert set(beside.facts) == set(alone.facts)


def test_what_a_sister_said_is_known_by_fact_and_kept_for_a_rewriting(march: Whole, tmp_path: Path) -> None:
    article = build(MARCH, shelved(tmp_path, march, text=MARCH), "decryptage", sisters=("actu",))
    sister = article.brief.sisters[0]
    texts = [s["text"] for slot in march["slots"] for s in slot["sentences"] if "F1" in s["facts"]]
    assert strip_typography(texts[0]) in " ".join(article.brief.told("F1"))
    assert march["title"] in sister.heads
    assert json.sisters(stdlib.loads(_json(article))) == article.brief.sisters


def test_no_sister_no_change(march: Whole, tmp_path: Path) -> None:
    alone, beside = (build(MARCH, past, sisters=("breves",)) for past in (None, shelved(tmp_path, march, text=MARCH)))
    assert alone.page == beside.page


def test_an_owner_that_is_no_sister_is_refused(tmp_path: Path) -> None:
    folder(tmp_path, toml='title = "Bac"\nsisters = ["actu"]\ncanonical_owner = "acto"\n')
    with pytest.raises(SiteError, match="Vouliez-vous dire « actu »"):
        sites.find("bac", [tmp_path])


def test_a_site_has_none_of_the_neighbours_of_the_one_it_stands_on(tmp_path: Path) -> None:
    folder(tmp_path, toml='title = "Bac"\nextends = "decryptage"\nsisters = ["breves"]\n')
    site = sites.find("bac", [tmp_path])
    assert (site.sisters, site.canonical_owner) == (("breves",), "")
    assert site.voice["person"] == "vous"


def test_two_sites_may_write_to_one_folder(tmp_path: Path) -> None:
    homes = set()
    for name in ("actu", "decryptage", "decryptage"):
        article = replace(sample.article(sites.find(name)), slug="bac")
        files = save(article, {"article.json": _json(article)}, tmp_path).files
        homes.add(files[0].parent.name)
    assert homes == {"bac", "bac-decryptage"}
    assert stdlib.loads((tmp_path / "bac" / "article.json").read_text("utf-8"))["site"] == "actu"


def _json(article: Article) -> str:
    from generator.formats import FORMATS

    return FORMATS["json"](article)
