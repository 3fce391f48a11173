"""Text as HTML: escaped once, here."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from markupsafe import escape


def escaped(text: str) -> str:
    """Return the text safe to stand in HTML, in an element or in a quoted attribute."""
    return str(escape(text))


def paragraphs(texts: Iterable[str]) -> str:
    """Return one `<p>` per text."""
    return "\n".join(f"<p>{escape(text)}</p>" for text in texts)


def listed(items: Sequence[tuple[str, str]]) -> str:
    """Return a `<dl>` when the entries have labels, else a `<ul>`."""
    if any(label for label, _ in items):
        rows = "\n".join(f"<dt>{escape(k)}</dt><dd>{escape(v)}</dd>" for k, v in items)
        return f"<dl>\n{rows}\n</dl>"
    return "<ul>\n" + "\n".join(f"<li>{escape(text)}</li>" for _, text in items) + "\n</ul>"
