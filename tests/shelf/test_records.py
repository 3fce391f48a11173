"""What is defined with its methods from the shelf is what Python makes of it without."""

from __future__ import annotations

import collections
import dataclasses
from dataclasses import FrozenInstanceError, dataclass, replace
from typing import NamedTuple

import pytest

from generator.shelf import records, store
from generator.shelf.records import from_shelf
from generator.shelf.store import Shelf


def _defined() -> tuple[type, type]:
    @dataclass(frozen=True, slots=True)
    class Noun:
        text: str
        place: int = 3
        known: tuple[str, ...] = ()

    class Row(NamedTuple):
        text: str
        place: int = 3

    return Noun, Row


@pytest.fixture(autouse=True)
def shelf(tmp_path: object, monkeypatch: pytest.MonkeyPatch) -> Shelf:
    found = Shelf(tmp_path / "shelf")  # type: ignore[operator]
    monkeypatch.setattr(store, "shelf", lambda: found)
    return found


def test_the_methods_are_the_same() -> None:
    with from_shelf():
        noun, row = _defined()
    one = noun("maire")
    assert repr(one).endswith("Noun(text='maire', place=3, known=())")
    assert one == noun("maire", 3) != noun("maire", 4)
    assert hash(one) == hash(replace(noun("préfet"), text="maire"))
    with pytest.raises(FrozenInstanceError):
        one.text = "préfet"
    assert row("maire") == ("maire", 3)
    assert repr(row("maire")) == "Row(text='maire', place=3)"


def test_what_was_compiled_once_is_not_compiled_again(monkeypatch: pytest.MonkeyPatch) -> None:
    with from_shelf():
        _defined()
    monkeypatch.setattr(records, "compile", pytest.fail, raising=False)
    with from_shelf():
        noun, row = _defined()
    assert (noun("a", 1).place, row("a", 1).place) == (1, 1)


def test_the_modules_are_left_as_they_were() -> None:
    with pytest.raises(ValueError, match="halfway"), from_shelf():
        raise ValueError("halfway")
    assert "exec" not in vars(dataclasses)
    assert "eval" not in vars(collections)
