"""`seogen sites check` names what is wrong in a folder, with file, line and the nearest right name; shipped sites are clean."""

from __future__ import annotations

from pathlib import Path

import pytest

from generator import sites
from generator.errors import SiteError
from generator.phrases import spoken
from generator.proof import proofread
from generator.proof.french import faults
from generator.proof.phrases import file_faults
from generator.sites.folders import packaged


@pytest.fixture
def home(tmp_path: Path) -> Path:
    """The folder of a new site."""
    return sites.create("gazette", tmp_path)


def told(home: Path, file: str, text: str) -> list[str]:
    """Return what is said of a new site once a file is written in its folder, the folder's path left out."""
    path = home / file
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, "utf-8")
    found = proofread(sites.find("gazette", (home.parent,)))
    return [line.replace(f"{home}/", "") for line in found]


@pytest.mark.parametrize("name", ["actu", "breves", "decryptage"])
def test_a_shipped_site_is_clean(name: str) -> None:
    assert proofread(sites.find(name)) == ()


def test_a_new_site_is_clean(home: Path) -> None:
    assert proofread(sites.find("gazette", (home.parent,))) == ()


def test_the_shared_phrases_are_clean() -> None:
    jinja = spoken(sites.environment(sites.find("actu")))
    files = sorted((packaged() / "_base" / "phrases").glob("*.toml"))
    assert [fault for file in files for fault in file_faults(file, jinja)] == []


@pytest.mark.parametrize(
    ("file", "more"),
    [
        ("acticles.tsv", "« articles.tsv »"),
        ("phrases/titres.toml", "« phrases/titre.toml »"),
        ("partials/heads.html.j2", "« partials/head.html.j2 »"),
        ("newsleter.html.j2", "« newsletter.html.j2 »"),
    ],
)
def test_a_file_nobody_reads_is_named_with_the_nearest_right_name(home: Path, file: str, more: str) -> None:
    (found,) = [line for line in told(home, file, "") if line.startswith(f"{file} : rien ne lit")]
    assert more in found


@pytest.mark.parametrize("file", ["LISEZMOI.md", "assets/logo.svg", "newsletter.html.j2", "css/base.css", ".gitignore"])
def test_a_file_that_has_its_use_is_not_named(home: Path, file: str) -> None:
    assert told(home, file, "") == []


@pytest.mark.parametrize(
    ("phrase", "said"),
    [
        ("Ce que fait {{ fiat }}", "ligne 2 : cette phrase ne s’emploiera jamais, « fiat » n’est pas donné ici"),
        ("Un annonce : {{ fait }}", "accord dans « Un annonce »"),
        ("Les mesure prises : {{ fait }}", "accord dans « Les mesure »"),
        ("Le dossier que il faut lire : {{ fait }}", "écrivez « qu'il »"),
        ("Autour de {{ cle }}", "écrivez {{ … | de }}"),
        ("L'hausse : {{ fait }}", "« L'hausse » ne s’élide pas"),
        ("Les détails de le dossier : {{ fait }}", "article non contracté"),
        ("Enquète : {{ fait }}", "vouliez-vous dire « enquête »"),
        ("{{ fait | capitl }}", "le filtre « capitl » n’existe pas. Vouliez-vous dire « capital » ?"),
        ("{{ fait", "ligne 2"),
    ],
)
def test_a_wrong_phrase_is_told_with_its_line(home: Path, phrase: str, said: str) -> None:
    found = told(home, "phrases/titre.toml", f'simple = [\n  "{phrase}",\n]\n')
    assert found
    assert all(line.startswith("phrases/titre.toml, ligne 2 : ") for line in found)
    assert any(said in line for line in found)


@pytest.mark.parametrize(
    "phrase",
    [
        "{{ cle | capital }} : le point",
        "Le point sur {{ fait }}",
        "Autour {{ cle | de }}",
        "L'annonce, l'horloge, le onze et la hausse : {{ fait }}",
        "Les nouvelles mesures prises par la mairie : {{ fait }}",
    ],
)
def test_a_right_phrase_is_left_alone(home: Path, phrase: str) -> None:
    assert told(home, "phrases/titre.toml", f'simple = ["{phrase}"]\n') == []


def test_a_group_nobody_asks_for_is_told_with_its_line(home: Path) -> None:
    (found,) = told(home, "phrases/titre.toml", 'simple = ["{{ fait }}"]\nsimples = ["{{ fait }}"]\n')
    assert found.startswith("phrases/titre.toml, ligne 2 : ")
    assert "« simple »" in found


def test_a_slot_nobody_describes_is_told_with_file_and_line(home: Path) -> None:
    found = told(home, "article.html.j2", '<p>\n{{ slot("titer") }}\n')
    assert any(line.startswith("article.html.j2, ligne 2 : « titer »") and "« titre »" in line for line in found)


@pytest.mark.parametrize(
    ("page", "said"),
    [
        ("<p>\n{% sction %}", "ligne 2 : balise inconnue « sction »."),
        ("<p>\n{% if slot('titre') %}\n", "ligne 2 : le bloc « if » n’est pas fermé"),
        (
            "<p>\n{{ slot('titre') | capitl }}",
            "ligne 2 : le filtre « capitl » n’existe pas. Vouliez-vous dire « capital » ?",
        ),
        ("<p>\n{{ }}", "ligne 2 : il manque une expression."),
    ],
)
def test_a_fault_in_a_template_is_told_in_french(home: Path, page: str, said: str) -> None:
    assert any(said in line for line in told(home, "article.html.j2", page))


def test_an_unknown_key_is_told_with_its_line(tmp_path: Path) -> None:
    home = sites.create("gazette", tmp_path)
    (home / "site.toml").write_text('title = "G"\n\n[voice]\ntone = "vif"\npersonn = "vous"\n', "utf-8")
    with pytest.raises(SiteError, match=r"site\.toml, ligne 5 : clé inconnue « voice\.personn »"):
        sites.find("gazette", (tmp_path,))


def test_an_empty_setting_is_told_with_its_line(home: Path) -> None:
    text = (home / "site.toml").read_text("utf-8")
    number = next(n for n, line in enumerate(text.split("\n"), 1) if line.startswith("mention ="))
    lines = ["mention = ''" if line.startswith("mention =") else line for line in text.split("\n")]
    assert told(home, "site.toml", "\n".join(lines)) == [f"site.toml, ligne {number} : « mention » est vide."]


def test_two_articles_in_a_row_are_told() -> None:
    assert list(faults("Les détails sur les le dossier")) == ["deux articles de suite dans « les le »"]


def test_a_sister_that_is_no_site_is_told_with_the_nearest(home: Path) -> None:
    text = (home / "site.toml").read_text("utf-8")
    found = told(home, "site.toml", f'sisters = ["decryptge"]\n{text}')
    assert found == ["site.toml, ligne 1 : aucun site ne s’appelle « decryptge ». Vouliez-vous dire « decryptage » ?"]


def test_all_that_keeps_a_folder_from_being_read_is_told_at_once(tmp_path: Path) -> None:
    home = sites.create("gazette", tmp_path)
    (home / "site.toml").write_text('title = "G"\n\n[voice]\npersonn = "vous"\nheading = "noms"\n', "utf-8")
    (home / "articles.tsv").write_text("url\ttitre\n/x\n", "utf-8")
    (home / "slots").mkdir()
    (home / "slots" / "chapo.toml").write_text("mots = 3\n", "utf-8")
    with pytest.raises(SiteError) as error:
        sites.find("gazette", (tmp_path,))
    for said in ("personn", "voice.heading", "articles.tsv, ligne 2", "chapo.toml, ligne 1"):
        assert said in error.value.message


def test_what_is_french_has_no_fault() -> None:
    for text in ("La mairie ferme le pont.", "Un bel été pour l'école", "Ce qu'il faut retenir de la journée"):
        assert list(faults(text)) == []


def test_an_exchange_that_cannot_be_read_is_told_with_its_file(home: Path) -> None:
    text = 'about = "x"\nlignes = ["gagner remporter"]\n'
    found = told(home, "frames/synonymes-verbes.toml", text)
    assert any("frames/synonymes-verbes.toml : ligne illisible « gagner remporter »" in line for line in found)
