"""A file, standard input or bytes become a Source: plain text, Markdown or an HTML page."""

from __future__ import annotations

import json
import re
import sys
from pathlib import Path
from typing import Literal
from urllib.parse import urlsplit

from generator.errors import french
from generator.shelf import compiled
from generator.sources import columns, front_matter, mail
from generator.sources.encoding import ENTITY, decoded, without_entities
from generator.sources.messages import notice, refusal
from generator.sources.page import from_page, is_page
from generator.types import Source

ADDRESS = ("http://", "https://", "www.")
VISIBLE = compiled(r"\w")
QUOTED = compiled(r"^[ \t]*(?:> ?)+", re.MULTILINE)
MOSTLY = 0.8  # of the lines of a text, from which a « > » before each is how a mail program quotes it
# What an office suite leaves in the Markdown it saves: signs written with a « \ », pictures as letters, each named at its place.
PICTURE = compiled(
    r"^!\[[^\]\n]*\]\[[^\]\n]*\][ \t]*$|^\[[^\]\n]+\]:[ \t]*<?data:image/[^\n]*$|data:image/[\w.+-]+;base64,[A-Za-z0-9+/=]+",
    re.MULTILINE,
)
ESCAPED = compiled(r"\\(?=[-.!#*_+>~=|])")


def read(path: str) -> Source:
    """Return the source of a file, or of standard input for « - »; SourceError when it cannot be read."""
    if path == "-":
        return read_bytes(sys.stdin.buffer.read(), "-")
    if path.startswith(ADDRESS):
        raise refusal("adresse", path, hint="adresse")
    file = Path(path)
    try:
        if file.is_dir():
            raise refusal("dossier", path)
        return read_bytes(file.read_bytes(), path)
    except FileNotFoundError as error:
        raise refusal("absent", path) from error
    except (OSError, ValueError) as error:
        raise refusal("illisible", path, french(error)) from error


def read_bytes(data: bytes, name: str = "source") -> Source:
    """Return the source that these bytes hold; `name` ends in .md or .html when that is known."""
    text, notices = decoded(data, name)
    if not VISIBLE.search(text):
        raise refusal("vide", name)
    suffix = Path(name).suffix.lower()
    if coded := mail.body(text, data):
        (text, page), notices = coded, (*notices, notice("courriel"))
        suffix = ".html" if page else suffix
        if not VISIBLE.search(text):
            raise refusal("vide", name)
    if _is_data(text):
        raise refusal("format", name, "JSON", hint="format")
    text = ESCAPED.sub("", PICTURE.sub("", text))
    if is_page(text, suffix):
        return from_page(text, name, notices)
    if ENTITY.search(text):
        text, notices = without_entities(text), (*notices, notice("entites"))
    if set_side_by_side := columns.in_order(text):
        text, notices = set_side_by_side, (*notices, notice("colonnes"))
    return _from_text(text, name, notices, suffix)


def _is_data(text: str) -> bool:
    """Return whether a text is JSON: what another program wrote for a program."""
    if not text.lstrip().startswith(("{", "[")):
        return False
    try:
        return isinstance(json.loads(text), dict | list)
    except (ValueError, RecursionError):
        return False


def _unquoted(text: str) -> str:
    """Return a text that a mail program quoted line by line without its « > », blanked so that offsets stay."""
    lines = [line for line in text.split("\n") if line.strip()]
    if sum(bool(QUOTED.match(line)) for line in lines) < MOSTLY * len(lines):
        return text
    return QUOTED.sub(lambda mark: " " * len(mark.group()), text)


def _from_text(text: str, name: str, notices: tuple[str, ...], suffix: str) -> Source:
    fields, end = front_matter.split(text)
    markup: Literal["text", "markdown"] = "markdown" if suffix in (".md", ".markdown") or end else "text"
    # Blanked, not cut: offsets and line numbers stay those of the file.
    text = compiled(r"[^\n]").sub(" ", text[:end]) + _unquoted(text[end:])
    if not VISIBLE.search(text):
        raise refusal("vide", name)
    url = front_matter.first(fields, "url")
    return Source(
        text,
        name,
        title=front_matter.first(fields, "title"),
        origin=front_matter.first(fields, "origin") or urlsplit(url).netloc.removeprefix("www."),
        url=url,
        author=front_matter.first(fields, "author"),
        day=front_matter.day(front_matter.first(fields, "day")),
        markup=markup,
        asked=front_matter.asked(fields),
        notices=notices,
    )
