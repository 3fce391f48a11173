"""Where sites lie: the packaged folder, the user's own roots, and which file is the nearest."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from functools import cache
from pathlib import Path

from generator.errors import SiteError
from generator.types import Site

BASE = "_base"  # what every site stands on
ASSETS = "assets"  # folder of a site, and of its pages
LARGEST_ASSET = 5_000_000  # bytes
SAMPLE = "_base/preview/source.txt"  # in the packaged templates: what a site is tried on where no source is given


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


def inside(file: Path, folders: Iterable[str | Path], most: int) -> Path:
    """Return the file; SiteError when it is a link out of the folders, or has more bytes than `most`."""
    real = file.resolve()
    if not any(real.is_relative_to(Path(folder).resolve()) for folder in folders):
        raise SiteError(f"{file} : ce lien mène hors du dossier du site.", "Copiez-y le fichier lui-même.")
    if real.stat().st_size > most:
        raise SiteError(f"{file} : {most // 1000} ko au plus.")
    return file


def assets(site: Site) -> dict[str, bytes]:
    """Return the files that go beside each page of a site, as they are, by their path from the page."""
    files = (inside(file, site.folders, LARGEST_ASSET) for file in data_files(site, ASSETS))
    return {f"{ASSETS}/{file.name}": file.read_bytes() for file in files}
