"""Sites: folders laid over one another, read with messages that say what to mend."""

from __future__ import annotations

from pathlib import Path

import pytest

from generator import sites
from generator.errors import SiteError, SlotError
from generator.types import Range

SITE = 'title = "Le Bac"\nurl = "https://bac.example/"\npublisher = "P"\nauthor = "A"\nmention = "M"\n'
KINDS = {
    "title", "seo_title", "description", "lead", "bullets", "heading", "body", "note",
    "figures", "chronology", "people", "faq", "closing", "recall", "alt",
}  # fmt: skip


def folder(root: Path, name: str = "bac", toml: str = SITE, **files: str) -> Path:
    """Write a site folder; a file's name uses __ for / and the last _ for the dot."""
    place = root / name
    place.mkdir(parents=True, exist_ok=True)
    (place / "site.toml").write_text(toml, "utf-8")
    for key, text in files.items():
        path = place / ".".join(key.replace("__", "/").rsplit("_", 1))
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, "utf-8")
    return place


def test_the_shipped_sites_are_found_and_have_nothing_to_mend() -> None:
    assert {"actu", "decryptage"} <= set(sites.names())
    for name in sites.names():
        assert sites.problems(sites.find(name)) == ()


def test_every_kind_has_a_slot_and_a_prompt() -> None:
    slots = sites.find("actu").slots
    assert {slot.kind for slot in slots.values()} == KINDS
    assert all(slot.prompt and slot.about for slot in slots.values())


def test_the_levels_are_those_of_the_checks() -> None:
    from generator.archive.sisters import CHECK
    from generator.checks.verify import MANNERS

    assert sites.find("actu").levels == {name: level for name, _, level in MANNERS} | {CHECK: "error"}


def test_the_two_sites_differ() -> None:
    actu, decryptage = sites.find("actu"), sites.find("decryptage")
    assert actu.voice["person"] != decryptage.voice["person"]
    assert actu.slots["intertitre"].prompt != decryptage.slots["intertitre"].prompt
    assert actu.slots["conclusion"] == decryptage.slots["conclusion"]


def test_a_users_site_stands_on_the_packaged_base(tmp_path: Path) -> None:
    folder(tmp_path)
    site = sites.find("bac", [tmp_path])
    assert "bac" in sites.names([tmp_path])
    assert site.title == "Le Bac"
    assert site.page["timezone"] == "Europe/Paris"
    assert site.slots["chapo"].words == Range(35, 60)


def test_the_users_file_wins_over_the_packaged_site_of_the_same_name(tmp_path: Path) -> None:
    folder(tmp_path, "actu", 'title = "Autre"\n')
    site = sites.find("actu", [tmp_path])
    assert site.title == "Autre"
    assert site.url == sites.find("actu").url


def test_the_users_base_changes_every_site(tmp_path: Path) -> None:
    folder(tmp_path, "_base", "[limits]\nsentence_words = 17\n")
    assert sites.find("actu", [tmp_path]).limits["sentence_words"] == 17


def test_a_site_may_stand_on_another(tmp_path: Path) -> None:
    folder(tmp_path, toml='extends = "decryptage"\ntitle = "Le Bac"\n')
    site = sites.find("bac", [tmp_path])
    assert site.voice["person"] == "vous"
    assert [Path(place).name for place in site.folders] == ["bac", "decryptage", "_base"]


def test_a_site_that_stands_on_itself_is_refused(tmp_path: Path) -> None:
    folder(tmp_path, "un", 'extends = "deux"\n')
    folder(tmp_path, "deux", 'extends = "un"\n')
    with pytest.raises(SiteError, match="un → deux → un"):
        sites.find("un", [tmp_path])


def test_slot_files_merge_key_by_key(tmp_path: Path) -> None:
    folder(tmp_path, slots__chapo_toml="words = [10, 20]\n")
    slot = sites.find("bac", [tmp_path]).slots["chapo"]
    assert slot.words == Range(10, 20)
    assert slot.kind == "lead"
    assert slot.prompt == sites.find("actu").slots["chapo"].prompt


def test_a_new_slot_stands_on_its_kind(tmp_path: Path) -> None:
    folder(tmp_path, slots__accroche_toml='kind = "lead"\nrequired = false\n')
    slots = sites.find("bac", [tmp_path]).slots
    assert slots["accroche"].shape == "paragraphs"
    assert not slots["accroche"].required
    assert slots["chapo"].required


@pytest.mark.parametrize(
    ("toml", "said"),
    [
        ('titel = "x"', "clé inconnue « titel ». Vouliez-vous dire « title » ?"),
        ("[voice]\nperso = 1", "clé inconnue « voice.perso ». Vouliez-vous dire « person » ?"),
        ("title = 3", "« title » attend un texte entre guillemets, et non 3"),
        ("[limits]\nsections = 4", "« limits.sections » attend deux nombres entiers"),
        ("[page]\ntoc = 1", "« page.toc » attend true ou false"),
        ('[voice]\nperson = "vou"', "« voice.person » vaut « on », « vous »"),
        ('[levels]\ncopie = "erreur"', "« levels.copie » vaut « error »"),
        ("[limits]\nsections = [0, 0]", "« limits.sections » demande au moins une partie"),
        ("[style]\nheadings = [5, 3]", "« style.headings » attend [au moins, au plus]"),
        ('[voice.preferred]\ncourriel = "mail"', "« voice.preferred.courriel » attend la liste"),
        ('[levels]\ncopies = "off"', "Vouliez-vous dire « copie » ?"),
        ("title = \nurl = 1", "ligne 1, colonne"),
    ],
)
def test_a_wrong_key_is_said_with_what_was_expected(tmp_path: Path, toml: str, said: str) -> None:
    place = folder(tmp_path, toml=toml)
    with pytest.raises(SiteError) as error:
        sites.find("bac", [tmp_path])
    assert said in str(error.value)
    assert str(place / "site.toml") in str(error.value)


def test_all_wrong_keys_are_said_at_once(tmp_path: Path) -> None:
    folder(tmp_path, toml="titel = 1\nurll = 2\n")
    with pytest.raises(SiteError, match=r"(?s)titel.*urll"):
        sites.find("bac", [tmp_path])


def test_extra_keys_have_a_table_of_their_own(tmp_path: Path) -> None:
    folder(tmp_path, toml=SITE + '[page.extra]\nslogan = "Tous les jours"\n')
    assert sites.find("bac", [tmp_path]).page["extra"]["slogan"] == "Tous les jours"


@pytest.mark.parametrize(
    ("file", "said"),
    [
        ("words = [60, 35]", "« words » attend [au moins, au plus]"),
        ('shape = "liste"', "« shape » vaut « line », « paragraphs », « items »"),
        ("word = [1, 2]", "Vouliez-vous dire « words » ?"),
    ],
)
def test_a_wrong_slot_file_is_said(tmp_path: Path, file: str, said: str) -> None:
    folder(tmp_path, slots__chapo_toml=file)
    with pytest.raises(SiteError) as error:
        sites.find("bac", [tmp_path])
    assert said in str(error.value)


def test_a_slot_of_no_known_kind_is_refused(tmp_path: Path) -> None:
    folder(tmp_path, slots__accroche_toml='kind = "led"\n')
    with pytest.raises(SlotError) as error:
        sites.find("bac", [tmp_path])
    assert "Vouliez-vous dire « lead » ?" in str(error.value)


def test_an_unknown_site_is_answered_with_the_nearest() -> None:
    with pytest.raises(SiteError) as error:
        sites.find("decriptage")
    assert "« decryptage »" in error.value.hint


def test_links_come_from_both_places_with_whole_addresses(tmp_path: Path) -> None:
    listed = SITE + '[[links]]\nurl = "/a/"\ntitle = "A"\n'
    folder(tmp_path, toml=listed, articles_tsv="# url\ttitre\n/b/\tB\tphrase b\n")
    links = sites.find("bac", [tmp_path]).links
    assert [(link.url, link.keyphrase) for link in links] == [
        ("https://bac.example/a/", ""),
        ("https://bac.example/b/", "phrase b"),
    ]


def test_a_broken_row_of_links_is_said_with_its_line(tmp_path: Path) -> None:
    folder(tmp_path, articles_tsv="/a/\tA\n/b/ sans tabulation\n")
    with pytest.raises(SiteError, match="ligne 2"):
        sites.find("bac", [tmp_path])


def test_a_slot_asked_and_not_described_is_a_problem(tmp_path: Path) -> None:
    folder(tmp_path, article_html_j2="").joinpath("article.html.j2").write_text(
        '{{ slot("titre") }}{{ slot("chappo") }}', "utf-8"
    )
    problems = sites.problems(sites.find("bac", [tmp_path]))
    assert any("« chappo »" in p and "« chapo »" in p for p in problems)


def test_a_slot_described_and_not_asked_is_a_problem(tmp_path: Path) -> None:
    page = '{{ slot("titre") }}'
    place = folder(tmp_path, slots__accroche_toml='kind = "lead"\n')
    place.joinpath("article.html.j2").write_text(page, "utf-8")
    problems = sites.problems(sites.find("bac", [tmp_path]))
    assert any("slots/accroche.toml" in p for p in problems)
    assert not any("slots/faq.toml" in p for p in problems)


def test_a_broken_template_is_a_problem_with_its_line(tmp_path: Path) -> None:
    folder(tmp_path).joinpath("article.html.j2").write_text("un\n{% if %}", "utf-8")
    assert any("ligne 2" in p for p in sites.problems(sites.find("bac", [tmp_path])))


def test_the_nearest_data_file_of_each_name_wins(tmp_path: Path) -> None:
    base = folder(tmp_path, "_base", "", notes__un_toml="a", notes__deux_toml="b")
    near = folder(tmp_path, notes__un_toml="c")
    files = sites.data_files(sites.find("bac", [tmp_path]), "notes")
    assert near / "notes/un.toml" in files
    assert base / "notes/deux.toml" in files
    assert base / "notes/un.toml" not in files
