"""Lengths: title, lead, article, section, paragraph, sentence."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from generator.style.departures import Departure, departure, messages
from generator.style.piece import Block, Piece, Stretch, count, sentences
from generator.types import Range, Site

Bounds = Sequence[int] | Range


def check_head(piece: Piece, site: Site) -> Iterator[Departure]:
    """Yield what is wrong with the lengths of title and lead: a build checks them slot by slot."""
    title, lead = piece.title, piece.lead
    if title and "titre" in site.slots and (wrong := outside(len(title.text), site.slots["titre"].chars)):
        yield departure("mesures", "title", "titre", title.text, title.line, found=len(title.text), bounds=wrong)
    words = sum(block.words for block in lead)
    if lead and "chapo" in site.slots and (wrong := outside(words, site.slots["chapo"].words)):
        yield departure("mesures", "lead", "chapô", lead[0].text, lead[0].line, found=words, bounds=wrong)


def check(piece: Piece, site: Site) -> Iterator[Departure]:
    """Yield what is wrong with the lengths of the article, its sections, paragraphs and sentences."""
    first = piece.blocks[0].line if piece.blocks else 0
    if wrong := outside(piece.words, site.limits.get("words", (0, 0))):
        yield departure("mesures", "words", "article", "", first, found=piece.words, bounds=wrong)
    for stretch in piece.stretches:
        if _is_prose(stretch) and (wrong := outside(stretch.words, site.style.get("section_words", (0, 0)))):
            head = stretch.heading
            yield departure("mesures", "section", "partie", head.text, head.line, found=stretch.words, bounds=wrong)
    for block in piece.prose:
        yield from _of_block(block, site)
    lengths = [count(sentence) for block in piece.prose for sentence in sentences(block)]
    usual = round(sum(lengths) / len(lengths)) if lengths else 0
    if wrong := outside(usual, (0, site.limits.get("sentence_words", 0))):
        yield departure("mesures", "mean", "moyenne", "", first, found=usual, bounds=wrong)


def _of_block(block: Block, site: Site) -> Iterator[Departure]:
    if wrong := outside(block.words, (0, site.limits.get("paragraph_words", 0))):
        yield departure("mesures", "paragraph", "paragraphe", block.text, block.line, found=block.words, bounds=wrong)
    for sentence in sentences(block):
        size = count(sentence)
        if wrong := outside(size, (0, site.style.get("longest_sentence", 0))):
            yield departure("mesures", "sentence", "phrase", sentence, block.line, found=size, bounds=wrong)


def _is_prose(stretch: Stretch) -> bool:
    """Return whether a section is told in paragraphs: a list, a table or questions have a length of their own."""
    return bool(stretch.blocks) and all(block.kind == "paragraph" for block in stretch.blocks)


def outside(size: int, bounds: Bounds) -> str:
    """Return what was expected of a size that leaves its bounds, or ""; 0 is no bound."""
    least, most = (bounds.least, bounds.most) if isinstance(bounds, Range) else bounds
    return bounds_text(least, most) if size < least or (most and size > most) else ""


def bounds_text(least: int, most: int, unit: str = "") -> str:
    """Return bounds in words: « de 3 à 5 », « 5 % au plus »."""
    kind = "same" if least == most else "both" if least and most else "least" if least else "most"
    return str(messages()["bounds"][kind].format(least=least, most=most, unit=unit))
