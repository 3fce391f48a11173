"""The pages of a site as its own sitemap lists them: a local file, never fetched."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any
from urllib.parse import unquote, urlsplit

from generator.errors import SiteError
from generator.shelf import compiled

MOST = 50_000  # pages, as the protocol has it
LARGEST = 52_428_800  # bytes, the same
EXTENSION = compiled(r"\.\w{2,5}$")

Row = tuple[str, str, str]  # address, title, key phrase


def rows(file: Path) -> Iterator[Row]:
    """Yield the pages of a sitemap.xml: the title its news extension gives, the words of the address as key phrase.

    A page without a title can be linked in the text, not listed. Raises SiteError when the file is no sitemap.
    """
    for number, page in enumerate(_pages(file)):
        address = _text(page, "loc")
        if address and number < MOST:
            keyphrase = _text(page, "keywords").split(",")[0].strip() or _words(address)
            yield address, _text(page, "title"), keyphrase


def _pages(file: Path) -> list[Any]:
    from lxml import etree

    if file.stat().st_size > LARGEST:
        raise SiteError(f"{file} : plus de 50 Mo.", "Découpez le plan du site, comme le protocole le demande.")
    safe = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False)
    try:
        root: Any = etree.parse(str(file), safe).getroot()
    except etree.XMLSyntaxError as error:
        raise SiteError(f"{file}, ligne {error.lineno} : ce n’est pas du XML.") from None
    if etree.QName(root).localname != "urlset":
        raise SiteError(f"{file} : il faut un <urlset>, la liste des pages, et non un <{etree.QName(root).localname}>.")
    return list(root.iterchildren("{*}url"))


def _text(page: Any, name: str) -> str:
    """Return the text of the first element of that name, whatever its namespace."""
    found = next(page.iter(f"{{*}}{name}"), None)
    return " ".join((found.text or "").split()) if found is not None else ""


def _words(address: str) -> str:
    """Return the words of the last part of an address; none when it is a single word, as sections are."""
    last = EXTENSION.sub("", unquote(urlsplit(address).path).rstrip("/").rpartition("/")[2])
    words = [word for word in compiled(r"[-_+ ]+").split(last) if word and not word.isdigit()]
    return " ".join(words) if len(words) > 1 else ""
