"""A file becomes a Piece: an HTML page, Markdown, or the article.json of a build."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

from generator import sources
from generator.errors import SourceError
from generator.shelf import compiled
from generator.sources.encoding import decoded
from generator.sources.front_matter import split as front_matter
from generator.style.page import blocks_of, is_article
from generator.style.piece import Block, BlockKind, Piece

PAGES = (".html", ".htm", ".xhtml")
TEXTS = (".md", ".markdown")
SUFFIXES = (*PAGES, *TEXTS, ".json")
HEADING = compiled(r"(#{1,6})\s+(.+?)\s*#*$")
ITEM = compiled(r"\s*(?:[-*+•–]|\d{1,2}[.)])\s+(.+)")
MARKS = compiled(r"!\[[^\]]*\]\([^)]*\)|\*\*|__|`|(?<!\w)[*_](?=\S)|(?<=\S)[*_](?!\w)")
LINK = compiled(r"\[([^\]]*)\]\([^)]*\)")
KINDS: dict[str, BlockKind] = {"title": "title", "heading": "heading"}


def read(path: Path) -> Piece:
    """Return the article of a file; SourceError when there is none in it."""
    suffix = path.suffix.lower()
    if suffix not in SUFFIXES:
        raise SourceError(f"{path} : un article est un fichier {', '.join(SUFFIXES)}.")
    source = sources.read(str(path)) if suffix != ".json" else None
    if source is None:
        return _ledger(path)
    text, _ = decoded(path.read_bytes(), str(path))
    if suffix in PAGES:
        found = replace(read_page(text, str(path), source.text), site_name=source.origin, author=source.author)
    else:
        found = Piece(str(path), tuple(_titled(_led(_markdown(text)), source.title)), source.origin, "", source.author)
    if not found.prose:
        raise SourceError(f"{path} : aucun article n’y est reconnu.", "donnez la page ou le texte entier d’un article")
    return replace(found, url=source.url)


def read_page(markup: str, name: str = "", main: str = "") -> Piece:
    """Return the article of an HTML page; where the page marks none, the blocks whose text is in `main`."""
    return Piece(name, tuple(blocks_of(markup, "" if is_article(markup) else main)))


def _markdown(text: str) -> Iterator[Block]:
    """Yield the blocks of a Markdown text; a blank line ends a paragraph."""
    _, start = front_matter(text)
    first = text[:start].count("\n") + 1
    waiting: list[str] = []
    began = 0
    for number, line in enumerate((*text[start:].split("\n"), ""), first):
        heading, item = HEADING.match(line), ITEM.match(line)
        if waiting and (not line.strip() or heading or item):
            yield Block("paragraph", _bare(" ".join(waiting)), began)
            waiting = []
        if heading:
            yield Block(_rank(len(heading[1])), _bare(heading[2]), number)
        elif item:
            yield Block("item", _bare(item[1]), number)
        elif line.strip():
            began = began if waiting else number
            waiting.append(line.strip())


def _led(blocks: Iterator[Block]) -> Iterator[Block]:
    """Yield the blocks, those that a picture parts from what follows marked as the lead."""
    found = tuple(blocks)
    head = next((n for n, block in enumerate(found) if block.kind == "heading"), len(found))
    picture = next((n for n, block in enumerate(found[:head]) if not block.text), 0)
    yield from (block._replace(leads=n < picture and block.kind == "paragraph") for n, block in enumerate(found))


def _rank(depth: int) -> BlockKind:
    return "title" if depth == 1 else "heading" if depth == 2 else "subheading"


def _titled(blocks: Iterator[Block], title: str) -> Iterator[Block]:
    """Yield the blocks, the title of the front matter before them when the text itself has none."""
    found = tuple(blocks)
    if title and not any(block.kind == "title" for block in found):
        yield Block("title", title, 1)
    yield from found


def _bare(text: str) -> str:
    return " ".join(LINK.sub(r"\1", MARKS.sub("", text)).lstrip("> ").split())


def _ledger(path: Path) -> Piece:
    """Return what an article.json tells; SourceError when it is none."""
    text = path.read_text("utf-8-sig", "replace")
    try:
        return Piece(str(path), tuple(_said(json.loads(text)["slots"], text.split("\n"))))
    except (ValueError, KeyError, TypeError, IndexError, AttributeError):
        raise SourceError(f"{path} n’est pas un article.json.", "« seogen build » l’écrit avec -f json") from None


def _said(slots: list[dict[str, Any]], lines: list[str]) -> Iterator[Block]:
    """Yield what the slots of an article.json say, each on the line its first sentence stands on."""
    for slot in _in_order(slots):
        if slot["kind"] in ("seo_title", "description", "alt"):
            continue
        for group in _paragraphs(slot["sentences"]):
            quoted = json.dumps(group[0]["text"], ensure_ascii=False)
            line = next((n for n, row in enumerate(lines, 1) if quoted in row), 0)
            if group[0]["label"]:
                yield Block("subheading", group[0]["label"], line)
            kind = KINDS.get(slot["kind"], "item" if group[0]["label"] else "paragraph")
            yield Block(kind, " ".join(" ".join(s["text"] for s in group).split()), line, slot["kind"] == "lead")


def _in_order(slots: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """Return the slots as read: a page asks whether a section has text before it asks for its heading."""
    first: dict[str, int] = {}
    for rank, slot in enumerate(slots):
        first.setdefault(str(slot["key"]).partition("/")[2] or str(slot["key"]), rank)
    where = [first[str(slot["key"]).partition("/")[2] or str(slot["key"])] for slot in slots]
    order = sorted(range(len(slots)), key=lambda n: (where[n], slots[n]["kind"] != "heading", n))
    return [slots[n] for n in order]


def _paragraphs(sentences: list[dict[str, Any]]) -> list[list[dict[str, Any]]]:
    groups: dict[int, list[dict[str, Any]]] = {}
    for sentence in sentences:
        groups.setdefault(sentence["paragraph"], []).append(sentence)
    return list(groups.values())
