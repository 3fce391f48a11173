"""« L'essentiel » adds to what a hurried reader has read already: the lead and the headings."""

from __future__ import annotations

from pathlib import Path

from generator import build, find_site
from generator.sources import read
from generator.types import Article

SAMPLES = Path(__file__).parents[2] / "samples"


def _facts(article: Article, kind: str) -> set[str]:
    return {id for t in article.texts if t.slot.kind == kind for s in t.draft.sentences for id in s.facts}


def test_what_a_heading_tells_is_no_point() -> None:
    article = build(read(str(SAMPLES / "request.txt")), find_site("actu"))
    assert _facts(article, "heading")
    assert not _facts(article, "bullets") & _facts(article, "heading")
