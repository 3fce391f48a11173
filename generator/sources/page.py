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
FRAGMENT = compiled(
    r"\s*<(?:p|div|h[1-6]|section|ul|ol|table|figure|span|strong|blockquote|header|meta|b|i|em|font|a|center)\b",
    re.IGNORECASE,
)
TAG = compiled(r"</(?:p|div|h[1-6]|li)>|<br\b", re.IGNORECASE)
HEADLINE = compiled(r"<h1\b[^>]*>(.*?)</h1>", re.IGNORECASE | re.S)
NAMED = compiled(r"<title\b|og:title|\"headline\"", re.IGNORECASE)
BLOCK = compiled(r"\s*</?(?:p|div|h[1-6]|ul|ol|li|figure|table|blockquote|section|article|script)\b", re.IGNORECASE)
ANY_TAG = compiled(r"<[^>]+>")
COMMENT = compiled(r"<!--\s*((?:(?!-->)[^<>{}=]){12,600}?)\s*-->", re.S)  # in words, not code
FEW_TAGS = 2  # closed elements from which a text that opens with a tag is a piece of a page
MOST_LINES = 0.6  # of a text's lines that open with a tag, from which it is a piece of a page under a few lines of somebody's own
HEAD = 2000  # characters in which a page says that it is one


def is_page(text: str, suffix: str) -> bool:
    """Return whether a text is an HTML page, or a piece of one."""
    if PAGE.search(text[:HEAD]) or (FRAGMENT.match(text) and len(TAG.findall(text)) >= FEW_TAGS):
        return True
    if FRAGMENT.search(text) and _tagged(text) > MOST_LINES:
        return True
    return suffix in (".html", ".htm", ".xhtml") and bool(TAG.search(text))


def _tagged(text: str) -> float:
    """Return the share of a text's lines that open with the tag of a paragraph, a title or an item."""
    lines = [line for line in text.splitlines() if line.strip()]
    return sum(bool(BLOCK.match(line)) for line in lines) / len(lines)


def from_page(text: str, name: str, notices: tuple[str, ...]) -> Source:
    """Return the source of a page; SourceError when no article is in it."""
    from trafilatura import bare_extraction

    found: Any = bare_extraction(
        text if PAGE.search(text[:HEAD]) else f"<html><body><article>{text[_above(text) :]}</article></body></html>",
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
        "\n\n".join((*_above_page(text), body)),
        name,
        title=_title(text, found.title or ""),
        origin=found.sitename or urlsplit(url).netloc.removeprefix("www."),
        url=url,
        author=found.author or "",
        day=day(found.date or ""),
        markup="html",
        asked=tuple(" ".join(comment.split()) for comment in COMMENT.findall(text)),
        notices=notices,
    )


def _above(text: str) -> int:
    """Return where the first tag of a piece of a page stands: what is above it was written by who pasted it."""
    match = FRAGMENT.search(text)
    return match.start() if match else 0


def _above_page(text: str) -> list[str]:
    """Return the lines above a piece of a page: what is asked of it, its title."""
    above = [] if PAGE.search(text[:HEAD]) else COMMENT.sub("", text[: _above(text)]).splitlines()
    return [line for line in above if line.strip()]


def _title(page: str, found: str) -> str:
    """Return the page's own headline, else the title its head gives: an extractor may take a subhead for it."""
    from html import unescape

    headlines = HEADLINE.findall(page)
    if len(headlines) == 1:
        bare = " ".join(unescape(ANY_TAG.sub(" ", headlines[0])).split())
        if bare:
            return unicodedata.normalize("NFC", bare)
    return found if NAMED.search(page) else ""
