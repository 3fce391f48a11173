"""The page as Markdown for Hugo, Astro and Jekyll; taken from the HTML, so the two never differ."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from typing import Any

from lxml import html as parser

from generator.page.drawing import FILE
from generator.shelf import compiled
from generator.types import Article

Element = Any  # lxml ships no types

SKIPPED = ("nav", "script", "style", "h1", "template")
# Braces too: Hugo, Jekyll and MDX would run what stands between them before it is read as Markdown.
SPECIAL = compiled(r"([\\`*_\[\]<>|{}]|(?<=\{)%|%(?=\})|&(?=#?\w+;))")
# What a quotation cuts or adds, « […] », « [la loi] »: it makes a link only before an address, a reference or a colon, a box to tick at most « [x] ».
ADDED = compiled(r"\[(?![xX ]?\])([^\[\]]*)\](?![(\[:])")
AWKWARD = compiled(r"[\s()]")  # in an address: it needs brackets around it
BLOCK_START = compiled(r"^(\d*)(?=#{1,6}\s|[-+]\s|(?<=\d)[.)]\s|~~~|={3,}|-{3,})")
SPACES = compiled(r"[ \t\r\n\f]+")  # as a browser; no-break spaces stay


def markdown(article: Article) -> str:
    """Return YAML front matter and body; the H1 is the title of the front matter."""
    page: Element = parser.document_fromstring(article.page)
    body = next(page.iter("article"), page.body)
    blocks = _blocks(body)
    return _front_matter(article, page) + "\n" + "\n\n".join(b for b in blocks if b) + "\n"


def _front_matter(article: Article, page: Element) -> str:
    # The day alone: at midnight in Paris, a Jekyll that runs elsewhere publishes the day before.
    date = _meta(page, "article:published_time")[:10]
    draft = article.site.page.get("draft")
    rows = {
        "title": _quoted(article.title),
        "seo_title": _quoted(article.seo_title),
        "description": _quoted(article.description),
        "date": date,
        "slug": _quoted(article.slug),
        "keywords": _quoted([word for word in _meta(page, "keywords").split(", ") if word]),
        "canonical": _quoted("".join(page.xpath("//link[@rel='canonical']/@href"))),
        "image": _quoted(_meta(page, "og:image")),
        "image_alt": _quoted(_meta(page, "og:image:alt")),
        "author": _quoted(_meta(page, "author")),
        "draft": "true" if draft else "false",
        "published": "false" if draft else "",  # Jekyll's word for it
    }
    lines = [f"{key}: {value}" for key, value in rows.items() if value not in ("", '""', "[]")]
    return "\n".join(["---", *lines, "---", ""])


def _quoted(value: object) -> str:
    """Return a JSON string or list: both are YAML, whatever characters they hold."""
    return json.dumps(value, ensure_ascii=False)


def _meta(page: Element, name: str) -> str:
    found = page.xpath("//meta[@name=$n or @property=$n]/@content", n=name)
    return str(found[0]) if found else ""


def _blocks(element: Element) -> Iterator[str]:
    """Yield the blocks of an element in order; what is no block of its own is walked into."""
    yield _line(element.text or "")
    for child in element:
        if isinstance(child.tag, str) and child.tag not in SKIPPED and not _is(child, "byline"):
            yield from _block(child)
        yield _line(child.tail or "")


def _block(element: Element) -> Iterator[str]:
    write = BLOCKS.get(element.tag)
    if write:
        yield write(element)
    elif any(True for _ in element.iter(*BLOCKS)):
        yield from _blocks(element)
    else:
        yield _paragraph(element)


def _line(text: str) -> str:
    return SPACES.sub(" ", _escaped(text)).strip(" ")


def _paragraph(element: Element) -> str:
    text = BLOCK_START.sub(r"\1\\", _inline(element))
    return f"**{text}**" if _is(element, "label") and text else text


def _is(element: Element, name: str) -> bool:
    return name in (element.get("class") or "").split()


def _heading(element: Element) -> str:
    return "#" * int(element.tag[1]) + " " + _inline(element)


def _bullets(element: Element) -> str:
    return "\n".join(f"- {_inline(item)}" for item in element.findall("li"))


def _numbers(element: Element) -> str:
    return "\n".join(f"{n}. {_inline(item)}" for n, item in enumerate(element.findall("li"), 1))


def _terms(element: Element) -> str:
    pairs = zip(element.iter("dt"), element.iter("dd"), strict=False)
    return "\n".join(f"- **{_inline(term)}**\u00a0: {_inline(text)}" for term, text in pairs)


def _quote(element: Element) -> str:
    inside = [block for block in _blocks(element) if block] or [_inline(element)]
    return "\n>\n".join("> " + block.replace("\n", "\n> ") for block in inside)


def _figure(element: Element) -> str:
    parts = [_image(image) for image in element.iter("img")]
    parts += [f"*{_inline(caption)}*" for caption in element.iter("figcaption")]
    return "\n\n".join(parts)


def _image(element: Element) -> str:
    src = element.get("src", "")
    file = FILE if src.startswith("data:") else src
    return f"![{_escaped(element.get('alt') or '')}]({file})"


def _raw(element: Element) -> str:
    return str(parser.tostring(element, encoding="unicode", with_tail=False))


def _inline(element: Element) -> str:
    """Return the text of an element with its emphasis and links, on one line."""
    parts = [_escaped(element.text or "")]
    for child in element:
        if isinstance(child.tag, str) and child.tag not in SKIPPED:
            parts.append(INLINE.get(child.tag, _inline)(child))
        parts.append(_escaped(child.tail or ""))
    return SPACES.sub(" ", "".join(parts)).strip(" ")


def _link(element: Element) -> str:
    address = element.get("href", "")
    return f"[{_inline(element)}]({f'<{address}>' if AWKWARD.search(address) else address})"


def _strong(element: Element) -> str:
    return f"**{_inline(element)}**"


def _emphasis(element: Element) -> str:
    return f"*{_inline(element)}*"


def _escaped(text: str) -> str:
    pieces = ADDED.split(text)  # between brackets, every second one
    escaped = [SPECIAL.sub(r"\\\1", piece) for piece in pieces]
    return "".join(f"[{piece}]" if at % 2 else piece for at, piece in enumerate(escaped))


BLOCKS: dict[str, Callable[[Element], str]] = {
    "p": _paragraph,
    "h2": _heading,
    "h3": _heading,
    "h4": _heading,
    "ul": _bullets,
    "ol": _numbers,
    "dl": _terms,
    "blockquote": _quote,
    "figure": _figure,
    "img": _image,
    "table": _raw,  # Markdown lets HTML stand
}
INLINE: dict[str, Callable[[Element], str]] = {
    "a": _link,
    "strong": _strong,
    "b": _strong,
    "em": _emphasis,
    "i": _emphasis,
    "img": _image,
    "br": lambda _: " ",
}
