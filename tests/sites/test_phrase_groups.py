"""Every group of shared phrases is asked for somewhere, and a broken file of phrases stops the build, whatever the article needs."""

from __future__ import annotations

from pathlib import Path

import pytest
from click.testing import CliRunner

from generator import Source, build, find_site
from generator.cli import main
from generator.errors import SiteError
from generator.shelf import read_toml
from generator.sites.folders import BASE, packaged

ROOT = Path(__file__).parents[2]
TEXT = (ROOT / "samples" / "breve-musee.txt").read_text("utf-8")
CODE = "".join(path.read_text("utf-8") for path in (ROOT / "generator").rglob("*.py"))


@pytest.mark.parametrize("file", sorted((packaged() / BASE / "phrases").glob("*.toml")), ids=lambda path: path.stem)
def test_no_file_of_phrases_is_without_a_reader(file: Path) -> None:
    assert f'"{file.stem}.' in CODE or f'"{file.stem}"' in CODE


@pytest.fixture
def home(tmp_path: Path) -> Path:
    assert CliRunner().invoke(main, ["sites", "new", "gazette", "--in", str(tmp_path)]).exit_code == 0
    return tmp_path / "gazette"


def test_the_phrases_of_a_new_site_are_heard(home: Path) -> None:
    file = home / "phrases" / "liaisons.toml"
    assert read_toml(file).keys() <= read_toml(packaged() / BASE / "phrases" / file.name).keys()
    assert '"liaisons.fin"' in CODE


@pytest.mark.parametrize("name", ["fonctions", "image", "liaisons", "notes", "titre"])
def test_a_broken_file_of_phrases_stops_the_build(home: Path, name: str) -> None:
    (home / "phrases" / f"{name}.toml").write_text("fin = [\n", "utf-8")
    with pytest.raises(SiteError, match=rf"phrases/{name}\.toml, "):
        build(Source(TEXT), find_site("gazette", (home.parent,)))


def test_a_page_that_tells_nothing_is_warned_of(home: Path) -> None:
    (home / "article.html.j2").write_text("<p>rien</p>", "utf-8")
    report = build(Source(TEXT), find_site("gazette", (home.parent,))).report
    assert any("ni chapô ni partie" in issue.message for _, issue in report.issues)


def test_a_site_that_cannot_be_read_fails_its_check_like_any_other(home: Path) -> None:
    (home / "site.toml").write_text("title = [\n", "utf-8")
    told = CliRunner().invoke(main, ["sites", "check", "gazette", "--templates", str(home.parent)])
    assert told.exit_code == 1
    assert "site.toml" in told.output
