"""What articles leave behind is looked through now and then, not after each; what a process has frozen stays so."""

from __future__ import annotations

import gc
import weakref
from itertools import count

import pytest

from generator import pipeline


class Node:
    """Something that refers to itself."""

    def __init__(self) -> None:
        self.own = self


@pytest.fixture(autouse=True)
def second(monkeypatch: pytest.MonkeyPatch) -> None:
    """Have cycles looked for after every second article."""
    monkeypatch.setattr(pipeline, "ARTICLES", count(1))
    monkeypatch.setattr(pipeline, "SEARCHED", 2)


def test_cycles_are_found_after_so_many_articles() -> None:
    with pipeline._uncollected():
        assert not gc.isenabled()
        left = weakref.ref(Node())
    assert gc.isenabled() and left() is not None
    with pipeline._uncollected():
        pass
    assert left() is None


def test_what_a_process_has_frozen_stays_frozen() -> None:
    gc.freeze()
    try:
        with pipeline._uncollected():
            pass
        assert gc.get_freeze_count()
    finally:
        gc.unfreeze()


def test_a_process_that_collects_by_hand_goes_on_so() -> None:
    gc.disable()
    try:
        with pipeline._uncollected():
            pass
        assert not gc.isenabled()
    finally:
        gc.enable()
