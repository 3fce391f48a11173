"""The site's own pages that articles may link to: `[[links]]` of site.toml, `articles.tsv`, `sitemap.xml`."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from urllib.parse import urljoin

from generator.errors import SiteError
from generator.sites import sitemap
from generator.sites.decoding import text_of
from generator.sites.folders import layers
from generator.types import Link

COLUMNS = "adresse, titre, expression clé, séparés par des tabulations"


def read(places: Sequence[Path], listed: Sequence[Mapping[str, str]], home: str) -> tuple[Link, ...]:
    """Return the links of site.toml, of the nearest articles.tsv, then of the nearest sitemap, with whole addresses."""
    rows = [(link["url"], link["title"], link.get("keyphrase", "")) for link in listed]
    for file in layers(places, "articles.tsv")[:1]:
        rows.extend(_rows(file))
    for file in layers(places, "sitemap.xml")[:1]:
        rows.extend(sitemap.rows(file))
    found: dict[str, Link] = {}
    for url, title, keyphrase in rows:
        found.setdefault(urljoin(home, url), Link(urljoin(home, url), title, keyphrase))
    return tuple(found.values())


def _rows(file: Path) -> Iterator[tuple[str, str, str]]:
    for number, line in enumerate(text_of(file).splitlines(), 1):
        if not line.strip() or line.startswith("#"):
            continue
        cells = [cell.strip() for cell in line.split("\t")]
        if not 2 <= len(cells) <= 3 or not cells[0] or not cells[1]:
            raise SiteError(f"{file}, ligne {number} : il faut {COLUMNS}.")
        yield cells[0], cells[1], cells[2] if len(cells) == 3 else ""
