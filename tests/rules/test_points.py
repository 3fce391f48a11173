"""Brèves: a fact a point, no longer than the slot has it, no word of joining; the headings do not say the points again."""

from __future__ import annotations

from pathlib import Path

import pytest

from generator import build, find_site
from generator.frames.copying import grams
from generator.sources import read
from generator.types import Article

SAMPLES = Path(__file__).parents[2] / "samples"
RUN = 5
JOINING = ("Par ailleurs", "De plus", "En outre", "Enfin,", "De son côté", "Par la suite", "Puis,")


@pytest.fixture(scope="module", params=["request.txt", "match-armelle.txt"])
def brief(request: pytest.FixtureRequest) -> Article:
    return build(read(str(SAMPLES / request.param)), find_site("breves"))


def _points(article: Article) -> list[str]:
    return [s.text for text in article.texts if text.slot.kind == "body" for s in text.draft.sentences]


def test_points_are_short_and_stand_alone(brief: Article) -> None:
    longest = int(brief.site.slots["section"].options["longest"])
    points = _points(brief)
    assert len(points) > 5
    assert max(len(point.split()) for point in points) <= longest
    assert not [point for point in points if point.startswith(JOINING)]


def test_nothing_is_said_twice(brief: Article) -> None:
    texts = [text.text for text in brief.texts if text.slot.kind in ("lead", "body", "heading", "closing")]
    runs = [gram for text in texts for gram in grams(text, RUN)]
    assert len(runs) - len(set(runs)) <= 0.05 * len(runs)  # a heading tells what one point tells


def test_a_short_form_leaves_room_for_more_facts() -> None:
    site = find_site("breves")
    article = build(read(str(SAMPLES / "request.txt")), site)
    assert sum(len(fact.text.split()) for fact in article.brief.facts) > 300 > article.report.written
    assert article.report.facts_used >= 10
