"""Text as HTML: escaped once, here."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from markupsafe import escape


def escaped(text: str) -> str:
    """Return the text safe to stand in HTML, in an element or in a quoted attribute."""
    return str(escape(text))


def link(url: str, words: str) -> str:
    """Return words that lead to an address."""
    return f'<a href="{escape(url)}">{escape(words)}</a>'


def paragraphs(contents: Iterable[str]) -> str:
    """Return one `<p>` per content, which is HTML already."""
    return "\n".join(f"<p>{content}</p>" for content in contents)


def listed(items: Sequence[tuple[str, str]]) -> str:
    """Return a `<dl>` when the entries have labels, else a `<ul>`."""
    if any(label for label, _ in items):
        rows = "\n".join(f"<dt>{escape(k)}</dt><dd>{escape(v)}</dd>" for k, v in items)
        return f"<dl>\n{rows}\n</dl>"
    return "<ul>\n" + "\n".join(f"<li>{escape(text)}</li>" for _, text in items) + "\n</ul>"
