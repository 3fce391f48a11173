"""The article on an HTML page: headings, paragraphs and items, each with its line in the file."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from lxml import html

from generator.shelf import compiled
from generator.style.piece import Block, BlockKind, folded

KINDS: dict[str, BlockKind] = {
    "h1": "title",
    "h2": "heading",
    "h3": "subheading",
    "h4": "subheading",
    "dt": "subheading",
    "summary": "subheading",
    "p": "paragraph",
    "blockquote": "paragraph",
    "li": "item",
    "dd": "item",
}
# What stands in an article and is not its text. Credits and calls stay: a site may ask for them.
ASIDE = ("nav", "script", "style", "template", "form", "aside", "figure", "noscript", "button", "footer")
LEADS = frozenset(("lead", "lede", "chapo", "chapeau", "standfirst", "intro"))  # words of a class that mark the lead


def is_article(markup: str) -> bool:
    """Return whether a page marks its one article."""
    return len(_roots(html.document_fromstring(markup))) == 1


def blocks_of(markup: str, main: str = "") -> Iterator[Block]:
    """Yield the blocks of the page's article in reading order.

    `main` is the text that an extractor took for the article: where it is given, no other block is taken.
    """
    whole = html.document_fromstring(markup)
    roots = _roots(whole)
    root = roots[0] if len(roots) == 1 else whole
    known = folded(main)
    for element in root.iter(*KINDS):
        text = " ".join(_text(element).split())
        if not text or _aside(element, root) or (known and folded(text) not in known and element.tag != "h1"):
            continue
        yield Block(KINDS[element.tag], text, int(str(element.sourceline or 0)), _leads(element, root))


def _roots(whole: Any) -> list[Any]:
    return list(whole.xpath("//article[not(ancestor::article)]") or whole.xpath("//main"))


def _text(element: Any) -> str:
    """Return the text of an element without that of blocks inside it, which are told on their own."""
    inner = [e for e in element.iter(*KINDS) if e is not element]
    if not inner:
        return str(element.text_content())
    parts = [element.text or ""]
    for child in element:
        holds = child in inner or any(e in inner for e in child.iter(*KINDS))
        parts += [" " if holds else str(child.text_content()), child.tail or ""]
    return "".join(parts)


def _leads(element: Any, root: Any) -> bool:
    """Return whether a paragraph, or what holds it in the article, bears a class such as « lead » or « article-chapo »."""
    if KINDS[element.tag] != "paragraph":
        return False
    for each in (element, *element.iterancestors()):
        if each is root:
            return False
        if LEADS & set(compiled(r"[\W_]+").split(each.get("class", "").lower())):
            return True
    return False


def _aside(element: Any, root: Any) -> bool:
    for above in element.iterancestors():
        if above.tag in ASIDE:
            return True
        if above is root:
            return False
    return False
