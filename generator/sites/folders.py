"""Where sites lie: the packaged folder, the user's own roots, and which file is the nearest."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from functools import cache
from pathlib import Path

from generator.types import Site

BASE = "_base"  # what every site stands on


@cache
def packaged() -> Path:
    """Return the folder of the shipped sites: in the wheel, else beside the package."""
    package = Path(__file__).parents[1]
    inside = package / "templates"
    return inside if inside.is_dir() else package.parent / "templates"


def names(roots: Sequence[Path] = ()) -> tuple[str, ...]:
    """Return the names of all sites in `roots` and in the package, in alphabetical order."""
    found = {path.name for root in (*roots, packaged()) for path in _sites(root)}
    return tuple(sorted(found))


def _sites(root: Path) -> Iterator[Path]:
    if not root.is_dir():
        return
    for path in root.iterdir():
        if path.is_dir() and path.name[0] not in "_." and (path / "site.toml").is_file():
            yield path


def overlay(lineage: Iterable[str], roots: Sequence[Path]) -> tuple[Path, ...]:
    """Return the folders of a site and its parents, nearest first, the user's before ours."""
    places = (root / name for name in lineage for root in (*roots, packaged()))
    return tuple(place for place in places if place.is_dir())


def layers(folders: Iterable[str | Path], file: str) -> tuple[Path, ...]:
    """Return every file of that relative path in the folders, nearest first."""
    places = (Path(folder) / file for folder in folders)
    return tuple(place for place in places if place.is_file())


def data_files(site: Site, folder: str) -> tuple[Path, ...]:
    """Return a site's files in a sub-folder such as "notes", the nearest of each name."""
    nearest: dict[str, Path] = {}
    for place in site.folders:
        here = Path(place) / folder
        for path in here.iterdir() if here.is_dir() else ():
            if path.is_file() and not path.name.startswith("."):
                nearest.setdefault(path.name, path)
    return tuple(nearest[name] for name in sorted(nearest))
