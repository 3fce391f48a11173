"""The three shipped sites may write from any source into one folder: what stays too near shows one page to search engines."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from click.testing import CliRunner

from generator.cli import main

SITES = ("actu", "decryptage", "breves")


@pytest.mark.parametrize(
    ("sample", "paragraphs", "short"),
    [("breve-musee.txt", 3, True), ("breve-musee.txt", 0, False), ("page-pont.html", 0, False)],
)
def test_no_source_is_refused_by_the_last_of_three_sites(
    tmp_path: Path, sample: str, paragraphs: int, short: bool
) -> None:
    """`paragraphs`: how many of a sample are the source, title included; 0 is the whole."""
    run = CliRunner().invoke
    source = Path("samples", sample)
    if paragraphs:
        text = "\n\n".join(source.read_text("utf-8").split("\n\n")[:paragraphs])
        source = tmp_path / "source.txt"
        source.write_text(text, "utf-8")
    for site in SITES:
        built = run(main, ["build", str(source), "-s", site, "-o", str(tmp_path), "-q"])
        assert built.exit_code == 0, built.output
    articles = [json.loads(file.read_text("utf-8")) for file in tmp_path.rglob("article.json")]
    first = next(whole for whole in articles if whole["site"] == "actu")
    near = [w for w in articles if any(i["check"] == "jumeau" for i in w["report"]["issues"])]
    assert near or not short
    assert {whole["report"]["settings"]["canonical"] for whole in near} <= {first["url"]}
    folders = [str(file.parent) for file in sorted(tmp_path.rglob("article.json"))]
    shown = run(main, ["diff", folders[0], folders[1]])
    assert shown.exit_code == 0, shown.output
