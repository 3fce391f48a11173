"""One look at a site: all that the preview shows of one source on it, or what stops it."""

from __future__ import annotations

import time
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any, Literal

from generator import pipeline, shelf, sites, sources
from generator.archive import published
from generator.errors import SeogenError
from generator.page import drawing
from generator.preview.blank import blank
from generator.preview.cards import Cards, cards
from generator.preview.excerpt import Line, excerpt
from generator.proof import proofread
from generator.sites.folders import SAMPLE, assets, packaged
from generator.types import Article, Light, Site


@dataclass(frozen=True, slots=True)
class Wanted:
    """What the author asked to see; `source` is None for the sample that seogen brings."""

    site: str
    source: Path | None = None
    roots: tuple[Path, ...] = ()
    archive: tuple[Path, ...] = ()  # folders of articles built before


@dataclass(frozen=True, slots=True)
class Look:
    """What there is to see; where `error` is not empty the parts that could not be made are."""

    site: str
    title: str = ""  # of the site
    source: str = ""
    seconds: float = 0.0
    page: str = ""  # the article as it will be published
    blank: str = ""  # the page with its slots named and empty
    drawing: str = ""  # SVG
    assets: Mapping[str, bytes] = field(default_factory=dict)  # by path from the page
    cards: Cards | None = None
    words: tuple[int, int, int] = (0, 0, 0)  # asked, supported, written
    lights: tuple[Light, ...] = ()
    remarks: tuple[tuple[str, str, str], ...] = ()  # level, slot, message of the checks
    problems: tuple[str, ...] = ()  # of the site's folder
    error: str = ""
    hint: str = ""
    excerpt: tuple[Line, ...] = ()  # of the file that the error names
    stopped: Literal["", "slow", "died"] = ""  # the process that looked took too long, or ended without a word

    @property
    def whole(self) -> bool:
        """Return whether there is a page to show."""
        return bool(self.page)


def look(wanted: Wanted) -> Look:
    """Build the article and the empty page; what goes wrong is told in `error` and `hint`, never raised."""
    began = time.monotonic()
    seen = Look(wanted.site, source=str(wanted.source or ""))
    try:
        site = sites.find(wanted.site, wanted.roots)
        seen = replace(seen, title=site.title, problems=proofread(site))
        seen = replace(seen, **_made(site, wanted))
    except SeogenError as error:
        lines = excerpt(error.message, (*wanted.roots, packaged()))
        seen = replace(seen, error=error.message, hint=error.hint, excerpt=lines)
    shelf.keep()
    return replace(seen, seconds=time.monotonic() - began)


def _made(site: Site, wanted: Wanted) -> dict[str, Any]:
    source = sources.read(str(wanted.source or packaged() / SAMPLE))
    past = published(site, wanted.roots, wanted.archive, source.text)
    article = pipeline.build(source, site, past=past)
    return {
        "page": article.page,
        "blank": blank(article),
        "drawing": drawing.of(article),
        "assets": assets(site),
        "cards": cards(article),
        "words": (article.report.asked, article.report.supported, article.report.written),
        "lights": article.report.lights,
        "remarks": _remarks(article),
    }


def _remarks(article: Article) -> tuple[tuple[str, str, str], ...]:
    return tuple((issue.level, key, issue.message) for key, issue in article.report.issues)
