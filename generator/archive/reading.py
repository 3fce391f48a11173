"""The archive read from its folders: every article.json that shares a name with the source at hand."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

from generator.archive.ledger import Archive, Ledger, of_article
from generator.errors import SeogenError
from generator.formats.json import load
from generator.shelf import compiled, read_toml

FILE = "article.json"
MARKS = "archive.toml"  # what was withdrawn: withdrawn = ["slug", "slug#F3"]
NAMED = compiled(r'^ *"(?:name|keyphrase)": "((?:[^"\\]|\\.)+)"', re.MULTILINE)


def read(folders: Sequence[Path], text: str) -> Archive:
    """Return the articles under the folders that name somebody or something a source's text names too.

    Only those are parsed: the others have nothing to recall. A file that is no article.json is passed over and told.
    """
    ledgers: list[Ledger] = []
    notices: list[str] = []
    for folder in dict.fromkeys(folder.resolve() for folder in folders):
        marks = _marks(folder)
        for file in sorted(folder.rglob(FILE)):
            try:
                ledgers += _ledger(file, text, marks)
            except (OSError, SeogenError, KeyError, TypeError, ValueError) as error:
                notices.append(f"{file} n'est pas un article lisible ({type(error).__name__})")
    return Archive(tuple(ledgers), tuple(notices))


def _ledger(file: Path, text: str, marks: Mapping[str, frozenset[str]]) -> Iterator[Ledger]:
    written = file.read_text("utf-8")
    if any(found[1] in text for found in NAMED.finditer(written)):
        whole: dict[str, Any] = load(written)
        yield of_article(whole, marks.get(whole["slug"], frozenset()))


def _marks(folder: Path) -> dict[str, frozenset[str]]:
    """Return the fact ids withdrawn by slug, "*" for a whole article; SeogenError when the file is not TOML."""
    file = folder / MARKS
    if not file.is_file():
        return {}
    try:
        return _by_slug(read_toml(file).get("withdrawn", ()))
    except (ValueError, AttributeError) as error:
        raise SeogenError(
            f"{file} ne se lit pas : {error}", 'Écrivez : withdrawn = ["adresse", "adresse#F3"]'
        ) from None


def _by_slug(marks: Iterable[str]) -> dict[str, frozenset[str]]:
    found: dict[str, frozenset[str]] = {}
    for mark in marks:
        slug, _, fact = mark.partition("#")
        found[slug] = found.get(slug, frozenset()) | {fact or "*"}
    return found
