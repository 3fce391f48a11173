"""An article leaves no cycles behind; what it read counts as old at once, unless its process has frozen objects of its own."""

from __future__ import annotations

import gc
from collections.abc import Iterator
from pathlib import Path

import pytest

from generator import build, find_site, pipeline, read_source

SAMPLES = Path(__file__).parents[1] / "samples"


@pytest.fixture
def uncollected() -> Iterator[None]:
    """Leave what refers to itself for the test to look for."""
    gc.collect()
    gc.disable()
    try:
        yield
    finally:
        gc.enable()


def test_an_article_leaves_no_cycles(uncollected: None) -> None:
    site = find_site("actu")
    build(read_source(str(SAMPLES / "breve-musee.txt")), site)  # what is read once and for all is none of the article's
    gc.collect()
    build(read_source(str(SAMPLES / "proces-lanverac.txt")), site)
    assert gc.collect() == 0


def test_what_was_made_counts_as_old() -> None:
    gc.unfreeze()  # what a command run by another test has frozen
    with pipeline._uncollected():
        assert not gc.isenabled()
        made = [[number] for number in range(1000)]
    assert gc.isenabled()
    assert any(one is made[0] for one in gc.get_objects(2))


def test_what_a_process_has_frozen_stays_frozen() -> None:
    gc.freeze()
    try:
        with pipeline._uncollected():
            pass
        assert gc.get_freeze_count()
    finally:
        gc.unfreeze()
