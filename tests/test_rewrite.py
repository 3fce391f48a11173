"""One slot written again: it changes, loses no fact, and every other word stays."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner, Result

from generator.cli import main

SAMPLE = Path(__file__).parents[1] / "samples" / "request.txt"


def run(*arguments: str) -> Result:
    return CliRunner().invoke(main, list(arguments))


@pytest.fixture
def home(tmp_path: Path) -> Path:
    assert run("build", str(SAMPLE), "-o", str(tmp_path), "-q").exit_code == 0
    return next(tmp_path.iterdir())


def slots(home: Path) -> dict[str, list[dict[str, Any]]]:
    whole = json.loads((home / "article.json").read_text("utf-8"))
    return {slot["key"]: slot["sentences"] for slot in whole["slots"]}


def told(sentences: list[dict[str, Any]]) -> set[str]:
    return {id for sentence in sentences for id in sentence["facts"]}


@pytest.mark.parametrize("key", ["chapo", "section/s1", "conclusion"])
def test_one_slot_changes_and_the_others_keep_every_word(home: Path, key: str) -> None:
    before = slots(home)
    result = run("rewrite", str(home), key, "-q")
    assert result.exit_code == 0, result.output
    after = slots(home)
    assert after[key] != before[key]
    assert told(after[key]) >= told(before[key])
    assert {k: v for k, v in after.items() if k != key} == {k: v for k, v in before.items() if k != key}


def test_page_and_markdown_are_made_anew(home: Path) -> None:
    run("rewrite", str(home), "chapo", "-q")
    lead = slots(home)["chapo"][0]["text"]
    assert lead in (home / "article.md").read_text("utf-8")


def test_the_first_mention_in_a_new_lead_is_the_full_name(home: Path) -> None:
    run("rewrite", str(home), "chapo", "-q")
    assert "Elon Musk" in slots(home)["chapo"][0]["text"]


def test_a_new_title_leaves_the_article_where_it_is(home: Path) -> None:
    before = json.loads((home / "article.json").read_text("utf-8"))
    assert run("rewrite", str(home), "titre", "-q").exit_code == 0
    after = json.loads((home / "article.json").read_text("utf-8"))
    assert after["title"] != before["title"]
    assert (after["slug"], after["url"]) == (before["slug"], before["url"])
    assert [path.name for path in home.parent.iterdir()] == [home.name]


def test_an_article_is_rewritten_where_it_lies_whatever_its_folder_is_called(home: Path) -> None:
    moved = home.rename(home.with_name("a-la-une"))
    assert run("rewrite", str(moved), "chapo", "-q").exit_code == 0
    assert [path.name for path in moved.parent.iterdir()] == ["a-la-une"]


def test_a_new_title_is_not_that_of_another_site(home: Path) -> None:
    run("build", str(SAMPLE), "-s", "decryptage", "-o", str(home.parent), "-q")
    run("rewrite", str(home), "titre", "-q")
    titles = [json.loads(p.read_text("utf-8"))["title"] for p in home.parent.glob("*/article.json")]
    assert len(set(titles)) == len(titles) == 2


def test_without_a_slot_the_slots_are_listed(home: Path) -> None:
    result = run("rewrite", str(home))
    assert result.exit_code == 0
    assert "chapo" in result.output
    assert "section/s1" in result.output


def test_a_slot_that_is_not_there_is_told(home: Path) -> None:
    result = run("rewrite", str(home), "chapeau")
    assert result.exit_code == 3
    assert "« chapeau »" in result.output
    assert "chapo" in result.output


def test_what_is_no_article_is_refused_and_nothing_changes(home: Path) -> None:
    (home / "article.json").write_text("{}", "utf-8")
    page = (home / "article.html").read_bytes()
    assert run("rewrite", str(home), "chapo").exit_code == 3
    assert (home / "article.html").read_bytes() == page


def test_a_folder_without_an_article_is_told(tmp_path: Path) -> None:
    told = CliRunner().invoke(main, ["rewrite", str(tmp_path), "chapo"])
    assert told.exit_code == 3
    assert "article.json n'existe pas" in told.output
