"""A picture made from the facts: the key figures or the dates of the article as an SVG, never an invented scene."""

from __future__ import annotations

import textwrap
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Literal
from urllib.parse import quote

from generator.page.views import Item, view
from generator.page.words import words
from generator.sites.templates import capital, environment
from generator.types import Article, Site, SlotText

FILE = "image.svg"
WIDTH, HEIGHT = 640, 360  # units of the drawing: 18 of them are 10 px on a phone
TOP, BOTTOM, SIDE = 84, 30, 44
TEXT, LINE = 18, 23
EM = 0.53  # mean width of a letter of Arial, in font sizes
BOLD_EM = 0.6
ROWS = (4, 3, 2)
ALT = 125  # characters a screen reader reads in one go


@dataclass(frozen=True, slots=True)
class Row:
    """One line of the drawing: a figure or a date, and what it is about."""

    top: float
    label: str
    size: float
    lines: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Drawing:
    """An SVG of `page.image_size` pixels and what it shows, in words."""

    kind: Literal["figures", "chronology", "card"]
    svg: str
    alt: str

    @property
    def src(self) -> str:
        """Return the drawing as an address for `<img>`: the page needs no other file."""
        return "data:image/svg+xml," + quote(self.svg)


def of(article: Article) -> str:
    """Return the SVG to write beside the article; "" when an image was given."""
    if article.settings.image:
        return ""
    return draw(article.site, article.keyphrase or article.title, article.texts).svg


def draw(site: Site, subject: str, texts: Iterable[SlotText]) -> Drawing:
    """Draw the key figures if the article lists any, else its dates, else a card with its subject."""
    lists = {text.slot.kind: view(text).items for text in texts if text.slot.shape == "items"}
    for kind in ("figures", "chronology"):
        rows = _rows(lists.get(kind, ()))
        if rows:
            return Drawing(kind, _svg(site, kind, subject, rows), _alt(site, kind, subject, rows))
    return Drawing("card", _svg(site, "card", subject, ()), _alt(site, "card", subject, ()))


def _rows(items: Sequence[Item]) -> tuple[Row, ...]:
    """Return two to four rows whose whole text fits; labels alone when texts are too long for any layout."""
    short = [item for item in items if _fits(item.label, TEXT + 8, BOLD_EM)]
    for many in ROWS:
        room = (HEIGHT - TOP - BOTTOM) / many
        lines = int((room - TEXT - 18) // LINE)
        fitting = [(i, wrapped) for i in short if len(wrapped := _wrapped(i.text)) <= lines]
        if len(fitting) >= many:
            chosen = fitting[:many]
            return tuple(
                Row(TOP + at * room, item.label, TEXT + 6, tuple(wrapped))
                for at, (item, wrapped) in enumerate(chosen)
            )
    many = min(len(short), ROWS[0])
    room = (HEIGHT - TOP - BOTTOM) / max(many, 1)
    return tuple(Row(TOP + n * room, short[n].label, TEXT + 8) for n in range(many)) if many > 1 else ()


def _wrapped(text: str) -> list[str]:
    return textwrap.wrap(text, int((WIDTH - 2 * SIDE - 24) / (TEXT * EM)), break_long_words=False)


def _fits(text: str, size: float, em: float) -> bool:
    return len(text) * size * em <= WIDTH - 2 * SIDE - 24


def _svg(site: Site, kind: str, subject: str, rows: Sequence[Row]) -> str:
    template = environment(site).get_template(f"drawing/{kind}.svg.j2")
    title = textwrap.wrap(capital(subject), int((WIDTH - 2 * SIDE) / (30 * BOLD_EM)))
    return template.render(
        site=site,
        rows=rows,
        title=title,
        alt=_alt(site, kind, subject, rows),
        width=WIDTH,
        height=HEIGHT,
        side=SIDE,
        line=LINE,
        text=TEXT,
    )


def _alt(site: Site, kind: str, subject: str, rows: Sequence[Row]) -> str:
    phrase: str = words(site, "alt")[kind]
    labels = [row.label for row in rows]
    while True:
        alt = phrase.format(subject=capital(subject), labels=", ".join(labels))
        if len(alt) <= ALT or len(labels) < 2:
            return alt
        labels.pop()
