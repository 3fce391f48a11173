"""Beside a sister, a site may leave her the side facts it could only tell in her words; never the news, never what was asked for."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from generator import sites
from generator.cleaning import clean
from generator.facts import extract
from generator.plan import draw
from generator.plan.apart import left_to_sisters
from generator.sources import read
from generator.types import Brief, Settings, Sister, Site

SAMPLES = Path(__file__).parents[2] / "samples"
BARE = Settings()


@pytest.fixture(scope="module")
def alone() -> Brief:
    return extract(clean(read(str(SAMPLES / "proces-lanverac.txt"))))


@pytest.fixture(scope="module")
def beside(alone: Brief) -> Brief:
    """Return the brief beside a sister who has told every fact in the source's own words."""
    return replace(alone, sisters=(Sister("actu", {fact.id: (fact.text,) for fact in alone.facts}),))


def keeping(own: float) -> Site:
    site = sites.find("breves")
    return replace(site, limits={**site.limits, "own": own, "words": (0, 5000)})


def test_a_site_with_no_sister_article_leaves_nothing(alone: Brief) -> None:
    assert left_to_sisters(keeping(0.4), alone, BARE, ()) == frozenset()


def test_what_only_her_words_can_tell_is_hers_and_enough_is_left(beside: Brief) -> None:
    left = left_to_sisters(keeping(0.5), beside, BARE, ("F1",))
    kept = sum(len(f.text.split()) for f in beside.facts if f.id not in left)
    assert left
    assert "F1" not in left
    assert kept >= 0.45 * sum(len(f.text.split()) for f in beside.facts)
    assert not left & {id for section in draw(keeping(0.5), beside, BARE).sections for id in section.facts}


def test_a_site_that_keeps_all_and_a_length_asked_for_leave_nothing(beside: Brief) -> None:
    assert left_to_sisters(keeping(1.0), beside, BARE, ()) == frozenset()
    assert left_to_sisters(keeping(0.4), beside, Settings(min_words=5000), ()) == frozenset()
