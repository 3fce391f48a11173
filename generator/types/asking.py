"""The nouns of asking: a site, its slots, and what one build was asked for."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Any, Literal

Level = Literal["error", "warning", "info"]


@dataclass(frozen=True, slots=True)
class Range:
    """Bounds, both included; `most` 0 means no upper bound."""

    least: int = 0
    most: int = 0


@dataclass(frozen=True, slots=True)
class SlotSpec:
    """What a site's slot file says of a slot."""

    name: str
    kind: str  # a key of rules.KINDS
    shape: Literal["line", "paragraphs", "items"]
    words: Range = Range()
    chars: Range = Range()
    pixels: Range = Range()
    about: str = ""  # French, for people
    prompt: str = ""  # French, for the model
    phrases: tuple[str, ...] = ()  # Jinja phrases for the rules, tried first
    required: bool = True
    options: Mapping[str, Any] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Link:
    """A page of the site that articles may link to."""

    url: str
    title: str
    keyphrase: str = ""


@dataclass(frozen=True, slots=True)
class Site:
    """A site folder, read and checked: `site.toml`, its slots and where its templates lie."""

    name: str
    title: str
    url: str = ""
    language: str = "fr"
    publisher: str = ""
    logo: str = ""
    author: str = ""
    author_url: str = ""
    mention: str = ""  # how the text was made, shown on the page
    voice: Mapping[str, Any] = field(default_factory=dict)
    angle: Mapping[str, Any] = field(default_factory=dict)  # what the site tells first
    limits: Mapping[str, Any] = field(default_factory=dict)
    levels: Mapping[str, Level | Literal["off"]] = field(default_factory=dict)
    style: Mapping[str, Any] = field(
        default_factory=dict
    )  # what every page must be: headings, fixed parts, typography…
    page: Mapping[str, Any] = field(default_factory=dict)  # toc, faq_schema, theme…
    links: tuple[Link, ...] = ()
    slots: Mapping[str, SlotSpec] = field(default_factory=dict)
    folders: tuple[str, ...] = ()  # nearest first: the overlay of template and data folders
    model: str = ""
    base_url: str = ""
    formats: Mapping[str, str] = field(default_factory=dict)  # of its own: name -> template
    archive: str = ""  # folder of the articles built before; "" is where this build writes
    sisters: tuple[str, ...] = ()  # sites that write from the same sources
    canonical_owner: str = ""  # which of them search engines are shown


@dataclass(frozen=True, slots=True)
class Settings:
    """What this build was asked for: options of the command line over the pasted request over the site."""

    keyphrase: str = ""
    min_words: int = 0
    max_words: int = 0
    headings: int = 0  # over the story; none other is written then
    title: str = ""
    day: date | None = None  # publication day; also resolves « mardi »
    source_url: str = ""
    url: str = ""  # of the article
    slug: str = ""  # of an article that has an address already, whatever its title becomes
    canonical: str = ""  # of a sister's article that search engines are shown: this one is too near to it
    image: str = ""
    image_alt: str = ""
    image_credit: str = ""
    keep: tuple[int, ...] = ()  # 1-based lines of the source that cleaning must leave
