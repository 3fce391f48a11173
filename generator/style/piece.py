"""An article as its reader sees it, from whatever file: blocks in order, each with its line."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import Literal, NamedTuple

from generator.french.sentences import split
from generator.shelf import compiled

BlockKind = Literal["title", "heading", "subheading", "paragraph", "item"]
QUOTED = compiled(r"«[^«»]*»|“[^“”]*”")
FINISHED = compiled(r"[.!?…][\s»”)]*$")


class Block(NamedTuple):
    """A title, heading, paragraph or list item; `line` is 1-based in the file it was read from."""

    kind: BlockKind
    text: str
    line: int = 0
    leads: bool = False  # the file marks it as part of the lead

    @property
    def words(self) -> int:
        """Return how many words it has."""
        return count(self.text)

    @property
    def own(self) -> str:
        """Return the text with its quotations blanked: what others say is not the house's style."""
        return unquoted(self.text)


class Stretch(NamedTuple):
    """A heading and what stands under it, up to the next."""

    heading: Block
    blocks: tuple[Block, ...]

    @property
    def words(self) -> int:
        """Return the words under the heading."""
        return sum(block.words for block in self.blocks)


@dataclass(frozen=True, slots=True)
class Piece:
    """One article; `site_name`, `url` and `author` are what its page declares."""

    name: str
    blocks: tuple[Block, ...]
    site_name: str = ""
    url: str = ""
    author: str = ""
    counted: int = 0  # words of the article as a build counts them; 0: as they stand

    @property
    def digest(self) -> str:
        """Return a short name of its very words: another once a word changes."""
        text = "\n".join(block.text for block in self.blocks)
        return hashlib.sha256(text.encode()).hexdigest()[:16]

    @property
    def title(self) -> Block | None:
        """Return the title, if it has one."""
        return next((block for block in self.blocks if block.kind == "title"), None)

    @property
    def headings(self) -> tuple[Block, ...]:
        """Return its H2s."""
        return tuple(block for block in self.blocks if block.kind == "heading")

    @property
    def lead(self) -> tuple[Block, ...]:
        """Return the paragraphs between title and first heading, of which a mark may make some the lead; a byline, which is no sentence, is none."""
        found: list[Block] = []
        for block in self.blocks:
            if block.kind == "heading":
                break
            if block.kind == "paragraph" and FINISHED.search(block.text):
                found.append(block)
        marked = tuple(block for block in found if block.leads)
        return marked or (tuple(found) if self.headings else ())

    @property
    def stretches(self) -> tuple[Stretch, ...]:
        """Return its headings, each with what stands under it."""
        found: list[tuple[Block, list[Block]]] = []
        for block in self.blocks:
            if block.kind == "heading":
                found.append((block, []))
            elif found:
                found[-1][1].append(block)
        return tuple(Stretch(heading, tuple(under)) for heading, under in found)

    @property
    def prose(self) -> tuple[Block, ...]:
        """Return the paragraphs that hold sentences, and list items."""
        return tuple(b for b in self.blocks if b.kind in ("paragraph", "item") and FINISHED.search(b.text))

    def without(self, texts: Iterable[str]) -> Piece:
        """Return the piece without the blocks that say one of these texts, however it is set: what every page of a house bears."""
        fixed = {folded(text) for text in texts}
        return replace(self, blocks=tuple(block for block in self.blocks if folded(block.text) not in fixed))

    @property
    def words(self) -> int:
        """Return the words of the article: title, byline and captions, which are no sentences, left out."""
        told = (b for b in self.blocks if b.kind in ("heading", "subheading", "item") or b in self.prose)
        return self.counted or sum(block.words for block in told)


def count(text: str) -> int:
    """Return the number of words of a text: what holds a letter or a digit between spaces."""
    return sum(any(map(str.isalnum, word)) for word in text.split(" "))


def folded(text: str) -> str:
    """Return the letters and digits of a text in lower case: the same words, however they are set."""
    return "".join(c for c in text.lower() if c.isalnum())


def unquoted(text: str) -> str:
    """Return the text with every quotation blanked out, offsets kept."""
    return QUOTED.sub(lambda match: " " * len(match.group()), text)


def sentences(block: Block) -> tuple[str, ...]:
    """Return the sentences of a block, as written."""
    return tuple(stretch.text for stretch in split(block.text))
