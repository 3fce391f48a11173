"""The page: what a site's template prints of an article, and what search engines read there."""

from __future__ import annotations

import itertools
import json
from collections.abc import Callable
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from lxml import html as parser

from generator import page, sites
from generator.errors import SiteError, SlotError
from generator.page import drawing, meta
from generator.page.slugs import slug_of
from generator.page.views import SlotView, count, placeholder
from generator.types import Draft, Section, Sentence, Settings, Site, SlotText
from tests.page import sample

NAMES = ("actu", "decryptage")


@pytest.fixture(params=NAMES)
def site(request: pytest.FixtureRequest) -> Site:
    return sites.find(request.param)


def tree(article: Any) -> Any:
    return parser.document_fromstring(article.page)


def graph(article: Any) -> dict[str, Any]:
    script = tree(article).xpath("//script[@type='application/ld+json']")[0].text
    return {node["@type"]: node for node in json.loads(script)["@graph"]}


def planned(site: Site) -> list[str]:
    asked: dict[str, None] = {}

    def slot(name: str, section: Section | None = None) -> SlotView:
        asked.setdefault(page.compose.key(name, section))
        return placeholder(site.slots[name])

    page.render(page.planning(site, sample.SETTINGS, sample.brief(), sample.outline(), slot))
    return list(asked)


def test_planning_finds_every_slot_in_reading_order(site: Site) -> None:
    keys = planned(site)
    assert keys.index("chapo") < keys.index("section/s1") < keys.index("section/s2")
    assert keys.index("section/s3") < keys.index("faq") < keys.index("conclusion")
    assert "repere/s2" in keys and "repere/s1" not in keys


def test_the_sites_put_things_in_their_own_order() -> None:
    actu, decryptage = planned(sites.find("actu")), planned(sites.find("decryptage"))
    assert actu.index("chronologie") < actu.index("faq")
    assert decryptage.index("faq") < decryptage.index("chronologie")
    assert "qui" in actu and "qui" not in decryptage


def test_everything_written_is_on_the_page_once(site: Site) -> None:
    article = sample.article(site)
    text = " ".join(tree(article).xpath("//article")[0].text_content().split())
    for written in article.texts:
        if written.key in planned(site) and written.slot.kind not in ("seo_title", "description"):
            for sentence in written.draft.sentences:
                assert " ".join(sentence.text.split()) in text


def test_the_head_is_complete(site: Site) -> None:
    article = sample.article(site)
    root = tree(article)
    content = {
        name: root.xpath("//meta[@name=$n or @property=$n]/@content", n=name)
        for name in (
            "description", "og:title", "og:description", "og:type", "og:url", "og:image",
            "og:image:alt", "og:site_name", "twitter:card", "twitter:image", "keywords", "robots",
            "article:published_time",
        )
    }  # fmt: skip
    assert all(len(values) == 1 and values[0] for values in content.values()), content
    assert root.xpath("//link[@rel='canonical']/@href") == content["og:url"]
    assert content["og:url"][0] == f"{site.url}{article.slug}/"
    assert content["og:image"][0] == f"{site.url}{article.slug}/image.svg"
    assert content["keywords"][0].split(", ")[0] == sample.KEYPHRASE
    assert content["robots"][0].endswith("max-image-preview:large")
    assert len(root.xpath("//h1")) == 1
    assert root.findtext(".//title") == article.seo_title


def test_no_heading_level_is_skipped(site: Site) -> None:
    levels = [int(h.tag[1]) for h in tree(sample.article(site)).xpath("//h1|//h2|//h3|//h4")]
    assert levels[0] == 1
    assert all(after - before <= 1 for before, after in itertools.pairwise(levels))


def test_ids_are_unique_and_the_contents_lead_to_them(site: Site) -> None:
    root = tree(sample.article(site))
    ids = root.xpath("//@id")
    targets = [href[1:] for href in root.xpath("//nav[@class='toc']//a/@href")]
    assert len(ids) == len(set(ids))
    assert len(targets) >= 3 and set(targets) <= set(ids)


def test_nothing_outside_is_needed(site: Site) -> None:
    root = tree(sample.article(site))
    assert not root.xpath("//script[@src] | //link[@rel='stylesheet'] | //iframe")
    assert all(src.startswith("data:") for src in root.xpath("//img/@src"))
    assert "url(" not in "".join(root.xpath("//style/text()"))


def test_an_optional_slot_that_is_empty_takes_its_heading_with_it(site: Site) -> None:
    without = ("faq", "chronologie", "essentiel", "chiffres", "qui", "conclusion", "repere/s2")
    article = sample.article(site, without=without)
    headings = tree(article).xpath("//h2")
    assert len(headings) == 3
    assert "FAQ" not in article.page and "L’essentiel" not in article.page


def test_what_is_written_cannot_become_markup(site: Site) -> None:
    texts = list(sample.texts(site))
    bad = '</script><script>alert("x")</script> & <b>gras</b>'
    for at, text in enumerate(texts):
        if text.key in ("titre", "description", "chapo", "faq"):
            sentences = tuple(replace(s, text=s.text + bad) for s in text.draft.sentences)
            texts[at] = replace(text, draft=Draft(sentences, "règles"))
    rendered = page.render(page.final(site, sample.SETTINGS, sample.brief(), sample.outline(), texts))
    root = parser.document_fromstring(rendered)
    assert len(root.xpath("//script")) == 1
    assert not root.xpath("//article//b")
    assert json.loads(root.xpath("//script")[0].text)["@graph"][0]["headline"].endswith(bad)


def test_json_ld_says_what_the_page_says(site: Site) -> None:
    article = sample.article(site)
    nodes = graph(article)
    news = nodes["NewsArticle"]
    assert news["headline"] == article.title
    assert news["datePublished"] == "2026-04-22T00:00:00+02:00"
    assert news["mainEntityOfPage"] == f"{site.url}{article.slug}/"
    assert news["author"]["@type"] == "Organization"
    assert news["publisher"]["logo"]["url"].startswith("https://")
    assert [step["position"] for step in nodes["BreadcrumbList"]["itemListElement"]] == [1, 2, 3]
    assert "FAQPage" not in nodes


def test_a_site_may_ask_for_faq_page(site: Site) -> None:
    asking = replace(site, page={**site.page, "faq_schema": True})
    faq = graph(sample.article(asking))["FAQPage"]["mainEntity"]
    assert [question["name"] for question in faq] == [label for label, _ in sample.ITEMS["faq"]]


def test_without_a_day_no_date_is_made_up(site: Site) -> None:
    article = sample.article(site, Settings())
    assert "datePublished" not in graph(article)["NewsArticle"]
    assert not tree(article).xpath("//time")


def test_the_day_has_the_offset_of_its_season(site: Site) -> None:
    assert meta.published(site, date(2026, 1, 1)).iso == "2026-01-01T00:00:00+01:00"
    assert meta.published(site, date(2026, 1, 1)).text == "1er janvier 2026"


def test_an_unknown_time_zone_is_said_in_french(site: Site) -> None:
    lost = replace(site, page={**site.page, "timezone": "Europe/Pariss"})
    with pytest.raises(SiteError, match="Pariss"):
        meta.published(lost, date(2026, 1, 1))


def test_a_given_image_replaces_the_drawing(site: Site) -> None:
    given = replace(sample.SETTINGS, image="photos/bac.jpg", image_alt="Le bac à quai", image_credit="O. K.")
    article = sample.article(site, given)
    image = tree(article).xpath("//figure/img")[0]
    assert (image.get("src"), image.get("alt")) == ("bac.jpg", "Le bac à quai")
    assert "O. K." in article.page
    assert drawing.of(article) == ""
    assert graph(article)["NewsArticle"]["image"]["url"] == f"{site.url}{article.slug}/bac.jpg"


def test_the_mention_says_whether_a_model_wrote(site: Site) -> None:
    texts = [replace(t, draft=replace(t.draft, writer="modèle")) for t in sample.texts(site)]
    context = page.final(site, sample.SETTINGS, sample.brief(), sample.outline(), texts)
    assert site.page["mention_model"][:30] in page.render(context)
    assert site.mention[:30] in sample.article(site).page


def test_the_mention_names_notes_only_where_the_page_has_some(site: Site) -> None:
    told = replace(site, mention="Chaque phrase vient d’un fait{ ou d’une note}.")
    texts = sample.texts(site)
    bare = [replace(t, draft=replace(t.draft, sentences=_of_the_source(t.draft.sentences))) for t in texts]
    noted = [replace(t, draft=replace(t.draft, sentences=_noted(t.draft.sentences))) for t in bare]
    assert _mention(told, bare) == "Chaque phrase vient d’un fait."
    assert _mention(told, noted) == "Chaque phrase vient d’un fait ou d’une note."


def _of_the_source(sentences: tuple[Sentence, ...]) -> tuple[Sentence, ...]:
    return tuple(replace(s, facts=tuple(id for id in s.facts if id.startswith("F"))) for s in sentences)


def _noted(sentences: tuple[Sentence, ...]) -> tuple[Sentence, ...]:
    return tuple(replace(s, facts=("N:bac",)) for s in sentences)


def _mention(site: Site, texts: list[SlotText]) -> str:
    return page.final(site, sample.SETTINGS, sample.brief(), sample.outline(), texts).mention


def test_the_mention_cites_no_source_that_the_page_does_not_name(site: Site) -> None:
    brief = sample.brief()
    known = replace(brief.cleaned, origin="", source=replace(brief.cleaned.source, origin=""))
    context = page.final(site, sample.SETTINGS, replace(brief, cleaned=known), sample.outline(), sample.texts(site))
    unnamed = page.render(context)
    assert site.page["mention_unnamed"][:60] in unnamed
    assert "source citée" not in unnamed and "source citée" in sample.article(site).page


def test_the_source_is_credited_with_a_followed_link(site: Site) -> None:
    links_out = tree(sample.article(site)).xpath("//p[contains(@class,'source')]/a")
    assert [a.get("href") for a in links_out] == ["https://ouestfluvial.example/"]
    assert "nofollow" not in (links_out[0].get("rel") or "")


def test_a_source_cannot_put_a_script_behind_its_name(site: Site) -> None:
    brief = sample.brief()
    evil = replace(brief.cleaned.source, url="javascript:alert(1)", origin="Le Bac")
    cleaned = replace(brief.cleaned, source=evil, origin="Le Bac")
    source = meta.source_of(replace(brief, cleaned=cleaned), Settings())
    assert (source.name, source.url) == ("Le Bac", "")


@pytest.mark.parametrize(
    ("title", "keyphrase", "slug"),
    [
        ("Le bac à l’été : 3 €", "bac", "bac-ete-3-eur"),
        ("La traversée reprend", "rachat du bac", "rachat-bac-traversee-reprend"),
        ("Verlac rappelle 38 000 tasses en mai", "tasses", "verlac-rappelle-38000-tasses-mai"),
        ("Les données ont été volées, affirme M&S", "données", "donnees-volees-affirme-m-s"),
        ("Au Japon, la droite remporte les élections", "élections au Japon", "japon-droite-remporte-elections"),
        ("En Norvège, la flotte a un nouveau chef", "flotte norvégienne", "flotte-norvegienne-nouveau-chef"),
        ("", "", "article"),
    ],
)
def test_a_slug_holds_each_telling_word_once(title: str, keyphrase: str, slug: str) -> None:
    assert slug_of(sites.find("actu"), title, keyphrase) == slug


def test_a_slug_has_few_words(site: Site) -> None:
    slug = slug_of(site, "La commune de Valbrume a voté le rachat du bac et garde sa vieille ligne de vie", "bac")
    assert slug == "commune-valbrume-vote-rachat-bac"
    assert len(slug) <= site.page["slug_chars"]


def test_a_slug_is_of_the_title_that_has_room_for_the_key_phrase(site: Site) -> None:
    long = "Après deux ans de débats agités, les députés ont rejeté de justesse le report des zones à faibles émissions"
    short = "Zones à faibles émissions : le report est rejeté"
    assert slug_of(site, long, "émissions", short) == "zones-faibles-emissions-report-rejete"
    assert slug_of(site, short, "émissions", long) == "zones-faibles-emissions-report-rejete"


@pytest.mark.parametrize(
    ("title", "keyphrase", "slug"),
    [
        (
            "À Ornay, un camion-grue percute une digue, le conducteur et deux passants grièvement blessés",
            "digue",
            "ornay-camion-grue-percute-digue",
        ),
        (
            "Le théâtre municipal de la haute Vallorane devrait rouvrir ses portes au printemps",
            "théâtre municipal",
            "theatre-municipal-haute-vallorane",
        ),
        (
            "La mairie répond aux longues questions de la chanteuse Ana Roy sur le théâtre",
            "mairie",
            "mairie-repond-longues-questions-chanteuse",
        ),
    ],
)
def test_a_cut_slug_ends_where_a_group_does(site: Site, title: str, keyphrase: str, slug: str) -> None:
    assert slug_of(site, title, keyphrase) == slug


def test_an_unknown_slot_is_named_with_its_neighbour(site: Site) -> None:
    context = page.final(site, sample.SETTINGS, sample.brief(), sample.outline(), ())
    with pytest.raises(SlotError) as error:
        context.slot("chappo")
    assert "« chapo »" in error.value.hint


def test_an_error_in_a_template_is_said_with_its_line(tmp_path: Path) -> None:
    home = tmp_path / "bac"
    home.mkdir()
    (home / "site.toml").write_text('title = "B"\n', "utf-8")
    (home / "article.html.j2").write_text("un\ndeux {{ meta.titel }}", "utf-8")
    with pytest.raises(SiteError, match="ligne 2"):
        sample.article(sites.find("bac", [tmp_path]))


def test_the_same_article_is_the_same_bytes(site: Site) -> None:
    assert sample.article(site).page == sample.article(site).page


def view(*rows: tuple[str, str, int], shape: Any = "items") -> SlotView:
    return SlotView(shape, tuple(Sentence(text, (), n, label) for label, text, n in rows))


def test_sentences_of_one_entry_stay_together() -> None:
    items = view(("Q1", "A.", 0), ("", "B.", 0), ("Q2", "C.", 1)).items
    assert [(item.label, item.text) for item in items] == [("Q1", "A. B."), ("Q2", "C.")]


def test_a_view_prints_itself_by_its_shape() -> None:
    assert view(("", "A & B", 0), shape="line").__html__() == "A &amp; B"
    assert view(("", "A.", 0), ("", "B.", 1), shape="paragraphs").__html__() == "<p>A.</p>\n<p>B.</p>"
    assert "<dt>L</dt><dd>A</dd>" in view(("L", "A", 0)).__html__()
    assert "<li>A</li>" in view(("", "A", 0)).__html__()
    assert not SlotView()


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("le 4\u00a0mai, 42\u202f000\u00a0$ l’unité", 5),
        ("«\u00a0Oui\u00a0»\u202f! — non", 2),
        ("", 0),
    ],
)
def test_words_are_counted_as_a_reader_sees_them(text: str, words: int) -> None:
    assert count(text) == words


Draw = Callable[..., drawing.Drawing]


@pytest.fixture
def draw() -> Draw:
    actu = sites.find("actu")

    def drawn(kind: str, rows: list[tuple[str, str]], subject: str = "rachat du bac") -> Any:
        slot = next(s for s in actu.slots.values() if s.kind == kind)
        return drawing.draw(actu, subject, [sample.SlotText(slot.name, slot, Draft(sample._items(rows), "r"))])

    return drawn


def test_figures_are_drawn_with_their_words(draw: Draw) -> None:
    drawn = draw("figures", sample.ITEMS["chiffres"])
    assert drawn.kind == "figures"
    root = parser.fromstring(drawn.svg.encode())
    assert "310 passagers" in root.text_content().replace("\u00a0", " ")
    assert drawn.alt.startswith("Rachat du bac en chiffres")
    assert len(drawn.alt) <= 125


def test_alt_text_says_what_each_number_is(draw: Draw) -> None:
    drawn = draw("figures", [("12 %", "Baisse du cours."), ("310", "Vélos vendus.")])
    assert drawn.alt.replace("\u202f", " ").endswith("baisse du cours, 12 % ; vélos vendus, 310")


def test_what_does_not_fit_is_not_drawn_in_part(draw: Draw) -> None:
    long = "une phrase bien trop longue pour tenir dans la moindre ligne de ce dessin " * 8
    assert draw("chronology", [("2 mai", long), ("4 mai", long), ("9 mai", long)]).kind == "card"
    drawn = draw("chronology", [("2 mai", "a"), ("4 mai", long), ("9 mai", "b")])
    assert "9 mai" in drawn.svg and "4 mai" not in drawn.svg


def test_one_figure_alone_makes_a_card(draw: Draw) -> None:
    drawn = draw("figures", [("12 %", "de hausse")])
    assert drawn.kind == "card"
    assert "12\u00a0%" not in drawn.svg and "12 %" not in drawn.svg


def test_a_drawing_escapes_what_it_says(draw: Draw) -> None:
    drawn = draw("figures", [("3 < 4", "a & b"), ("5 > 4", "c")], "R&D")
    parser.fromstring(drawn.svg.encode())
    assert "R&amp;D" in drawn.svg and "a &amp; b" in drawn.svg


def test_the_column_of_a_title_ends_no_address(site: Site) -> None:
    assert (
        slug_of(site, "Médias\xa0: la grève à la radio vire au conflit", "Ana Roy") == "ana-roy-medias-greve-radio-vire"
    )
