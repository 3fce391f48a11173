"""A picture made from the facts: figures or dates of the article as an SVG, never a scene."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Literal, NamedTuple
from urllib.parse import quote

from generator.french.lexicon import lookup
from generator.french.typography import tidy
from generator.page.views import Item, view
from generator.page.words import words
from generator.seo.pixels import width
from generator.shelf import compiled
from generator.sites.telling import told
from generator.sites.templates import capital, environment
from generator.types import Article, Site, SlotText

FILE = "image.svg"
WIDTH, HEIGHT = 640, 360  # units of the drawing: 18 of them are 10 px on a phone
TOP, BOTTOM, SIDE = 80, 22, 44
ROOM = HEIGHT - TOP - BOTTOM  # what the rows share
INNER = WIDTH - 2 * SIDE - 26  # what a row may fill, beside the dot of a timeline
MANY = 4  # rows at most
# Sizes of label and text, best first.
SIZES = ((38, 18), (32, 18), (28, 18), (24, 18), (24, 16), (20, 16))
LEADING = 1.28  # line height, in sizes
GAP = 12  # under a row
TITLE, CARD_TITLE = 24, 38  # sizes of the subject
BOLD = 1.1  # Arial Bold is wider than Arial by about that much
ALT = 125  # characters a screen reader reads in one go


class Row(NamedTuple):
    """One line of the drawing: a figure or a date, and what it is about."""

    top: float
    label: str
    size: int  # of the label
    text: int  # size of the lines
    lines: tuple[str, ...]


class Drawing(NamedTuple):
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
    """Return two to four rows whose whole text fits, as many and as large as can be, else none."""
    for many in range(min(len(items), MANY), 1, -1):
        for label, text in SIZES:
            lines = int((ROOM / many - label - GAP) // (text * LEADING))
            rows = [(item, _wrapped(item.text, text)) for item in items if _fits(item, label)]
            rows = [(item, wrapped) for item, wrapped in rows if len(wrapped) <= lines]
            if len(rows) >= many:
                return tuple(
                    Row(TOP + at * ROOM / many, item.label, label, text, wrapped)
                    for at, (item, wrapped) in enumerate(rows[:many])
                )
    return ()


def _fits(item: Item, label: int) -> bool:
    return width(item.label, label) * BOLD <= INNER


def _wrapped(text: str, size: float) -> tuple[str, ...]:
    """Return the text in lines no wider than a row; no-break spaces hold."""
    lines: list[str] = []
    for word in compiled(r"[ \n]+").split(text.strip()):
        longer = f"{lines[-1]} {word}" if lines else word
        if lines and width(longer, round(size)) <= INNER:
            lines[-1] = longer
        else:
            lines.append(word)
    return tuple(lines)


def _svg(site: Site, kind: str, subject: str, rows: Sequence[Row]) -> str:
    jinja = environment(site)
    name = f"drawing/{kind}.svg.j2"
    with told(jinja, name=name):
        return jinja.get_template(name).render(
            site=site,
            rows=rows,
            title=capital(subject),
            title_size=min(TITLE, int(TITLE * INNER / (width(subject, TITLE) * BOLD))),
            title_lines=_wrapped(capital(subject), CARD_TITLE * BOLD),
            card_size=CARD_TITLE,
            alt=_alt(site, kind, subject, rows),
            wide=WIDTH,
            high=HEIGHT,
            side=SIDE,
            leading=LEADING,
        )


def _alt(site: Site, kind: str, subject: str, rows: Sequence[Row]) -> str:
    """Return what the drawing shows: as many of its rows as one goes by, each with what it is about, else their labels."""
    phrases = words(site, "alt")
    named: str = phrases[kind].replace("{subject}", capital(subject))
    row = phrases.get(f"row_{kind}", "")
    told = [row.replace("{label}", _small(one.label)).replace("{text}", _inside(one)) for one in rows]
    labels = [one.label for one in rows]
    runs = (*(told[:many] for many in range(len(told), 0, -1)), *(labels[:many] for many in range(len(labels), 0, -1)))
    alts = [tidy(named.replace("{rows}", " ; ".join(run))) for run in runs] or [tidy(named)]
    return next((alt for alt in alts if len(alt) <= ALT), alts[-1])


def _inside(row: Row) -> str:
    """Return the text of a row as inside a sentence: « baisse du cedi »; a name keeps its capital."""
    return _small(" ".join(row.lines).rstrip(" ."))


def _small(text: str) -> str:
    """Return a text as inside a sentence."""
    first = text.partition(" ")[0].partition("’")[0]
    return text[:1].lower() + text[1:] if lookup(first.lower()) and first[1:].islower() else text
