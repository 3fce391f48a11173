"""The archive read from its folders: every article.json that shares a name with the source at hand."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence, Set
from pathlib import Path
from typing import Any

from generator.archive.ledger import Archive, Ledger, of_article
from generator.errors import SeogenError
from generator.formats.json import load
from generator.shelf import compiled
from generator.sites import toml

FILE = "article.json"
MARKS = "archive.toml"  # what was withdrawn: withdrawn = ["slug", "slug#F3"]
SLUG = compiled(r'^ *"slug": "([^"]+)"', re.MULTILINE)
NAMED = compiled(r'^ *"(?:name|keyphrase)": "((?:[^"\\]|\\.)+)"', re.MULTILINE)


def read(folders: Sequence[Path], text: str) -> Archive:
    """Return the articles under the folders that name somebody or something a source's text names too.

    Only those are parsed: the others have nothing to recall. A file that is no article.json is passed over and told.
    """
    ledgers: list[Ledger] = []
    notices: list[str] = []
    for folder in dict.fromkeys(folder.resolve() for folder in folders):
        marks = _marks(folder)
        slugs: set[str] = set()
        for file in sorted(folder.rglob(FILE)):
            try:
                written = file.read_text("utf-8")
                slugs.update(SLUG.findall(written))
                ledgers += _ledger(written, text, marks)
            except (OSError, SeogenError, KeyError, TypeError, ValueError) as error:
                notices.append(f"{file} n'est pas un article lisible ({type(error).__name__})")
        notices += _unknown(folder / MARKS, marks, slugs)
    return Archive(tuple(ledgers), tuple(notices))


def _unknown(file: Path, marks: Iterable[str], slugs: Set[str]) -> Iterator[str]:
    """Yield what is said of a withdrawn article that the folder does not hold: another one may still be recalled."""
    for slug in (slug for slug in marks if slug not in slugs):
        yield f"{file} : « {slug} » n'est l'adresse d'aucun article de ce dossier.{toml.nearest_right(slug, slugs)}"


def _ledger(written: str, text: str, marks: Mapping[str, frozenset[str]]) -> Iterator[Ledger]:
    if any(found[1] in text for found in NAMED.finditer(written)):
        whole: dict[str, Any] = load(written)
        yield of_article(whole, marks.get(whole["slug"], frozenset()))


def _marks(folder: Path) -> dict[str, frozenset[str]]:
    """Return the fact ids withdrawn by slug, "*" for a whole article; SeogenError when the file is wrong."""
    file = folder / MARKS
    if not file.is_file():
        return {}
    try:
        values = toml.load(file)
        toml.refuse(toml.faults(file, values, {"withdrawn": [""]}))
    except SeogenError as error:
        raise SeogenError(error.message, 'Écrivez : withdrawn = ["adresse", "adresse#F3"]') from None
    return _by_slug(values.get("withdrawn", ()))


def _by_slug(marks: Iterable[str]) -> dict[str, frozenset[str]]:
    found: dict[str, frozenset[str]] = {}
    for mark in marks:
        slug, _, fact = mark.partition("#")
        found[slug] = found.get(slug, frozenset()) | {fact or "*"}
    return found
