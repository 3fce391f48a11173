"""The nouns of reading: a source, what it asks, what cleaning made of it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Literal


@dataclass(frozen=True, slots=True)
class Span:
    """A stretch of `Source.text`: characters [start, end)."""

    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Source:
    """A text as read: NFC, newlines as "\\n"; what its container told (front matter, HTML head)."""

    text: str
    name: str = "source"  # file name or "-", for messages
    title: str = ""
    origin: str = ""  # publisher, e.g. "wionews.com"
    url: str = ""
    author: str = ""
    day: date | None = None
    markup: Literal["text", "markdown", "html"] = "text"
    asked: tuple[
        str, ...
    ] = ()  # what its container may ask of the article: comments of a page, notes in a front matter
    notices: tuple[str, ...] = ()  # what reading had to mend, in French (encoding, mojibake…)


@dataclass(frozen=True, slots=True)
class Wish:
    """What a request wants that seogen does not do, or not so."""

    kind: str  # a key of cleaning/data/souhaits.toml: images, langue…
    asked: str  # as the request has it
    told: str  # what becomes of it, and the nearest thing there is; French


@dataclass(frozen=True, slots=True)
class Request:
    """What the pasted request asks of this build; empty fields were not asked."""

    title: str = ""
    min_words: int = 0
    max_words: int = 0
    language: str = ""
    tone: str = ""
    keyphrase: str = ""
    subheads: bool = False
    headings: int = 0  # how many the story is to have
    questions: bool = False  # a FAQ is asked for
    listless: bool = False  # no list with bullets
    tags: int = 0  # how many key words are asked for
    titles: int = 0  # how many titles to choose from
    seo: bool = False
    title_chars: int = 0  # signs a title may have
    title_words: int = 0  # words a title may have
    description_chars: int = 0  # signs a description may have
    faq: int = 0  # how many questions are asked for
    faqless: bool = False  # no FAQ
    headless: bool = False  # no subheads
    closing: Literal["", "yes", "no"] = ""  # whether a conclusion is asked for, or refused
    listed: bool = False  # a list with bullets is asked for
    keyphrases: tuple[str, ...] = ()  # asked for beside the key phrase
    slug: str = ""
    wishes: tuple[Wish, ...] = ()  # what seogen does not do, or not so
    lines: tuple[int, ...] = ()  # 1-based lines of Source.text it stood on


@dataclass(frozen=True, slots=True)
class Removal:
    """A line (or part of one) that is not the article's text."""

    line: int  # 1-based, in Source.text
    text: str
    reason: str  # French


@dataclass(frozen=True, slots=True)
class Repair:
    """A stretch of machine-translated or damaged French that was mended."""

    line: int
    before: str
    after: str
    reason: str  # French


@dataclass(frozen=True, slots=True)
class Block:
    """A paragraph or a subhead of the cleaned text, at `start` in it."""

    kind: Literal["paragraph", "heading", "item"]
    text: str
    start: int


@dataclass(frozen=True, slots=True)
class Cleaned:
    """What is left of a source once noise is gone, with the way back to it."""

    source: Source
    title: str
    text: str  # the blocks joined by blank lines
    blocks: tuple[Block, ...]
    anchors: tuple[tuple[int, int], ...]  # (offset in text, offset in source.text), ascending
    request: Request
    removed: tuple[Removal, ...] = ()
    repairs: tuple[Repair, ...] = ()
    origin: str = ""
    day: date | None = None  # from a dateline, the front matter or the page's head
    translated: bool = False  # word for word, as its turns show
    flaws: tuple[str, ...] = ()  # bad French of a translation that stays, as it stands in the text

    def flawed(self, text: str) -> bool:
        """Return whether a text made of this one keeps bad French of its translation."""
        return any(flaw in text for flaw in self.flaws)

    def locate(self, start: int, end: int) -> Span:
        """Return where characters [start, end) of the cleaned text stand in the source."""
        return Span(self._back(start), self._back(max(start, end - 1)) + 1)

    def _back(self, offset: int) -> int:
        low, high = 0, len(self.anchors)
        while low < high:
            middle = (low + high) // 2
            if self.anchors[middle][0] <= offset:
                low = middle + 1
            else:
                high = middle
        if not low:
            return offset
        at, origin = self.anchors[low - 1]
        limit = self.anchors[low][1] if low < len(self.anchors) else len(self.source.text)
        return max(origin, min(origin + offset - at, limit - 1))
