"""What a site and its sisters have published, found from the site."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from generator import sites
from generator.archive.ledger import Archive
from generator.archive.reading import read
from generator.types import Site


def published(site: Site, roots: Sequence[Path], folders: Sequence[Path], text: str) -> Archive:
    """Return the articles that name what a source's text names: those of the site's and its sisters' archives, and of `folders`.

    `roots` are the folders in which sisters are looked for. A folder that does not exist yet holds nothing. Raises
    SiteError when a sister cannot be read.
    """
    known = (site, *(sites.find(name, roots) for name in site.sisters))
    own = [Path(each.folders[0]) / each.archive for each in known if each.archive]
    return read([folder for folder in (*own, *folders) if folder.is_dir()], text)
