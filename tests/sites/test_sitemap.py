"""The pages of a local sitemap.xml: what they are called, what is refused."""

from __future__ import annotations

from pathlib import Path

import pytest

from generator import sites
from generator.errors import SiteError
from tests.sites.test_sites import folder

HEAD = '<?xml version="1.0" encoding="UTF-8"?>\n'
NAMES = (
    'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:news="http://www.google.com/schemas/sitemap-news/0.9"'
)
MAP = f"""{HEAD}<urlset {NAMES}>
<url><loc>https://bac.example/eau/prix-de-l-energie-2024.html</loc></url>
<url><loc>https://bac.example/actualites/</loc></url>
<url><loc>https://bac.example/b/</loc><news:news><news:title>Le prix
 du pain</news:title><news:keywords>prix du pain, blé</news:keywords></news:news></url>
</urlset>
"""


def test_pages_come_with_title_and_key_phrase_or_the_words_of_their_address(tmp_path: Path) -> None:
    folder(tmp_path, sitemap_xml=MAP)
    links = sites.find("bac", [tmp_path]).links
    assert [(link.url.rpartition("example")[2], link.title, link.keyphrase) for link in links] == [
        ("/eau/prix-de-l-energie-2024.html", "", "prix de l energie"),
        ("/actualites/", "", ""),
        ("/b/", "Le prix du pain", "prix du pain"),
    ]


def test_a_page_listed_by_hand_wins_over_the_sitemap(tmp_path: Path) -> None:
    folder(tmp_path, sitemap_xml=MAP, articles_tsv="/b/\tLe pain\tpain\n")
    links = sites.find("bac", [tmp_path]).links
    assert [link.title for link in links if link.url.endswith("/b/")] == ["Le pain"]


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (f"{HEAD}<urlset>", "ligne 2 : ce n’est pas du XML"),
        (f"{HEAD}<sitemapindex {NAMES}></sitemapindex>", "et non un <sitemapindex>"),
    ],
)
def test_what_is_no_sitemap_is_refused(tmp_path: Path, text: str, said: str) -> None:
    folder(tmp_path, sitemap_xml=text)
    with pytest.raises(SiteError, match=said):
        sites.find("bac", [tmp_path])


def test_no_entity_reaches_a_file(tmp_path: Path) -> None:
    secret = tmp_path / "secret"
    secret.write_text("https://vol.example/", "utf-8")
    evil = (
        f'{HEAD}<!DOCTYPE u [<!ENTITY x SYSTEM "{secret.as_uri()}">]><urlset {NAMES}><url><loc>&x;</loc></url></urlset>'
    )
    folder(tmp_path, sitemap_xml=evil)
    assert not any("vol.example" in link.url for link in sites.find("bac", [tmp_path]).links)
