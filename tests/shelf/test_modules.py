"""Modules from the shelf are those that Python would have found, until any source file changes."""

from __future__ import annotations

import os
from importlib.util import module_from_spec
from pathlib import Path

import pytest

from generator import errors
from generator.shelf import modules
from generator.shelf.store import Shelf


@pytest.fixture
def house(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Shelf:
    """Return an empty shelf, which modules are kept on."""
    own = Shelf(tmp_path / "shelf")
    monkeypatch.setattr(modules, "shelf", lambda: own)
    return own


def test_a_kept_module_is_the_one_that_python_found(house: Shelf) -> None:
    modules.keep_modules()
    spec = modules.Shelved().find_spec("generator.errors", None)
    assert spec is not None and spec.origin == errors.__file__
    made = module_from_spec(spec)
    assert spec.loader is not None
    spec.loader.exec_module(made)
    assert made.__doc__ == errors.__doc__ and made.__file__ == errors.__file__
    assert issubclass(made.SourceError, made.SeogenError)


def test_a_kept_package_finds_what_is_in_it(house: Shelf) -> None:
    modules.keep_modules()
    spec = modules.Shelved().find_spec("generator.shelf", None)
    assert spec is not None and spec.submodule_search_locations == [str(Path(modules.__file__).parent)]


@pytest.mark.parametrize("name", ["generator.errors", "generator.shelf", "json", "generator"])
def test_what_does_not_lie_there_is_left_to_python(house: Shelf, name: str) -> None:
    assert modules.Shelved().find_spec(name, None) is None


def test_any_changed_file_makes_all_be_found_anew(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "inner").mkdir()
    file = tmp_path / "inner" / "one.py"
    file.write_text("A = 1\n")
    monkeypatch.setattr(modules, "PACKAGE", tmp_path)
    known = set()
    for change in (lambda: None, lambda: file.write_text("A = 12\n"), lambda: os.utime(file, (1, 1))):
        change()
        known.add(modules.kind.__wrapped__())
    assert len(known) == 3
    assert modules.kind.__wrapped__() in known


def test_an_archive_keeps_nothing_apart(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(modules, "PACKAGE", tmp_path / "seogen.zip" / "generator")
    assert modules.kind.__wrapped__()
