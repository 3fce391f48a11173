"""What a site's page template knows: everything it may print, by name."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import NamedTuple, Protocol

from generator.page.references import Reference
from generator.page.views import SlotView
from generator.types import Link, Recall, Section, Site


class Ask(Protocol):
    """The function `slot` of a template: the same name and section give the same text."""

    def __call__(self, name: str, section: Section | None = None) -> SlotView: ...


class Day(NamedTuple):
    """The day of publication: for machines, and in words."""

    iso: str  # midnight in the site's time zone: the hour is not known
    text: str
    date: date


@dataclass(frozen=True, slots=True)
class Meta:
    """What the head of the page says of the article; empty while the page is planned."""

    title: str = ""
    seo_title: str = ""
    description: str = ""
    slug: str = ""
    url: str = ""  # of this page
    canonical: str = ""  # of the page search engines are shown: this one, or a sister site's
    keyphrase: str = ""
    keywords: tuple[str, ...] = ()  # the key phrase first
    keyed: int = 0  # rank up to which fixed headings name the key phrase (page.meta.FIXED)
    ending: str = ""  # what the conclusion holds: "open" what nobody knows yet, "next" what comes; "on" goes on from the story, without a heading
    words: int = 0
    minutes: int = 0
    published: Day | None = None


@dataclass(frozen=True, slots=True)
class SourceView:
    """Whom the article owes its facts to."""

    name: str = ""
    url: str = ""
    title: str = ""
    author: str = ""


@dataclass(frozen=True, slots=True)
class Image:
    """The figure of the article: one that was given, or a drawing made from its facts."""

    src: str = ""  # for `<img>`: an address, a file beside the page, or the drawing itself
    url: str = ""  # absolute, for Open Graph and JSON-LD
    alt: str = ""
    credit: str = ""
    width: int = 0  # pixels; 0 when not known
    height: int = 0
    svg: str = ""  # the drawing; "" when an image was given
    kind: str = ""  # of the drawing: "figures", "chronology", or "card", which shows the subject only

    def __bool__(self) -> bool:
        return bool(self.src)


@dataclass(frozen=True, slots=True)
class PageContext:
    """One page to render."""

    site: Site
    slot: Ask
    sections: tuple[Section, ...]
    meta: Meta = Meta()
    source: SourceView = SourceView()
    image: Image = Image()
    links: tuple[Link, ...] = ()  # « À lire aussi »
    assisted: bool = False  # a model wrote at least one slot
    mention: str = ""  # how the page was made, in the site's words
    json_ld: str = ""  # safe inside `<script>`
    earlier: Mapping[str, Recall] = field(default_factory=dict)  # what may be recalled, by the id sentences cite
    glosses: tuple[str, ...] = ()  # terms that the running text explains by a house note
    references: tuple[Reference, ...] = ()  # where the house notes told can be checked
