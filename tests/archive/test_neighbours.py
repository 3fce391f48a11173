"""No second page of one article, and no title of another page, without a word in the report."""

from __future__ import annotations

from pathlib import Path

from generator import Settings, Source, build, find_site
from generator.archive import read
from generator.formats import rendered
from generator.storage import save
from generator.types import Article

TEXT = (Path(__file__).parents[2] / "samples" / "breve-musee.txt").read_text("utf-8")


def again(folder: Path, site: str = "actu", **asked: str) -> Article:
    """Return the article built beside what the folder holds, once it is saved there too."""
    made = build(Source(TEXT), find_site(site), Settings(**asked), past=read([folder], TEXT))  # type: ignore[arg-type]
    save(made, rendered(made, ["json"]), folder)
    return made


def warned(article: Article, check: str) -> list[str]:
    return [issue.excerpt for key, issue in article.report.issues if key == "article" and issue.check == check]


def test_the_same_article_built_again_is_no_second_one(tmp_path: Path) -> None:
    again(tmp_path)
    made = again(tmp_path)
    assert warned(made, "adresse") == warned(made, "titre") == []


def test_a_second_address_for_one_source_is_told(tmp_path: Path) -> None:
    first = again(tmp_path)
    assert warned(again(tmp_path, slug="dentelle-en-travaux"), "adresse") == [first.slug]


def test_another_site_may_have_the_source_but_not_the_title(tmp_path: Path) -> None:
    first = again(tmp_path)
    made = again(tmp_path, site="decryptage", title=first.title)
    assert warned(made, "adresse") == []
    assert warned(made, "titre") == [first.title]
