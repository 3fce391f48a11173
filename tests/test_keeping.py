"""What a person changed by hand in an article's files outlives a new build, and is told."""

from __future__ import annotations

from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from generator.cli import main

SAMPLE = Path(__file__).parents[1] / "samples" / "breve-musee.txt"


def run(*arguments: str) -> Result:
    return CliRunner().invoke(main, list(arguments))


@pytest.fixture
def home(tmp_path: Path) -> Path:
    assert run("build", str(SAMPLE), "-o", str(tmp_path), "-q").exit_code == 0
    return next(tmp_path.iterdir())


def copies(home: Path) -> set[str]:
    return {path.name for path in home.glob("*.retouche-*")}


def test_a_new_build_keeps_what_was_changed_by_hand_and_says_where(home: Path) -> None:
    page = home / "article.md"
    mine = page.read_text("utf-8") + "Ma phrase.\n"
    page.write_text(mine, "utf-8")
    result = run("build", str(SAMPLE), "-o", str(home.parent), "-q")
    assert result.exit_code == 0
    assert copies(home) == {"article.retouche-1.md"}
    assert (home / "article.retouche-1.md").read_text("utf-8") == mine
    assert "article.retouche-1.md" in result.output
    assert "Ma phrase." not in page.read_text("utf-8")


def test_an_earlier_copy_is_never_written_over(home: Path) -> None:
    for words in ("Une.", "Deux."):
        (home / "article.html").write_text(words, "utf-8")
        run("build", str(SAMPLE), "-o", str(home.parent), "-q")
    assert copies(home) == {"article.retouche-1.html", "article.retouche-2.html"}
    assert (home / "article.retouche-1.html").read_text("utf-8") == "Une."


def test_nothing_is_kept_nor_told_of_files_nobody_touched(home: Path) -> None:
    result = run("build", str(SAMPLE), "-o", str(home.parent), "-q")
    assert copies(home) == set()
    assert result.output == ""


def test_rewriting_a_slot_keeps_them_too(home: Path) -> None:
    (home / "article.html").write_text("À moi.", "utf-8")
    assert run("rewrite", str(home), "chapo", "-q").exit_code == 0
    assert copies(home) == {"article.retouche-1.html"}
