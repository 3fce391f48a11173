"""Files of a site's folder that nothing reads, with the nearest name that something would."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from pathlib import Path

from generator.proof.messages import said
from generator.proof.places import own_folders
from generator.sites.folders import BASE, packaged
from generator.sites.problems import asks, templates_read
from generator.sites.toml import nearest_right
from generator.types import Site

ROOT = frozenset({"site.toml", "articles.tsv", "sitemap.xml", "accepted.toml", "style.css", "article.html.j2"})
OPEN = frozenset({"notes", "frames", "formats", "assets"})  # folders in which any name is read
NOTES = ("LISEZMOI", "README")  # for people


def unread_files(site: Site) -> Iterator[str]:
    """Yield a message for each file that no part of seogen and no template of the site reads."""
    read = ROOT | _shared() | _slots(site) | frozenset(templates_read(site))
    for folder in own_folders(site):
        for file in sorted(path for path in folder.rglob("*") if path.is_file()):
            name = file.relative_to(folder).as_posix()
            if name in read or _is_free(file, name):
                continue
            yield said("unread", file=file, more=nearest_right(name, read))


def _is_free(file: Path, name: str) -> bool:
    top = name.split("/")[0] if "/" in name else ""
    return top in OPEN or file.stem in NOTES or any(part[0] in "._" for part in name.split("/"))


def _slots(site: Site) -> frozenset[str]:
    """Return the slot files that mean something: those the page asks for; a page too wrong to tell means all."""
    return frozenset(f"slots/{name}.toml" for name in (*site.slots, *(ask.slot for ask in asks(site))))


@cache
def _shared() -> frozenset[str]:
    """Return the files that all sites share: a file of that name takes their place."""
    base = packaged() / BASE
    return frozenset(path.relative_to(base).as_posix() for path in base.rglob("*") if path.is_file())
