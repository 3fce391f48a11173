"""A picture made from the facts: figures or dates of the article as an SVG, never a scene."""

from __future__ import annotations

import textwrap
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Literal
from urllib.parse import quote

from generator.french.typography import tidy
from generator.page.views import Item, view
from generator.page.words import words
from generator.sites.templates import capital, environment
from generator.types import Article, Site, SlotText

FILE = "image.svg"
WIDTH, HEIGHT = 640, 360  # units of the drawing: 18 of them are 10 px on a phone
TOP, BOTTOM, SIDE = 80, 22, 44
ROOM = HEIGHT - TOP - BOTTOM  # what the rows share
INNER = WIDTH - 2 * SIDE - 26  # what a row may fill, beside the dot of a timeline
MANY = 4  # rows at most
SIZES = (
    (38, 18),
    (32, 18),
    (28, 18),
    (24, 18),
    (24, 16),
    (20, 16),
)  # of label and text, best first
LEADING = 1.28  # line height, in sizes
GAP = 12  # under a row
TITLE, CARD_TITLE = 24, 38  # sizes of the subject
EM = 0.53  # mean width of a letter of Arial, in font sizes
BOLD_EM = 0.6
ALT = 125  # characters a screen reader reads in one go


@dataclass(frozen=True, slots=True)
class Row:
    """One line of the drawing: a figure or a date, and what it is about."""

    top: float
    label: str
    size: int  # of the label
    text: int  # size of the lines
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
    """Draw what the site prefers of figures and dates, else a card with the subject."""
    subject = subject or site.title
    lists = {text.slot.kind: view(text).items for text in texts if text.slot.shape == "items"}
    for kind in site.page["drawing"]:
        rows = _rows(lists.get(kind, ()))
        if rows:
            return Drawing(kind, _svg(site, kind, subject, rows), _alt(site, kind, subject, rows))
    return Drawing("card", _svg(site, "card", subject, ()), _alt(site, "card", subject, ()))


def _rows(items: Sequence[Item]) -> tuple[Row, ...]:
    """Return two to four rows whose whole text fits, else labels alone, else nothing."""
    most = min(len(items), MANY)
    layouts = [(many, *sizes) for many in range(most, 1, -1) for sizes in SIZES]
    for many, label, text in layouts:
        room = ROOM / many
        lines = int((room - label - GAP) // (text * LEADING))
        fitting = [i for i in items if _fits(i, label) and len(_wrapped(i.text, text)) <= lines]
        if len(fitting) >= many:
            return _laid(fitting[:many], label, text)
    for many, label, _ in layouts:
        short = [item for item in items if _fits(item, label)]
        if len(short) >= many and label + GAP <= ROOM / many:
            return _laid(short[:many], label, 0)
    return ()


def _laid(items: Sequence[Item], label: int, text: int) -> tuple[Row, ...]:
    room = ROOM / len(items)
    return tuple(
        Row(TOP + at * room, item.label, label, text, _wrapped(item.text, text) if text else ())
        for at, item in enumerate(items)
    )


def _fits(item: Item, label: int) -> bool:
    return len(item.label) * label * BOLD_EM <= INNER


def _wrapped(text: str, size: int) -> tuple[str, ...]:
    return tuple(textwrap.wrap(text, int(INNER / (size * EM)), break_long_words=False))


def _svg(site: Site, kind: str, subject: str, rows: Sequence[Row]) -> str:
    template = environment(site).get_template(f"drawing/{kind}.svg.j2")
    return template.render(
        site=site,
        rows=rows,
        title=capital(subject),
        title_size=min(TITLE, int(INNER / (len(subject) * BOLD_EM))),
        title_lines=textwrap.wrap(capital(subject), int(INNER / (CARD_TITLE * BOLD_EM))),
        card_size=CARD_TITLE,
        alt=_alt(site, kind, subject, rows),
        width=WIDTH,
        height=HEIGHT,
        side=SIDE,
        leading=LEADING,
    )


def _alt(site: Site, kind: str, subject: str, rows: Sequence[Row]) -> str:
    phrase: str = words(site, "alt")[kind]
    labels = [row.label for row in rows]
    while True:
        alt = tidy(phrase.format(subject=capital(subject), labels=", ".join(labels)))
        if len(alt) <= ALT or len(labels) < 2:
            return alt
        labels.pop()
