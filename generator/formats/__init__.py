"""The formats an article is published in: those of every site, and those a site brings itself."""

from collections.abc import Callable, Iterable

from generator.formats import html, json, markdown, own
from generator.types import Article, Site

FORMATS: dict[str, Callable[[Article], str]] = {
    "html": html.html,
    "md": markdown.markdown,
    "json": json.json,
}


def known(site: Site) -> tuple[str, ...]:
    """Return the names of all formats a site's articles can be had in."""
    return tuple(dict.fromkeys((*FORMATS, *own.names(site))))


def file_of(site: Site, name: str) -> str:
    """Return the name of the file a format is written to."""
    return own.file_of(site, name) if name in own.names(site) else f"article.{name}"


def rendered(article: Article, names: Iterable[str]) -> dict[str, str]:
    """Return the text of each format by the file it is written to; a site's own template wins over ours."""
    own_names = own.names(article.site)
    return {
        file_of(article.site, name): own.text_of(article, name) if name in own_names else FORMATS[name](article)
        for name in names
    }


__all__ = ["FORMATS", "file_of", "known", "rendered"]
