"""The command as a user meets it: files, exit codes, messages in French, never a traceback."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from generator import Source, build, find_site
from generator.cli import main

ROOT = Path(__file__).parents[1]
SAMPLES = sorted(p for p in (ROOT / "samples").iterdir() if p.name != "LISEZMOI.md")


def run(*arguments: str, stdin: str | None = None) -> Result:
    return CliRunner().invoke(main, [*arguments], input=stdin)


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Result]:
    folder = tmp_path_factory.mktemp("articles")
    result = run("build", str(ROOT / "samples" / "request.txt"), "-o", str(folder))
    return folder, result


def test_a_build_writes_three_files_and_reports_in_french(built: tuple[Path, Result]) -> None:
    folder, result = built
    assert result.exit_code == 0, result.output
    home = next(folder.iterdir())
    assert {p.name for p in home.iterdir()} >= {"article.html", "article.md", "article.json"}
    for word in ("Mots", "Faits", "Contrôles", "SEO", str(home)):
        assert word in result.output


def test_article_json_keeps_its_contract(built: tuple[Path, Result]) -> None:
    whole = json.loads(next(built[0].glob("*/article.json")).read_text("utf-8"))
    assert set(whole) == {
        "site", "title", "seo_title", "titles", "description", "slug", "keyphrase", "url", "words", "slots", "notes", "recalls", "sisters", "brief", "cleaning", "report",
    }  # fmt: skip
    assert set(whole["words"]) == {"asked", "supported", "written"}
    ids = {fact["id"] for fact in whole["brief"]["facts"]} | {f"N:{note['id']}" for note in whole["notes"]}
    known = ids | {"T"}  # the source's own title
    for slot in whole["slots"]:
        assert {"key", "writer", "sentences"} <= set(slot)
        for sentence in slot["sentences"]:
            assert set(sentence["facts"]) <= known


def test_the_request_never_reaches_the_page(built: tuple[Path, Result]) -> None:
    page = next(built[0].glob("*/article.html")).read_text("utf-8")
    for words in ("Customize", "subheadings", "REGARDER AUSSI", "Source link", "écrire pour"):
        assert words not in page


def test_the_same_source_gives_the_same_bytes(tmp_path: Path) -> None:
    for name in ("un", "deux"):
        run("build", str(ROOT / "samples" / "breve-musee.txt"), "-o", str(tmp_path / name), "-q")
    one, two = (sorted((tmp_path / n).rglob("article.*")) for n in ("un", "deux"))
    assert one
    assert [p.read_bytes() for p in one] == [p.read_bytes() for p in two]


@pytest.mark.parametrize("sample", SAMPLES, ids=lambda p: p.name)
@pytest.mark.parametrize("site", ["actu", "decryptage"])
def test_every_sample_makes_an_article_without_error(sample: Path, site: str, tmp_path: Path) -> None:
    result = run("build", str(sample), "-s", site, "-o", str(tmp_path))
    assert result.exit_code == 0, result.output
    assert "0 erreur" in result.output


def test_one_format_is_printed(built: tuple[Path, Result]) -> None:
    result = run("build", str(ROOT / "samples" / "breve-musee.txt"), "-o", "-", "-f", "md")
    assert result.exit_code == 0
    assert result.output.startswith("---\ntitle:")


def test_standard_input_is_a_source(tmp_path: Path) -> None:
    text = (ROOT / "samples" / "breve-musee.txt").read_text("utf-8")
    assert run("build", "-", "-o", str(tmp_path), "-q", stdin=text).exit_code == 0


@pytest.mark.parametrize(
    "arguments",
    [("-f", "pdf"), ("-o", "-"), ("--date", "hier"), ("--min-words", "900", "--max-words", "100"), ("--keep", "0")],
)
def test_misuse_exits_2(arguments: tuple[str, ...]) -> None:
    assert run("build", str(ROOT / "samples" / "request.txt"), *arguments).exit_code == 2


@pytest.mark.parametrize("option", ["--source-url", "--url"])
@pytest.mark.parametrize("address", ["javascript:alert(1)", "pasuneurl", "https://", "ftp://site.example/a"])
def test_what_is_no_address_of_the_web_is_no_link(option: str, address: str, tmp_path: Path) -> None:
    sample = str(ROOT / "samples" / "breve-musee.txt")
    result = run("build", sample, option, address, "-o", str(tmp_path / "out"))
    assert result.exit_code == 2
    assert "adresse du web" in result.output
    assert not (tmp_path / "out").exists()


def test_a_page_links_to_no_script_a_source_gives_as_its_address() -> None:
    text = (ROOT / "samples" / "breve-musee.txt").read_text("utf-8")
    article = build(Source(text, url="javascript:alert(1)"), find_site("actu"))
    assert "javascript:" not in article.page


@pytest.mark.parametrize(
    ("source", "said"),
    [("absent.txt", "n'existe pas"), (".", "dossier")],
)
def test_what_cannot_work_exits_3_with_a_message(source: str, said: str) -> None:
    result = run("build", source)
    assert result.exit_code == 3
    assert said in result.output
    assert "Traceback" not in result.output


def test_a_fault_of_our_own_is_told_without_a_trace(monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(*_: object, **__: object) -> None:
        raise RuntimeError("panne")

    monkeypatch.setattr("generator.pipeline.build", broken)
    result = run("build", str(ROOT / "samples" / "request.txt"))
    assert result.exit_code == 3
    assert "erreur interne" in result.output
    assert "Traceback" not in result.output


def test_a_reader_who_leaves_early_is_told_nothing() -> None:
    command = [sys.executable, "-m", "generator", "facts", str(ROOT / "samples" / "request.txt")]
    reading, writing = os.pipe()
    os.close(reading)
    told = subprocess.run(command, cwd=ROOT, stdout=writing, stderr=subprocess.PIPE, check=False)
    os.close(writing)
    assert told.stderr == b""


def test_an_unknown_site_is_named_with_the_nearest_one() -> None:
    result = run("build", str(ROOT / "samples" / "request.txt"), "-s", "actus")
    assert result.exit_code == 3
    assert "actu" in result.output


def test_facts_are_shown_and_given_as_json() -> None:
    sample = str(ROOT / "samples" / "proces-lanverac.txt")
    assert "F1" in run("facts", sample).output
    whole = json.loads(run("facts", sample, "--json").output)
    assert {"facts", "entities", "dates", "figures", "quotes", "keyphrase", "words", "cleaning", "request"} <= set(
        whole
    )
    text = Path(sample).read_text("utf-8")
    for fact in whole["facts"]:
        assert {"id", "text", "start", "end"} <= set(fact)
        assert text[fact["start"]] == fact["text"][0]
    for quote in whole["quotes"]:
        assert {"text", "speaker", "start", "end"} <= set(quote)
        assert text[quote["start"] : quote["end"]].split() == quote["text"].split()


def test_sites_are_listed_and_shown() -> None:
    assert "actu" in run("sites").output
    assert "chapo" in run("sites", "actu").output


def test_a_kept_line_stays(tmp_path: Path) -> None:
    source = tmp_path / "s.txt"
    body = (ROOT / "samples" / "breve-musee.txt").read_text("utf-8")
    source.write_text(f"{body}\nPartagez cet article avec vos amis.\n", "utf-8")
    line = len(source.read_text("utf-8").splitlines())
    assert (
        "Partagez" in json.loads(run("facts", str(source), "--json", "--keep", str(line)).output)["facts"][-1]["text"]
    )


@pytest.mark.parametrize(
    ("option", "value", "told"),
    [
        ("--image", "absente.png", "absente.png n'est pas un fichier d'image"),
        ("--image", "samples/breve-musee.txt", "n'est pas un fichier d'image"),
        ("--base-url", "http://127.0.0.1:9/v1", "-m NOM"),
        ("--keep", "999", "la source finit à la ligne"),
    ],
)
def test_a_wrong_value_is_told_before_any_work(option: str, value: str, told: str, tmp_path: Path) -> None:
    result = run("build", str(ROOT / "samples" / "breve-musee.txt"), option, value, "-o", str(tmp_path / "out"))
    assert result.exit_code == 2
    assert told in result.output
    assert not (tmp_path / "out").exists()


FERRY = "{title}\n\nBrance, {day} 2026. {news}"
TITLES = (
    "Le port de Brance rachète le ferry Marguerite à Norlande",
    "Le ferry Marguerite quitte Norlande et prend la mer",
)
NEWS = (
    "Le port a racheté le ferry Marguerite à la compagnie Norlande pour 12 millions d'euros. Norlande garde deux ferries. "
    "Le Marguerite transporte 400 passagers. Norlande exploitait la ligne du Marguerite depuis 1998.",
    "Le ferry Marguerite a fait sa première traversée. Norlande a envoyé deux mécaniciens. "
    "Le Marguerite fera quatre traversées par jour. Norlande n'a rien commenté à bord du Marguerite.",
)


def test_what_was_built_before_is_recalled_from_the_output_folder_or_the_archive(tmp_path: Path) -> None:
    for name, day, title, news in zip(("un", "deux"), ("3 mars", "2 mai"), TITLES, NEWS, strict=True):
        (tmp_path / f"{name}.txt").write_text(FERRY.format(title=title, day=day, news=news), "utf-8")
    first, second = str(tmp_path / "un.txt"), str(tmp_path / "deux.txt")
    run("build", first, "-q", "-o", str(tmp_path / "a"))
    alone = run("build", second, "-f", "md", "-o", "-")
    assert "Rappel des faits" not in alone.output
    given = run("build", second, "-f", "md", "-o", "-", "--archive", str(tmp_path / "a"))
    assert "Rappel des faits" in given.output
    run("build", second, "-q", "-o", str(tmp_path / "a"))
    assert "Rappel des faits" in "".join(p.read_text("utf-8") for p in (tmp_path / "a").glob("*/article.md"))
