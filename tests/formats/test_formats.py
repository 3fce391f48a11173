"""The formats: the page as it is, Markdown taken from it, JSON that holds everything and loads back."""

from __future__ import annotations

import dataclasses
import json
import re
from dataclasses import asdict, replace
from html import unescape
from pathlib import Path
from typing import Any

import pytest

from generator import sites
from generator.errors import SourceError
from generator.formats import FORMATS
from generator.formats import json as article_json
from generator.formats.facts import as_table, facts_json
from generator.formats.markdown import markdown
from generator.types import Article, Budget, Draft, Issue, Quote, Recall, Request, Span
from tests.page import sample

DOCUMENT = Path(__file__).parents[2] / "docs" / "article-json.md"


@pytest.fixture(params=["actu", "decryptage"])
def article(request: pytest.FixtureRequest) -> Article:
    return sample.article(sites.find(request.param))


def page_of(body: str) -> str:
    return f"<html><head></head><body><article>{body}</article></body></html>"


def body_of(article: Article, html: str) -> str:
    return markdown(replace(article, page=page_of(html))).split("---\n", 2)[2].strip()


def test_every_format_has_a_name_and_gives_text(article: Article) -> None:
    assert set(FORMATS) == {"html", "md", "json"}
    assert all(write(article) == write(article) for write in FORMATS.values())
    assert FORMATS["html"](article) == article.page


def front_matter(text: str) -> dict[str, str]:
    head = text.split("---\n")[1]
    return dict(line.split(": ", 1) for line in head.splitlines())


def test_the_front_matter_holds_what_site_generators_read(article: Article) -> None:
    rows = front_matter(markdown(article))
    assert json.loads(rows["title"]) == article.title
    assert json.loads(rows["description"]) == article.description
    assert json.loads(rows["keywords"])[0] == article.keyphrase
    assert json.loads(rows["slug"]) == article.slug
    assert json.loads(rows["canonical"]).endswith(f"/{article.slug}/")
    assert json.loads(rows["image"]).endswith("/image.svg")
    # A day without an hour: no reader of front matter moves it to the day before.
    assert rows["date"] == "2026-04-22"
    assert rows["draft"] == "false"
    assert "published" not in rows


def test_a_title_with_quotes_and_colons_stays_yaml(article: Article) -> None:
    odd = replace(article, title='Bac : "oui" \\ # non')
    assert json.loads(front_matter(markdown(odd))["title"]) == 'Bac : "oui" \\ # non'


def test_a_draft_is_one_for_jekyll_too(article: Article) -> None:
    page = {**article.site.page, "draft": True}
    rows = front_matter(markdown(replace(article, site=replace(article.site, page=page))))
    assert (rows["draft"], rows["published"]) == ("true", "false")


def test_markdown_has_every_sentence_and_heading_of_the_page(article: Article) -> None:
    text = markdown(article)
    unescaped = re.sub(r"\\(.)", r"\1", text)
    headings = re.findall(r"<h([23])[^>]*>(.*?)</h\1>", unescape(article.page))
    assert all(f"{'#' * int(level)} {words}" in unescaped for level, words in headings)
    unlinked = re.sub(r"\[([^]]*)\]\([^)]*\)", r"\1", unescaped)
    assert all(part in unlinked for part in sample.PARAGRAPHS["section/s1"])
    assert "](image.svg)" in text
    assert "(https://ouestfluvial.example/)" in text


def test_markdown_leaves_out_what_the_front_matter_and_the_site_say(article: Article) -> None:
    body = markdown(article).split("---\n", 2)[2]
    assert not re.search(r"^# ", body, re.M)
    assert "min de lecture" not in body and "Sommaire" not in body


@pytest.mark.parametrize(
    ("html", "expected"),
    [
        ("<p>a * b_c [d] &lt;e&gt;</p>", r"a \* b\_c [d] \<e\>"),
        ("<p>{{ x }} {% raw %} {{% n %}} {{&lt; n &gt;}}</p>", r"\{\{ x \}\} \{\% raw \%\} \{\{\% n \%\}\} \{\{\< n \>\}\}"),
        ("<p>&amp;lt;b> A &amp; B</p>", r"\&lt;b\> A & B"),
        ("<p><a href='/x (1)'>a</a></p>", "[a](</x (1)>)"),
        ("<p># pas un titre</p>", r"\# pas un titre"),
        ("<p>- pas une puce</p>", r"\- pas une puce"),
        ("<p>3. pas une liste</p>", r"3\. pas une liste"),
        ("<p>un <strong>mot</strong> et <a href='/x'>un <em>lien</em></a></p>", "un **mot** et [un *lien*](/x)"),
        ("<ol><li>a</li><li>b</li></ol>", "1. a\n2. b"),
        ("<dl><dt>a</dt><dd>b</dd></dl>", "- **a**\u00a0: b"),
        ("<blockquote><p>a</p><p>b</p></blockquote>", "> a\n>\n> b"),
        ("<p>a\n  b\u202f!</p>", "a b\u202f!"),
        ("<div><h3>t</h3><p>a</p></div>", "### t\n\na"),
        ("<p></p><p>a</p>", "a"),
        ("<p>« un […] mot » et « [la] loi »</p>", "« un […] mot » et « [la] loi »"),
        ("<p>[a](b) et [ ] et [c</p>", r"\[a\](b) et \[ \] et \[c"),
        ("<div>a <em>b</em></div>", "a *b*"),
        ("<div>a<p>b</p>c</div>", "a\n\nb\n\nc"),
        ("<table><tr><td>a</td></tr></table>", "<table><tr><td>a</td></tr></table>"),
    ],
)  # fmt: skip
def test_markdown_of_html(article: Article, html: str, expected: str) -> None:
    assert body_of(article, html) == expected


def documented(heading: str) -> list[str]:
    text = DOCUMENT.read_text("utf-8")
    part = text.split(f"## {heading}\n", 1)[1].split("\n## ", 1)[0]
    return re.findall(r"^\| `([\w.]+)`", part, re.M)


def test_the_contract_has_exactly_the_documented_keys(article: Article) -> None:
    whole = json.loads(FORMATS["json"](article))
    assert list(whole) == documented("article.json")
    assert list(whole["words"]) == ["asked", "supported", "written"]
    assert list(whole["slots"][0]) == documented("A slot")
    assert list(whole["slots"][0]["sentences"][0]) == documented("A sentence")
    assert [field.name for field in dataclasses.fields(Recall)] == documented("A recall")
    assert list(whole["brief"]) == documented("brief")
    assert list(whole["cleaning"]) == documented("cleaning")
    assert list(whole["report"]) == documented("report")


def test_the_json_loads_back_into_drafts(article: Article) -> None:
    text = FORMATS["json"](article)
    loaded = article_json.drafts(article_json.load(text))
    assert loaded == {t.key: Draft(t.draft.sentences, t.draft.writer) for t in article.texts}


def test_what_a_second_reader_said_of_a_sentence_loads_back(article: Article) -> None:
    first = article.texts[0]
    heard = tuple(replace(s, opinion=("la date",)) for s in first.draft.sentences)
    text = FORMATS["json"](replace(article, texts=(replace(first, draft=replace(first.draft, sentences=heard)),)))
    assert article_json.drafts(article_json.load(text))[first.key].sentences == heard


def test_the_json_keeps_refused_drafts_with_their_reasons(article: Article) -> None:
    bad = Draft(article.texts[0].draft.sentences, "modèle", (Issue("chiffres", "error", "43 000"),))
    texts = (replace(article.texts[0], refused=(bad,)), *article.texts[1:])
    refused = json.loads(FORMATS["json"](replace(article, texts=texts)))["slots"][0]["refused"]
    assert refused[0]["writer"] == "modèle"
    assert refused[0]["reasons"] == ["chiffres : 43 000"]


def test_the_json_is_readable_french(article: Article) -> None:
    assert "« service que personne d’autre ne rendra »" in FORMATS["json"](article)


@pytest.mark.parametrize("text", ["", "[]", "{}", '{"site": "actu"}', "pas du json"])
def test_what_is_no_article_is_refused(text: str) -> None:
    with pytest.raises(SourceError):
        article_json.load(text)


def brief_with_a_quote() -> Any:
    brief = sample.brief()
    request = Request(min_words=700, lines=(1, 2))
    quote = Quote("service que personne d’autre ne rendra", "Odile Kerbrat", "parler", Span(1, 9), "F3", False)
    return replace(brief, quotes=(quote,), cleaned=replace(brief.cleaned, request=request))


def test_facts_json_has_exactly_the_documented_keys() -> None:
    brief = brief_with_a_quote()
    whole = json.loads(facts_json(brief, Budget(700, 420, 420)))
    assert list(whole) == documented("facts --json")
    assert whole["words"] == asdict(Budget(700, 420, 420))
    assert {"id", "text", "start", "end"} <= set(whole["facts"][0])
    assert whole["quotes"][0]["start"] == 1
    assert whole["request"]["min_words"] == 700


def test_the_table_of_facts_names_them_all() -> None:
    table = as_table(brief_with_a_quote(), Budget(700, 420, 420))
    assert all(fact in table for fact in sample.FACTS)
    assert "Odile Kerbrat" in table and "700 mots au moins" in table and "420 possibles" in table


@pytest.mark.parametrize("key", ["site", "slots", "brief", "cleaning", "report", "recalls", "sisters"])
@pytest.mark.parametrize("value", [None, "x", [3]])
def test_a_part_that_a_hand_has_spoilt_is_named(article: Article, key: str, value: object) -> None:
    whole = json.loads(article_json.json(article)) | {key: value}
    if key == "site" and value == "x":
        return  # any name may be a site's
    with pytest.raises(SourceError, match=f"« {key} » ne se lit pas"):
        article_json.load(json.dumps(whole))
