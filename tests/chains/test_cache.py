"""What stood is kept on disk under everything it depends on; a broken file is an empty cache."""

from __future__ import annotations

from pathlib import Path

from chains.cache import Cache, key
from generator.types import Sentence

SENTENCES = (Sentence("Le pont rouvre.", ("F1", "N:pont"), 1, "Quand ?"),)


def test_what_was_kept_comes_back(tmp_path: Path) -> None:
    store = Cache(tmp_path / "new" / "slots.sqlite")
    store.keep("a", SENTENCES)
    assert store.sentences("a") == SENTENCES
    assert store.sentences("b") is None


def test_that_a_slot_never_stood_is_known_too(tmp_path: Path) -> None:
    store = Cache(tmp_path / "slots.sqlite")
    store.keep("a", ())
    assert store.sentences("a") == ()


def test_a_broken_file_is_an_empty_cache(tmp_path: Path) -> None:
    path = tmp_path / "slots.sqlite"
    path.write_bytes(b"no database at all" * 99)
    store = Cache(path)
    store.keep("a", SENTENCES)
    assert store.sentences("a") is None


def test_a_row_of_another_shape_is_unknown(tmp_path: Path) -> None:
    store = Cache(tmp_path / "slots.sqlite")
    store.write("a", [["text"]])
    assert store.sentences("a") is None


def test_any_part_makes_another_key() -> None:
    assert key("a", "bc") != key("ab", "c")
