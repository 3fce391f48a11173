"""The page for site authors names every key of site.toml and every field of a slot, and none that does not exist."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from generator.sites.slots import MODEL, OPTIONS

ROOT = Path(__file__).parents[2]
PAGE = (ROOT / "docs" / "sites.md").read_text("utf-8")


def _keys(values: Mapping[str, Any], table: str = "") -> Iterator[str]:
    for key, value in values.items():
        name = f"{table}.{key}" if table else key
        if isinstance(value, dict):
            yield from _keys(value, name)
        else:
            yield name


def _rows(title: str) -> set[str]:
    part = PAGE.split(f"## {title}")[1].split("\n## ")[0]
    return set(re.findall(r"^\| `([\w.]+)` \|", part, re.MULTILINE))


def test_every_key_of_site_toml_is_explained_and_no_other() -> None:
    model = tomllib.loads((ROOT / "templates" / "_base" / "site.toml").read_text("utf-8"))
    assert _rows("Les clés de site.toml") == set(_keys(model))


def test_every_option_of_a_slot_is_explained() -> None:
    (row,) = re.findall(r"^\| `options` \|.*$", PAGE, re.MULTILINE)
    files = (ROOT / "templates" / "_base" / "slots").glob("*.toml")
    options = {key for file in files for key in tomllib.loads(file.read_text("utf-8")).get("options", {})}
    assert {key for key in options | set(OPTIONS) if f"`{key} = " not in row} == set()


def test_every_field_of_a_slot_is_explained_and_no_other() -> None:
    assert _rows("Les champs d’un emplacement (slots/*.toml)") == set(MODEL)
