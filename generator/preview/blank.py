"""The page of a site with its slots left empty, each marked with its name and what it asks for."""

from __future__ import annotations

import re
from dataclasses import replace

from generator import page
from generator.page import drawing
from generator.page.context import Image
from generator.page.views import SlotView
from generator.shelf import compiled
from generator.types import Article, Range, Section, Sentence, SlotSpec

# Private-use letters stand around a name until the page is whole: no template escapes them.
OPEN, CLOSE = "\ue000", "\ue001"
# Where a mark would be no element: tags with their attributes, and what is not text of the page.
UNMARKED = compiled(r"<(title|script|style)\b.*?</\1>|<[^>]*>", re.DOTALL)
NAME = compiled(f"{OPEN}([^{CLOSE}]*){CLOSE}")
MARK = r'<mark style="background:#fff3b0;color:#402f00;outline:1px dashed #b58900;padding:0 .25em">\1</mark>'


def blank(article: Article) -> str:
    """Return the site's page as HTML for the sections of an article, its slots named instead of filled."""
    site = article.site

    def slot(name: str, section: Section | None = None) -> SlotView:
        label = f"{OPEN}{_label(site.slots[name])}{CLOSE}"
        return SlotView(site.slots[name].shape, (Sentence(label, label=label),))

    context = page.planning(site, article.settings, article.brief, article.outline, slot)
    html = page.render(replace(context, image=_image(article)))
    html = UNMARKED.sub(lambda found: NAME.sub(r"[\1]", found[0]), html)
    return NAME.sub(MARK, html)


def _image(article: Article) -> Image:
    """Return the article's drawing: a picture is no slot."""
    drawn = drawing.draw(article.site, article.keyphrase or article.title, article.texts)
    return Image(drawn.src, alt=drawn.alt, svg=drawn.svg, kind=drawn.kind)


def _label(slot: SlotSpec) -> str:
    """Return a slot's name and its bounds: « chapo · 40–90 mots »."""
    bounds = ((slot.words, "mots"), (slot.chars, "signes"), (slot.pixels, "px"))
    return " · ".join((slot.name, *(f"{_bounds(span)} {unit}" for span, unit in bounds if span != Range())))


def _bounds(span: Range) -> str:
    if not span.most:
        return f"≥ {span.least}"
    return f"{span.least}–{span.most}" if span.least else f"≤ {span.most}"
