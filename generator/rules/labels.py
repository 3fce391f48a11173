"""A section's label as the source writes it, with its article."""

from __future__ import annotations

import re
from collections.abc import Iterator

from generator.shelf import compiled
from generator.types import Brief

ARTICLE, LONGEST_ARTICLE = compiled(r"(?<!\w)(les?|la|l['’]|une?|du|des|aux?)\s?\Z", re.IGNORECASE), 5
ARTICLES = {"du": "le", "au": "le", "des": "les", "aux": "les"}  # the definite article inside a contraction


def labelled(label: str, brief: Brief) -> str:
    """Return a label with the article that the source gives it, « Le télescope KAIT »; bare when it gives none."""
    found = next(_articles(label, brief.cleaned.text), "").lower()
    article = ARTICLES.get(found, found)
    text = f"{article}{'' if article.endswith(('’', chr(39))) else ' '}{label}" if article else label
    return text[:1].upper() + text[1:]


def _articles(label: str, text: str) -> Iterator[str]:
    """Yield the articles that stand before a label in a text, whatever its capitals."""
    low, wanted = text.lower(), label.lower()
    low = low if len(low) == len(text) else text  # « İ » becomes two letters
    at = low.find(wanted)
    while at >= 0 and wanted:
        before = ARTICLE.search(text, max(0, at - LONGEST_ARTICLE), at)
        after = low[at + len(wanted) : at + len(wanted) + 1]
        if before and not (after.isalnum() or after == "_"):
            yield before[1]
        at = low.find(wanted, at + 1)
