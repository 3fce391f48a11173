"""What a program sees of a finished page: its head, headings, paragraphs, links and images."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import Any

from lxml import html

SKIPPED = ("nav", "script", "style", "footer", "form")


@dataclass(frozen=True)
class Page:
    """A parsed page; texts have their white space folded."""

    markup: str

    @cached_property
    def root(self) -> html.HtmlElement:
        """Return the parsed document."""
        return html.document_fromstring(self.markup)

    @cached_property
    def body(self) -> html.HtmlElement:
        """Return the article without navigation, footer, scripts and byline."""
        found = _all(self.root, "//article") or _all(self.root, "//main") or [self.root]
        body = html.fromstring(html.tostring(found[0], encoding="unicode"))
        for element in _all(body, "|".join(f".//{tag}" for tag in SKIPPED)):
            element.drop_tree()
        return body

    @cached_property
    def title(self) -> str:
        """Return the `<title>`."""
        return _text(_all(self.root, "//title"))

    @cached_property
    def description(self) -> str:
        """Return the meta description."""
        return next(iter(_all(self.root, "//meta[@name='description']/@content")), "")

    @cached_property
    def canonical(self) -> str:
        """Return the canonical address."""
        return next(iter(_all(self.root, "//link[@rel='canonical']/@href")), "")

    @cached_property
    def h1(self) -> list[str]:
        """Return the H1s of the whole page."""
        return _texts(_all(self.root, "//h1"))

    @cached_property
    def subheads(self) -> list[str]:
        """Return H2s and H3s of the article."""
        return _texts(_all(self.body, ".//h2|.//h3"))

    @cached_property
    def paragraphs(self) -> list[str]:
        """Return paragraphs and list items of the article, in reading order."""
        return _texts(_all(self.body, ".//p|.//li|.//dd"))

    @cached_property
    def stretches(self) -> list[str]:
        """Return the text between subheadings, the stretch before the first included."""
        parts: list[list[str]] = [[]]
        for element in _all(self.body, ".//h2|.//h3|.//p|.//li|.//dd"):
            if element.tag in ("h2", "h3"):
                parts.append([])
            else:
                parts[-1].append(_fold(element.text_content()))
        return [" ".join(part) for part in parts if part]

    @cached_property
    def words(self) -> str:
        """Return the article's running text, headings included, the H1 left out."""
        return "\n".join(_texts(_all(self.body, ".//h2|.//h3|.//p|.//li|.//dt|.//dd")))

    def links(self) -> list[str]:
        """Return the addresses the article's followed links lead to."""
        links = _all(self.root, "//article//a[@href and not(contains(@rel, 'nofollow'))]/@href")
        return [link for link in links if not link.startswith("#")]

    def alts(self) -> list[str]:
        """Return the alternative texts of images, and the titles of drawings."""
        images = _all(self.root, "//article//img/@alt")
        return [_fold(alt) for alt in images] + _texts(
            _all(self.root, "//article//*[local-name()='svg']/*[local-name()='title']")
        )


def _all(root: html.HtmlElement, path: str) -> list[Any]:
    found: Any = root.xpath(path)
    return list(found)


def _text(elements: list[html.HtmlElement]) -> str:
    return _fold(elements[0].text_content()) if elements else ""


def _texts(elements: list[html.HtmlElement]) -> list[str]:
    return [text for text in (_fold(e.text_content()) for e in elements) if text]


def _fold(text: str) -> str:
    return " ".join(text.split())
