"""Reading: any encoding and container becomes the same text; what is no text is refused in French."""

from __future__ import annotations

import unicodedata
from datetime import date
from pathlib import Path

import pytest

from generator.cleaning import clean
from generator.errors import SourceError
from generator.sources import read, read_bytes

TEXT = "L'été dernier, le préfet a signé l'arrêté à Ornay — « enfin », dit-on.\n\nLe maire s'en réjouit."


@pytest.mark.parametrize(
    "data",
    [
        TEXT.encode("utf-8"),
        TEXT.encode("utf-8-sig"),
        TEXT.encode("utf-16"),
        TEXT.encode("utf-16-le"),
        TEXT.encode("cp1252"),
        TEXT.replace("\n", "\r\n").encode("utf-8"),
        unicodedata.normalize("NFD", TEXT).encode("utf-8"),
    ],
    ids=["utf-8", "bom", "utf-16", "utf-16 without bom", "cp1252", "crlf", "nfd"],
)
def test_one_text_in_any_encoding(data: bytes) -> None:
    assert read_bytes(data).text == TEXT


def test_mojibake_is_repaired_and_told() -> None:
    source = read_bytes("Le pr\u00c3\u00a9fet a sign\u00c3\u00a9 l\u2019arr\u00c3\u00aat\u00c3\u00a9.".encode())
    assert "préfet a signé" in source.text
    assert any("mal codés" in notice for notice in source.notices)


def test_another_encoding_is_told() -> None:
    assert any("UTF-8" in notice for notice in read_bytes(TEXT.encode("cp1252")).notices)


def test_controls_are_gone_and_words_stay_apart() -> None:
    assert read_bytes(b"Le\x00maire\x07parle.").text == "Le maire parle."


@pytest.mark.parametrize("data", [b"", b"  \n\t \n", b"\x89PNG\r\n\x1a\n" + bytes(range(256)) * 4])
def test_what_holds_no_text_is_refused(data: bytes) -> None:
    with pytest.raises(SourceError) as refused:
        read_bytes(data, "essai.txt")
    assert "essai.txt" in refused.value.message
    assert refused.value.hint


def test_missing_file_and_folder_are_refused(tmp_path: Path) -> None:
    with pytest.raises(SourceError, match="n'existe pas"):
        read(str(tmp_path / "rien.txt"))
    with pytest.raises(SourceError, match="dossier"):
        read(str(tmp_path))


def test_front_matter_is_read_and_offsets_stay_those_of_the_file() -> None:
    text = '---\ntitle: "Le pont"\ndate: 2026-03-01\nsource: https://www.ornay.example/pont\n---\n\nLe pont rouvre.\n'
    source = read_bytes(text.encode(), "pont.md")
    assert (source.title, source.day, source.origin) == ("Le pont", date(2026, 3, 1), "ornay.example")
    assert source.text.index("Le pont rouvre.") == text.index("Le pont rouvre.")
    assert source.markup == "markdown"


def test_an_html_page_gives_its_article_and_head() -> None:
    source = read(str(Path(__file__).parents[2] / "samples" / "page-pont.html"))
    assert source.day == date(2026, 8, 27)
    assert source.url == "https://gazette-ornay.example/pont-des-aulnes-reouverture"
    assert "## Un chantier plus cher que prévu" in source.text
    assert "cookies" not in source.text
    assert "Abonnez-vous" not in source.text


def test_a_page_without_text_is_refused() -> None:
    with pytest.raises(SourceError):
        clean(read_bytes(b"<html><body><nav><a href='/'>Accueil</a></nav></body></html>", "vide.html"))


def test_what_is_asked_above_a_piece_of_a_page_stands_first_and_its_comments_are_told() -> None:
    piece = "<h1>Le pont ferme</h1>\n<p>Le conseil a voté.</p>\n<p>La maire a promis une navette aux écoliers.</p>\n"
    asked = "Customize title, french, min 500 words"
    assert read_bytes(f"{asked}\n\n{piece}".encode()).text.startswith(asked)
    page = (
        f"<html><body><!-- fin du menu --><!-- request: at least 500 words --><article>{piece}</article></body></html>"
    )
    assert "request: at least 500 words" in read_bytes(page.encode()).asked


def test_a_note_or_a_setting_in_the_front_matter_may_ask_something() -> None:
    text = "---\ntitle: Le pont\nnote: please rewrite in French, 650 words\nfocus_keyphrase: pont d'Ornay\n---\n\nLe pont rouvre."
    asked = read_bytes(text.encode(), "x.md").asked
    assert asked == ("please rewrite in French, 650 words", "focus keyphrase: pont d'Ornay")


def test_an_address_is_not_fetched_and_says_so() -> None:
    with pytest.raises(SourceError, match="ne télécharge rien"):
        read("https://example.com/article.html")


def test_how_a_text_was_translated_is_no_publisher() -> None:
    text = "---\ntitle: Le pont\nsource: translated (auto)\n---\n\nLe pont d'Ornay rouvre lundi aux voitures."
    assert read_bytes(text.encode(), "x.md").origin == ""
