"""An HTML page becomes the lines of its article, headings as « ## », and what its head tells."""

from __future__ import annotations

import re
import unicodedata
from typing import Any
from urllib.parse import urlsplit

from generator.shelf import compiled
from generator.sources.front_matter import day
from generator.sources.messages import refusal
from generator.types import Source

PAGE = compiled(r"<(?:!doctype html|html|body|article|head|main)\b", re.IGNORECASE)
FRAGMENT = compiled(r"\s*<(?:p|div|h[1-6]|section|ul|ol|table|figure|span|strong|blockquote|header)\b", re.IGNORECASE)
TAG = compiled(r"</(?:p|div|h[1-6]|li)>|<br\b", re.IGNORECASE)
HEADLINE = compiled(r"<h1\b[^>]*>(.*?)</h1>", re.IGNORECASE | re.S)
NAMED = compiled(r"<title\b|og:title|\"headline\"", re.IGNORECASE)
ANY_TAG = compiled(r"<[^>]+>")
FEW_TAGS = 2  # closed elements from which a text that opens with a tag is a piece of a page
HEAD = 2000  # characters in which a page says that it is one


def is_page(text: str, suffix: str) -> bool:
    """Return whether a text is an HTML page, or a piece of one."""
    if PAGE.search(text[:HEAD]) or (FRAGMENT.match(text) and len(TAG.findall(text)) >= FEW_TAGS):
        return True
    return suffix in (".html", ".htm", ".xhtml") and bool(TAG.search(text))


def from_page(text: str, name: str, notices: tuple[str, ...]) -> Source:
    """Return the source of a page; SourceError when no article is in it."""
    from trafilatura import bare_extraction

    found: Any = bare_extraction(
        text if PAGE.search(text[:HEAD]) else f"<html><body><article>{text}</article></body></html>",
        output_format="python",
        include_comments=False,
        include_tables=False,
        include_formatting=True,
        favor_recall=True,
        with_metadata=True,
        # Only a date the page declares: one found in the text is mostly another's.
        date_extraction_params={"extensive_search": False, "original_date": True},
    )
    body = unicodedata.normalize("NFC", (found.text or "") if found else "")
    if not body.strip():
        raise refusal("page", name, hint="page")
    url = found.url or ""
    return Source(
        body,
        name,
        title=_title(text, found.title or ""),
        origin=found.sitename or urlsplit(url).netloc.removeprefix("www."),
        url=url,
        author=found.author or "",
        day=day(found.date or ""),
        markup="html",
        notices=notices,
    )


def _title(page: str, found: str) -> str:
    """Return the page's own headline, else the title its head gives: an extractor may take a subhead for it."""
    from html import unescape

    headlines = HEADLINE.findall(page)
    if len(headlines) == 1:
        bare = " ".join(unescape(ANY_TAG.sub(" ", headlines[0])).split())
        if bare:
            return unicodedata.normalize("NFC", bare)
    return found if NAMED.search(page) else ""
