"""Write an article's files to its folder, each one whole or not at all: the formats, its drawing, its image."""

from __future__ import annotations

import os
import tempfile
from collections.abc import Mapping
from pathlib import Path
from typing import NamedTuple

from generator import keeping
from generator.errors import SeogenError, SourceError, french
from generator.formats.json import load
from generator.page import drawing
from generator.sites.folders import assets
from generator.types import Article

LEDGER = "article.json"


class Saved(NamedTuple):
    """The files written, and the copies of those that somebody had changed by hand."""

    files: list[Path]
    kept: list[Path]


def save(article: Article, rendered: Mapping[str, str], folder: Path, home: Path | None = None) -> Saved:
    """Write each text to its file under `folder/<slug>/` (`<slug>-<site>` if another site has it), or in `home`.

    The drawing made from the facts goes beside them as `image.svg`, a given image file under its own name, the site's
    assets under theirs in `assets/`. A file changed by hand since it was written is kept under another name. Raises
    SeogenError when the folder cannot be written to or the image cannot be read.
    """
    home = home or _home(article, folder)
    files = {name: text.encode() for name, text in rendered.items()}
    try:
        home.mkdir(parents=True, exist_ok=True)
        for name, data in _beside(article).items():
            (home / name).parent.mkdir(exist_ok=True)
            _replace(home / name, data)
        kept = keeping.set_aside(home, files)
        places = [_replace(home / name, data) for name, data in files.items()]
        keeping.note(home, files)
    except OSError as error:
        raise SeogenError(
            f"impossible d'écrire dans {home} : {french(error)}",
            "choisissez un autre dossier avec -o, ou vérifiez ses droits",
        ) from error
    return Saved(places, kept)


def _home(article: Article, folder: Path) -> Path:
    """Return the article's own folder: sister sites may write to one place, and none may lose its article."""
    apart = folder / f"{article.slug}-{article.site.name}"
    shared = folder / article.slug
    return apart if apart.is_dir() or _site_in(shared) not in ("", article.site.name) else shared


def _site_in(home: Path) -> str:
    """Return whose article a folder holds, "" when it holds none that can be read."""
    try:
        return str(load((home / LEDGER).read_text("utf-8"))["site"])
    except (OSError, UnicodeDecodeError, SourceError):
        return ""


def _beside(article: Article) -> dict[str, bytes]:
    """Return the files a page needs beside it, by name: its picture, and the assets of its site."""
    own = assets(article.site)
    given = article.settings.image
    if not given:
        return own | {drawing.FILE: drawing.of(article).encode()}
    return own if "://" in given else own | {Path(given).name: Path(given).read_bytes()}


def _replace(path: Path, data: bytes) -> Path:
    """Write a file beside its place, then move it there: a reader sees the old one or the new one."""
    handle, name = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}.")
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(data)
        Path(name).chmod(0o644)
        Path(name).replace(path)
    except BaseException:
        Path(name).unlink(missing_ok=True)
        raise
    return path
