"""What a site's author writes is UTF-8; a file that is not is named."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from generator.errors import SiteError


@contextmanager
def decoding(file: Path) -> Iterator[None]:
    """Turn what is no UTF-8 into a SiteError that names the file."""
    try:
        yield
    except UnicodeDecodeError as error:
        raise SiteError(
            f"{file} : le fichier n’est pas en UTF-8 (octet {error.start}).", "Enregistrez-le en UTF-8."
        ) from None


def text_of(file: Path) -> str:
    """Return the text of a file, a mark of its encoding left out."""
    with decoding(file):
        return file.read_text("utf-8-sig")
