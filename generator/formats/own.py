"""Formats a site brings itself: a template of its folder named in site.toml, [formats]."""

from __future__ import annotations

from pathlib import PurePosixPath

from generator import page
from generator.types import Article, Site


def names(site: Site) -> tuple[str, ...]:
    """Return the names of the formats a site brings."""
    return tuple(site.formats)


def file_of(site: Site, name: str) -> str:
    """Return the file a format of the site is written to: its template's, without « .j2 »."""
    return PurePosixPath(site.formats[name]).name.removesuffix(".j2")


def text_of(article: Article, name: str) -> str:
    """Return the article in a format of its site; the template knows all that the page's knows."""
    context = page.final(article.site, article.settings, article.brief, article.outline, article.texts)
    return page.render(context, article.site.formats[name])
