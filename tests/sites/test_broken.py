"""A site broken on purpose, one part at a time: what is said names the file, the line, what was expected, the nearest name."""

from __future__ import annotations

import re
import shutil
from pathlib import Path

import pytest

from generator import sites
from generator.errors import SeogenError
from generator.proof import proofread
from generator.sites.folders import packaged


@pytest.fixture
def home(tmp_path: Path) -> Path:
    """The folder of a new site."""
    return sites.create("gazette", tmp_path)


def told(home: Path) -> list[str]:
    """Return what is said of a new site, whether it can be read or not; the folder's path left out."""
    try:
        found: tuple[str, ...] = proofread(sites.find("gazette", (home.parent,)))
    except SeogenError as error:
        found = (f"{error.message} {error.hint}",)
    return [line.replace(f"{home}/", "") for line in found]


def written(home: Path, file: str, text: str) -> list[str]:
    """Return what is said once a file is written."""
    path = home / file
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, "utf-8")
    return told(home)


def changed(home: Path, file: str, old: str, new: str) -> list[str]:
    """Return what is said once the page of the site it stands on is taken over, with one thing changed."""
    text = (packaged() / "actu" / file).read_text("utf-8")
    assert old in text
    return written(home, file, text.replace(old, new, 1))


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        ("blocks.byline(", "blocks.bylin(", "« bylin » n’est donné nulle part. Vouliez-vous dire « byline » ?"),
        ("site.page.toc", "site.page.tok", "« tok » n’est donné nulle part. Vouliez-vous dire « toc » ?"),
        ("meta.title", "meta.titel", "« titel » n’est donné nulle part. Vouliez-vous dire « title » ?"),
        ("sections|length", "sektions|length", "« sektions » n’est donné nulle part. Vouliez-vous dire « sections » ?"),
        ("base.html.j2", "bases.html.j2", "« bases.html.j2 » manque dans le dossier du site. Vouliez-vous dire"),
    ],
)
def test_a_name_that_nothing_gives_is_told_with_its_line(home: Path, old: str, new: str, said: str) -> None:
    (found,) = changed(home, "article.html.j2", old, new)
    assert re.match(r"article\.html\.j2, ligne \d+ : ", found)
    assert said in found


@pytest.mark.parametrize(
    "read",
    [
        "{% if site.page.extra.pub is defined %}{{ site.page.extra.pub }}{% endif %}",
        "{{ site.page.extra.pub|default('') }}",
        "{% for key, value in site.voice.items() %}{{ key }}{% endfor %}",
        "{% set ours = 3 %}{{ ours }}",
        "{{ meta.published.date.year if meta.published }}",
    ],
)
def test_a_name_that_may_be_there_is_left_alone(home: Path, read: str) -> None:
    assert changed(home, "article.html.j2", "{{ blocks.byline", read + "{{ blocks.byline") == []


def test_a_page_that_cannot_be_parsed_makes_no_other_file_useless(home: Path) -> None:
    (found,) = changed(home, "article.html.j2", "{% endif %}", "{% endfi %}")
    assert found.startswith("article.html.j2, ligne 16 : ")


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        ('"#1f4e79"', '"#1f4e7"', "« page.theme.accent » attend une couleur"),
        ('"#1f4e79"', '"bleu"', "« page.theme.accent » attend une couleur"),
        ('extends = "actu"', 'extends = "actus"', "aucun site ne s’appelle « actus »"),
        ("[page]", '[formats]\namp = "newsleter.html.j2"\n[page]', "Vouliez-vous dire « newsletter.html.j2 » ?"),
        ("[page]", '[formats]\njson = "newsletter.html.j2"\n[page]', "« json » est un format de seogen"),
    ],
)
def test_a_wrong_setting_is_told_with_its_line(home: Path, old: str, new: str, said: str) -> None:
    text = (home / "site.toml").read_text("utf-8")
    (found,) = written(home, "site.toml", text.replace(old, new, 1))
    assert re.match(r"site\.toml, ligne \d+ : ", found)
    assert said in found


def test_an_unknown_key_is_told_once(home: Path) -> None:
    text = (home / "site.toml").read_text("utf-8")
    (found,) = written(home, "site.toml", f"{text}\nacent = 3\n")
    assert "clé inconnue « page.theme.acent »" in found
    assert "\n" not in found


def test_a_colour_may_be_a_function(home: Path) -> None:
    text = (home / "site.toml").read_text("utf-8")
    assert written(home, "site.toml", text.replace('"#1f4e79"', '"rgb(31 78 121)"')) == []


@pytest.mark.parametrize(
    ("file", "text", "said"),
    [
        ("slots/encart.toml", "words = [10, 20]\n", "slots/encart.toml : la clé « kind » manque."),
        ("slots/encart.toml", 'about = "x"\nkind = "bulets"\n', "slots/encart.toml, ligne 2 : genre inconnu « bulets »."),
        ("slots/chapo.toml", "words = [50, 20]\n", "slots/chapo.toml, ligne 1 : « words » attend [au moins, au plus]"),
        (
            "slots/essentiel.toml",
            "[options]\nitem = [2, 3]\n",
            "slots/essentiel.toml, ligne 2 : clé inconnue « options.item ». Vouliez-vous dire « items » ?",
        ),
        ("slots/faq.toml", "[options]\nitems = [3]\n", "slots/faq.toml, ligne 2 : « options.items » attend [au moins,"),
        ("slots/chapo.toml", "prompt = 'Dis {{ sit.title }}'\n", "slots/chapo.toml, ligne 1 : cette phrase ne s’emploiera"),
    ],
)  # fmt: skip
def test_a_wrong_slot_is_told_with_its_file(home: Path, file: str, text: str, said: str) -> None:
    assert any(said in line for line in written(home, file, text))


@pytest.mark.parametrize(
    ("sheet", "said"),
    [
        ("h1{color:red}\n.a{color:blue\n", "style.css, ligne 2 : cette accolade « { » n’est pas fermée."),
        ("h1{color:red}}\n", "style.css, ligne 1 : cette accolade « } » ne ferme rien."),
        ("/* un\n", "style.css, ligne 1 : ce commentaire « /* » n’est pas fermé."),
        ("\n.a::before{content:'x}\n", "style.css, ligne 2 : ce texte entre guillemets n’est pas fermé."),
    ],
)
def test_a_sheet_left_open_is_told_with_its_line(home: Path, sheet: str, said: str) -> None:
    assert written(home, "style.css", sheet) == [said]


def test_a_sheet_with_braces_in_texts_and_comments_is_whole(home: Path) -> None:
    sheet = "/* { ' */\n.a::before{content:'}'}\n@media print{.b{background:url(a{b.png)}}\n"
    assert written(home, "style.css", sheet) == []


@pytest.mark.parametrize(
    "file",
    [
        *("site.toml", "style.css", "articles.tsv", "article.html.j2", "accepted.toml"),
        *("slots/chapo.toml", "phrases/titre.toml", "notes/a.toml", "frames/a.toml", "prompts/texte.txt.j2"),
    ],
)
def test_whatever_is_no_utf8_is_named(home: Path, file: str) -> None:
    (home / file).parent.mkdir(exist_ok=True)
    (home / file).write_bytes(b"# \xe9\n")
    assert any(line.startswith(f"{file} : le fichier n’est pas en UTF-8") for line in told(home))


def test_a_file_in_another_encoding_is_named(home: Path) -> None:
    (home / "style.css").write_bytes(b"h1{}/* \xe9 */")
    (found,) = told(home)
    assert found.startswith("style.css : le fichier n’est pas en UTF-8")
    jinja = sites.environment(sites.find("gazette", (home.parent,)))
    with pytest.raises(SeogenError, match=r"style\.css : le fichier n’est pas en UTF-8"):
        jinja.get_template("0:style.css")


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ('[[frame]]\nto = ["A [dire] B"]\n', "ligne 1 : « from » attend une construction avec un verbe"),
        ('[[frame]]\nfrom = "A menacer B"\nto = []\n', "ligne 1 : « from » attend une construction avec un verbe"),
        ('x = 3\n[[frame]]\nfrom = "A [menacer] B"\n', "ligne 1 : clé inconnue « x »"),
        ('[[frame]]\nfrom = "A [menacer] B"\ntoo = []\n', "ligne 1 : clé inconnue « too » dans un cadre."),
        ('[[frame]]\nfrom = "A [menasser] B"\n', "ligne 1 : [menasser] : ce n’est pas l’infinitif"),
        ('[[frame]]\nfrom = "A [menacer] B"\nto = ["A [effrayer] C"]\n', "ligne 1 : « C » n’est pas dans « from »"),
        ('[[frame]]\nfrom = "A [menacer] B"\nto = "A [effrayer] B"\n', "ligne 1 : « to » attend une liste"),
        ('[[frame]]\nfrom = "A [menacer] B"\nguard = "A hummain"\n', "« hummain » : rien ne la remplit jamais. Vouliez"),
        ('[[frame]]\nfrom = "A [menacer] B"\nguard = "afirmatif"\n', "« afirmatif » : rien ne la remplit jamais. Vouliez"),
        ('[[frame]]\nfrom = A [menacer] B\n', "ligne 2, colonne 8 : ce n’est pas du TOML."),
    ],
)  # fmt: skip
def test_a_wrong_frame_is_told_with_its_line(home: Path, text: str, said: str) -> None:
    assert any(line.startswith("frames/mien.toml") and said in line for line in written(home, "frames/mien.toml", text))


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("x = 3\n", "notes/pub.toml, ligne 1 : une note s’ouvre par [[note]], « x » n’est lu par personne."),
        ("\n[[note]\n", "notes/pub.toml, ligne 2, colonne 7 : ce n’est pas du TOML."),
        ("\n[[note]]\nid = 'x'\n", "notes/pub.toml, ligne 2 : la clé « terms » manque à cette note."),
        ("[[note]]\nid = 'x'\nshrot = 'un'\n", "clé inconnue « shrot » dans cette note. Vouliez-vous dire « short » ?"),
        ("[[note]]\nid = 'x'\nterms = 'API'\n", "« terms » attend une liste."),
    ],
)
def test_a_wrong_note_is_told_with_its_line(home: Path, text: str, said: str) -> None:
    assert any(said in line for line in written(home, "notes/pub.toml", text))


def test_a_prompt_that_asks_for_what_nobody_gives_is_told(home: Path) -> None:
    (found,) = written(home, "prompts/texte.txt.j2", "TÂCHE :\n{{ tasc }}\n")
    assert found == "prompts/texte.txt.j2, ligne 2 : « tasc » n’est donné nulle part. Vouliez-vous dire « task » ?"


def test_the_folder_that_was_meant_is_named(home: Path) -> None:
    (found,) = written(home, "frame/mien.toml", "")
    assert found == "frame/mien.toml : rien ne lit ce fichier. Vouliez-vous dire « frames/mien.toml » ?"


def test_a_file_like_no_other_is_told_without_a_guess(home: Path) -> None:
    assert written(home, "bloc.txt", "") == ["bloc.txt : rien ne lit ce fichier."]


def test_a_participle_that_does_not_agree_is_told(home: Path) -> None:
    (found,) = written(home, "phrases/liaisons.toml", 'question = ["Restent les questions posé sur {{ question }}"]\n')
    assert "accord dans « questions posé »" in found


def test_what_is_shipped_passes_all_of_this(home: Path) -> None:
    for folder in ("frames", "prompts", "notes", "css", "partials"):
        shutil.copytree(packaged() / "_base" / folder, home / folder)
    assert told(home) == []
