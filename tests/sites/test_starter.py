"""A new site is a folder that builds at once; a site's name or a sub-command both follow `seogen sites`."""

from __future__ import annotations

from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from generator.cli import main


def run(*arguments: str) -> Result:
    return CliRunner().invoke(main, [*arguments])


def test_a_new_site_is_clean_and_builds_at_once(tmp_path: Path) -> None:
    made = run("sites", "new", "mon-site", "--in", str(tmp_path))
    assert made.exit_code == 0
    assert "seogen build source.txt -s mon-site" in made.output
    assert run("sites", "check", "mon-site", "--templates", str(tmp_path)).output.endswith("rien à redire.\n")
    out = tmp_path / "out"
    built = run(
        "build", "samples/breve-musee.txt", "-s", "mon-site", "--templates", str(tmp_path), "-o", str(out), "-q"
    )
    assert built.exit_code == 0
    assert "https://mon-site.example/" in next(out.rglob("article.html")).read_text("utf-8")


def test_a_site_is_never_written_over(tmp_path: Path) -> None:
    run("sites", "new", "mon-site", "--in", str(tmp_path))
    (tmp_path / "mon-site" / "style.css").write_text("/* à moi */", "utf-8")
    again = run("sites", "new", "mon-site", "--in", str(tmp_path))
    assert again.exit_code == 3
    assert "existe déjà" in again.output
    assert (tmp_path / "mon-site" / "style.css").read_text("utf-8") == "/* à moi */"


def test_a_shipped_name_is_refused_before_anything_is_written(tmp_path: Path) -> None:
    refused = run("sites", "new", "actu", "--in", str(tmp_path / "sites"))
    assert refused.exit_code == 3
    assert "est déjà le nom d’un site livré" in refused.output
    assert not (tmp_path / "sites").exists()


def test_a_command_misspelt_is_told_with_the_nearest() -> None:
    told = run("sites", "chek", "actu")
    assert told.exit_code == 2
    assert "Did you mean 'check'?" in told.output


def test_where_ones_own_sites_are_is_asked(tmp_path: Path) -> None:
    assert "--templates" in run("sites", "check", "zz").output
    assert "--templates" not in run("sites", "check", "zz", "--templates", str(tmp_path)).output


def test_a_name_that_is_a_path_is_refused(tmp_path: Path) -> None:
    refused = run("sites", "new", "../dehors", "--in", str(tmp_path / "sites"))
    assert refused.exit_code == 3
    assert not (tmp_path / "dehors").exists()


def test_check_names_what_is_wrong_and_the_name_of_a_site_shows_it(tmp_path: Path) -> None:
    run("sites", "new", "mon-site", "--in", str(tmp_path))
    (tmp_path / "mon-site" / "slots").mkdir()
    (tmp_path / "mon-site" / "slots" / "encart.toml").write_text('kind = "body"\n', "utf-8")
    checked = run("sites", "check", "mon-site", "--templates", str(tmp_path))
    assert checked.exit_code == 1
    assert "encart" in checked.output
    assert "Rien à corriger" in run("sites", "actu").output
    assert "mon-site" in run("sites", "--templates", str(tmp_path)).output


def test_the_style_sheet_of_a_new_site_comes_after_that_of_the_site_it_stands_on(tmp_path: Path) -> None:
    run("sites", "new", "mon-site", "--in", str(tmp_path))
    (tmp_path / "mon-site" / "style.css").write_text("h1{color:teal}", "utf-8")
    run("build", "samples/breve-musee.txt", "-s", "mon-site", "--templates", str(tmp_path), "-o", str(tmp_path), "-q")
    page = next(tmp_path.rglob("article.html")).read_text("utf-8")
    theirs = (Path("templates") / "actu" / "style.css").read_text("utf-8").splitlines()[0]
    assert 0 < page.index(theirs) < page.index("h1{color:teal}")


@pytest.mark.parametrize(
    ("page", "told"),
    [
        ("<p>rien</p>", "ni chapô ni partie"),
        ('{% for n in range(10000000) %}x{% endfor %}{{ slot("titre") }}{{ slot("chapo") }}', "une liste dépasse"),
        ('{% extends "article.html.j2" %}', "sans fin"),
    ],
)
def test_check_builds_the_page_once(tmp_path: Path, page: str, told: str) -> None:
    run("sites", "new", "mon-site", "--in", str(tmp_path))
    (tmp_path / "mon-site" / "article.html.j2").write_text(page, "utf-8")
    checked = run("sites", "check", "mon-site", "--templates", str(tmp_path))
    assert checked.exit_code == 1
    assert told in checked.output
    assert "article.html.j2" in checked.output
