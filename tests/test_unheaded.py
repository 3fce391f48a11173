"""A passage over which no heading holds runs on: the report says so, and it is no error unless headings were ordered."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from generator import build, find_site, read_source
from generator.assign import assign
from generator.publish import publish
from generator.types import Article, Assignment

SAMPLE = Path(__file__).parents[1] / "samples" / "breve-musee.txt"


def _built() -> tuple[Article, Assignment]:
    """Return an article and the assignment of one of its headings."""
    article = build(read_source(str(SAMPLE)), find_site("actu"))
    given = assign(article.site, article.brief, article.outline, article.settings)
    return article, next(one for one in given if one.slot.kind == "heading")


def _levels(article: Article, missing: Assignment) -> list[str]:
    again = publish(article.site, article.settings, article.brief, article.outline, article.texts, (missing,))
    return [issue.level for key, issue in again.report.issues if key == missing.key]


def test_a_heading_that_nothing_bears_is_no_error() -> None:
    article, heading = _built()
    assert _levels(article, replace(heading, slot=replace(heading.slot, required=True))) == ["warning"]


def test_a_heading_that_was_ordered_and_is_lacking_is_an_error() -> None:
    article, heading = _built()
    ordered = replace(heading, outline=replace(heading.outline, headings=2))
    assert _levels(article, ordered) == ["error"]
