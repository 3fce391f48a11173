"""The preview shows the page as it will be, says what is wrong with file and line, and follows every change."""

from __future__ import annotations

import os
import threading
import time
from collections.abc import Iterator
from html import unescape
from pathlib import Path

import pytest
from werkzeug.test import Client

from generator import pipeline, sites, sources
from generator.errors import SeogenError
from generator.preview.apart import look_apart
from generator.preview.app import App
from generator.preview.excerpt import excerpt
from generator.preview.look import Look, Wanted, look
from generator.preview.server import serving
from generator.preview.stage import Stage


@pytest.fixture(scope="module")
def seen() -> Look:
    return look(Wanted("actu"))


@pytest.fixture
def own(tmp_path: Path) -> Wanted:
    """A site of one's own, whose page is one line."""
    sites.create("gazette", tmp_path)
    return Wanted("gazette", roots=(tmp_path,))


@pytest.fixture(scope="module")
def browser(seen: Look) -> Client:
    return Client(App(Stage(lambda: seen)))


def test_the_page_is_the_one_that_build_writes(tmp_path: Path) -> None:
    source = Path(__file__).parents[2] / "samples" / "breve-musee.txt"
    built = pipeline.build(sources.read(str(source)), sites.find("actu"))
    assert look(Wanted("actu", source)).page == built.page


def test_the_assets_of_a_site_are_served_beside_its_page_and_no_other_file(own: Wanted) -> None:
    folder = own.roots[0] / "gazette" / "assets"
    folder.mkdir(exist_ok=True)
    (folder / "logo.svg").write_text("<svg/>", "utf-8")
    made = look(own)
    shown = Client(App(Stage(lambda: made)))
    logo = shown.get("/assets/logo.svg")
    assert (logo.data, logo.mimetype) == (b"<svg/>", "image/svg+xml")
    for path in ("/assets/site.toml", "/assets/../site.toml", "/assets/%2e%2e/site.toml", "/site.toml"):
        assert shown.get(path).status_code == 404


@pytest.mark.parametrize("site", ["actu", "breves", "decryptage"])
def test_the_sample_builds_on_every_site_without_a_remark(site: str) -> None:
    seen = look(Wanted(site))
    assert seen.whole
    assert not seen.error
    assert not [remark for remark in seen.remarks if remark[0] == "error"]


def test_the_empty_page_names_each_slot_with_its_bounds_in_the_page_only(seen: Look) -> None:
    assert ">chapo · " in seen.blank
    assert " mots</mark>" in seen.blank
    assert "<mark" not in seen.blank.split("</title>")[0]
    assert not [tag for tag in seen.blank.split("<")[1:] if "\ue000" in tag or "mark style" in tag.split(">")[0][5:]]


def test_the_cards_show_title_description_and_their_room(seen: Look, browser: Client) -> None:
    assert seen.cards
    assert seen.cards.title_px > 100
    for address in ("/panneau", "/cartes"):
        shown = browser.get(address).text
        assert f"{seen.cards.title_px} px de titre sur 600" in shown
        assert f"{seen.cards.description_chars} signes de description" in shown
    assert seen.cards.share_title in unescape(browser.get("/cartes").text)


def test_the_cards_of_a_page_that_could_not_be_made_say_why() -> None:
    broken = Client(App(Stage(lambda: Look("gazette", error="gabarit, ligne 2"))))
    assert "gabarit, ligne 2" in broken.get("/cartes").text


def test_the_lines_around_a_fault_are_shown_and_those_of_no_other_folder(own: Wanted, tmp_path: Path) -> None:
    page = own.roots[0] / "gazette" / "article.html.j2"
    page.write_text("<p>un</p>\n<p>deux</p>\n{% if slot('titre') %}\n<b>{% endfi %}\n<p>cinq</p>\n", "utf-8")
    seen = look(own)
    assert [(line.number, line.faulty) for line in seen.excerpt if line.faulty] == [(4, True)]
    shown = Client(App(Stage(lambda: seen))).get("/page").text
    assert "&lt;b&gt;{% endfi %}" in shown
    assert "deux" in shown
    assert excerpt(f"{page}, ligne 2 : rien", (tmp_path / "ailleurs",)) == ()
    assert excerpt("sans lieu", own.roots) == ()


@pytest.mark.parametrize("address", ["/", "/page", "/vide", "/cartes", "/panneau", "/image.svg"])
def test_every_address_answers(browser: Client, address: str) -> None:
    answer = browser.get(address, base_url="http://127.0.0.1/")
    assert answer.status_code == 200
    assert answer.text


def test_no_other_file_no_other_host_no_other_method(browser: Client) -> None:
    assert browser.get("/../pyproject.toml").status_code == 404
    assert browser.get("/page", base_url="http://mechant.example/").status_code == 400
    assert browser.post("/page").status_code == 404


def test_a_fault_in_a_template_is_shown_with_file_and_line(own: Wanted) -> None:
    page = own.roots[0] / "gazette" / "article.html.j2"
    page.write_text("<p>\n{% if %}\n", "utf-8")
    seen = look(own)
    assert not seen.whole
    assert f"{page}, ligne 2" in seen.error
    assert "ligne 2" in Client(App(Stage(lambda: seen))).get("/page").text


def test_a_slot_that_nobody_describes_is_told_with_file_line_and_the_nearest_name(own: Wanted) -> None:
    page = own.roots[0] / "gazette" / "article.html.j2"
    page.write_text('<p>\n{{ slot("titer") }}\n', "utf-8")
    seen = look(own)
    assert f"{page}, ligne 2 : " in seen.error
    assert "« titre »" in seen.error


def test_markup_in_a_message_is_text(own: Wanted) -> None:
    seen = Look("gazette", error="<script>alert(1)</script>")
    shown = Client(App(Stage(lambda: seen))).get("/").text
    assert "<script>alert(1)" not in shown
    assert "&lt;script&gt;alert(1)" in shown


def _endless(wanted: Wanted) -> Look:
    time.sleep(60)
    return Look(wanted.site)


def _dead(wanted: Wanted) -> Look:
    os._exit(9)


def test_a_look_that_never_ends_is_stopped() -> None:
    assert look_apart(Wanted("actu"), 0.1, _endless).stopped == "slow"


def test_a_look_that_dies_says_so() -> None:
    assert look_apart(Wanted("actu"), 60, _dead).stopped == "died"


@pytest.fixture
def stage(own: Wanted) -> Iterator[tuple[int, Wanted]]:
    (own.roots[0] / "source.txt").write_text("Rien.", "utf-8")
    with serving(own, 0) as server:
        thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.05}, daemon=True)
        thread.start()
        yield server.port, own
        server.shutdown()
        thread.join()


def test_a_changed_template_is_announced_and_shown(stage: tuple[int, Wanted]) -> None:
    import httpx

    port, own = stage
    with (
        httpx.Client(base_url=f"http://127.0.0.1:{port}", timeout=20) as client,
        client.stream("GET", "/suite") as told,
    ):
        lines = told.iter_lines()
        assert next(lines) == "data: 1"
        (own.roots[0] / "gazette" / "article.html.j2").write_text("<h1>Neuf {{ slot('titre') }}</h1>", "utf-8")
        assert next(line for line in lines if line.startswith("data: ") and line != "data: 1") == "data: 2"
        assert client.get("/page").text.startswith("<h1>Neuf ")


def test_a_port_in_use_is_said(stage: tuple[int, Wanted]) -> None:
    port, own = stage
    with pytest.raises(SeogenError, match=str(port)), serving(own, port):
        pass
