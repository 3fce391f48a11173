"""Files of a site's folder that nothing reads, with the nearest name that something would."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from functools import cache
from pathlib import Path

from generator.proof.messages import said
from generator.proof.places import own_folders
from generator.sites.folders import BASE, packaged
from generator.sites.toml import MEANT, nearest, nearest_right
from generator.sites.trees import asks, templates_read
from generator.types import Site

ROOT = frozenset({"site.toml", "articles.tsv", "sitemap.xml", "accepted.toml", "style.css", "article.html.j2"})
OPEN = frozenset({"notes", "frames", "formats", "assets"})  # folders in which any name is read
NOTES = ("LISEZMOI", "README")  # for people


def unread_files(site: Site) -> Iterator[str]:
    """Yield a message for each file that no part of seogen and no template of the site reads."""
    templates = frozenset(templates_read(site))
    read = ROOT | _shared() | _slots(site) | templates
    for folder in own_folders(site):
        for file in sorted(path for path in folder.rglob("*") if path.is_file()):
            name = file.relative_to(folder).as_posix()
            untold = not templates and file.suffix == ".j2"  # a page too wrong to tell what it includes
            if not (name in read or untold or _is_free(file, name)):
                yield said("unread", file=file, more=_nearest(name, read))


def _nearest(name: str, read: Collection[str]) -> str:
    """Return the nearest name of a file of that kind; that of the folder where the folder itself is none of ours."""
    top, slash, rest = name.partition("/")
    folders = OPEN | {other.partition("/")[0] for other in read if "/" in other}
    if slash and top not in folders:
        near = nearest(top, folders)
        return MEANT.format(f"{near}/{rest}") if near else ""
    return nearest_right(name, [other for other in read if Path(other).suffix == Path(name).suffix])


def _is_free(file: Path, name: str) -> bool:
    top = name.split("/")[0] if "/" in name else ""
    return top in OPEN or file.stem.upper() in NOTES or any(part[0] in "._" for part in name.split("/"))


def _slots(site: Site) -> frozenset[str]:
    """Return the slot files that mean something: those the page asks for; a page too wrong to tell means all."""
    return frozenset(f"slots/{name}.toml" for name in (*site.slots, *(ask.slot for ask in asks(site))))


@cache
def _shared() -> frozenset[str]:
    """Return the files that all sites share: a file of that name takes their place."""
    base = packaged() / BASE
    return frozenset(path.relative_to(base).as_posix() for path in base.rglob("*") if path.is_file())
