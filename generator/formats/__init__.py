"""The formats an article is published in: a name, and how an Article becomes a text."""

from collections.abc import Callable

from generator.formats import html, json, markdown
from generator.types import Article

FORMATS: dict[str, Callable[[Article], str]] = {
    "html": html.html,
    "md": markdown.markdown,
    "json": json.json,
}

__all__ = ["FORMATS"]
