"""Style sheets of a site's folder that no browser could read to the end: a brace, a comment or a string left open."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from generator.errors import SiteError
from generator.proof.messages import said
from generator.proof.places import own_folders, place
from generator.shelf import compiled
from generator.sites.decoding import text_of
from generator.types import Site

# What a brace means nothing in; then what is left open to the end of the sheet, or of its line.
CLOSED = r"/\*.*?\*/|\"(?:\\.|[^\"\\\n])*\"|'(?:\\.|[^'\\\n])*'|url\([^)\"'\n]*\)"
PIECE = compiled(rf"(?s)(?P<closed>{CLOSED})|(?P<comment>/\*)|(?P<string>[\"'])|(?P<open>\{{)|(?P<close>\}})")


def sheet_faults(site: Site) -> Iterator[str]:
    """Yield what is wrong with the style sheets of a site's own folders, with file and line."""
    for folder in own_folders(site):
        for file in sorted((*folder.glob("*.css"), *folder.glob("css/*.css"))):
            yield from _faults(file)


def _faults(file: Path) -> Iterator[str]:
    try:
        text = text_of(file)
    except SiteError as error:
        yield f"{error.message} {error.hint}"
        return
    yield from (said(fault, place=place(file, text.count("\n", 0, at) + 1)) for fault, at in left_open(text))


def left_open(text: str) -> Iterator[tuple[str, int]]:
    """Yield the first fault of a style sheet, if any: what it is, and where."""
    opened: list[int] = []
    for found in PIECE.finditer(text):
        kind = str(found.lastgroup)
        if kind == "open":
            opened.append(found.start())
        elif kind == "close" and opened:
            opened.pop()
        elif kind != "closed":
            yield f"css_{kind}", found.start()
            return
    if opened:
        yield "css_open", opened[-1]
