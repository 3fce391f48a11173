"""All that a house style asks, over one text or a whole article, with the level each departure has at a site."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from typing import cast

from generator.style import fixed, headings, lengths, typography, voice, words
from generator.style.accepted import acceptances
from generator.style.departures import Departure, level_of
from generator.style.piece import Piece, folded, sentences
from generator.types import Level, Site

TEXT_RULES: tuple[Callable[[str, Site], Iterator[Departure]], ...] = (voice.check, words.check, typography.check)
PIECE_RULES: tuple[Callable[[Piece, Site], Iterator[Departure]], ...] = (
    headings.check,
    lengths.check,
    voice.check_tense,
    fixed.check_parts,
)


def of_text(text: str, site: Site) -> Iterator[Departure]:
    """Yield where one sentence, heading or label leaves the style of a site."""
    return _levelled((found for rule in TEXT_RULES for found in rule(text, site)), site)


def of_piece(piece: Piece, site: Site) -> Iterator[Departure]:
    """Yield where a whole article leaves the style of a site, apart from what its single sentences do."""
    own = piece.without(fixed.words(site))
    found = (each for rule in PIECE_RULES for each in rule(own, site))
    return _levelled((*found, *fixed.check_mentions(piece, site)), site)


def whole(piece: Piece, site: Site) -> tuple[Departure, ...]:
    """Return all departures of an article, in the order of its lines; what the site itself has it say is no departure."""
    own = {folded(text) for text in fixed.words(site)}
    texts = (
        found._replace(line=block.line)
        for block in piece.blocks
        if folded(block.text) not in own
        for sentence in sentences(block)
        for found in of_text(sentence, site)
    )
    head = _levelled(lengths.check_head(piece, site), site)
    return tuple(sorted((*texts, *head, *of_piece(piece, site)), key=lambda found: found.line))


def standing(found: Iterable[Departure], site: Site, digest: str = "") -> Iterator[Departure]:
    """Yield the departures that nobody accepted for this site, or once for the article of that digest."""
    accepted = acceptances(site)
    return (each for each in found if not accepted.covers(each, digest))


def _levelled(found: Iterable[Departure], site: Site) -> Iterator[Departure]:
    for each in found:
        level = level_of(each.rule, site)
        if level != "off":
            yield each._replace(level=cast(Level, level))
