"""Write an article's files to its folder, each one whole or not at all."""

from __future__ import annotations

import os
import tempfile
from collections.abc import Mapping
from pathlib import Path

from generator.errors import SeogenError
from generator.types import Article


def save(article: Article, rendered: Mapping[str, str], folder: Path) -> list[Path]:
    """Write `article.<format>` for each format under `folder/<slug>/`; return the files written.

    Raises SeogenError when the folder cannot be written to.
    """
    home = folder / article.slug
    try:
        home.mkdir(parents=True, exist_ok=True)
        return [_replace(home / f"article.{name}", text) for name, text in rendered.items()]
    except OSError as error:
        raise SeogenError(
            f"impossible d'écrire dans {home} : {error.strerror}",
            "vérifiez les droits du dossier, ou choisissez-en un autre avec -o",
        ) from error


def _replace(path: Path, text: str) -> Path:
    """Write a file beside its place, then move it there: a reader sees the old one or the new one."""
    handle, name = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}.")
    try:
        with os.fdopen(handle, "w", encoding="utf-8", newline="\n") as file:
            file.write(text)
        Path(name).chmod(0o644)
        Path(name).replace(path)
    except BaseException:
        Path(name).unlink(missing_ok=True)
        raise
    return path
