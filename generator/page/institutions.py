"""Links out of the running text: an institution named in full leads to its own site, where it first stands."""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence
from functools import cache

from generator.page.anchors import Anchor, masked, running
from generator.shelf import compiled
from generator.sites import folders, toml
from generator.types import Site, SlotText

FILE = "institutions.toml"
SHAPE = '« {} » attend une adresse ("https://…"), ou "" pour n\'être pas lié, et non {}.'


def outward(site: Site, texts: Sequence[SlotText], taken: Collection[Anchor] = ()) -> tuple[Anchor, ...]:
    """Return at most `page.links_out` anchors: one an institution, one a paragraph, none in a paragraph of `taken`.

    The names are those of `institutions.toml`, whole and as they are written there; never in a quotation. Raises
    SiteError when the file is wrong.
    """
    most = site.page["links_out"]
    known = _known(site.folders) if most else {}
    kept: list[Anchor] = []
    passed: set[object] = {_paragraph(texts, anchor.key, anchor.sentence) for anchor in taken}
    for text in texts if known else ():
        for number, plain in enumerate(masked(text.draft.sentences)) if running(text) else ():
            found = _pattern(site.folders).search(_straight(plain))
            place = (text.key, text.draft.sentences[number].paragraph)
            if found and len(kept) < most and not passed & {place, known[found.group()]}:
                passed |= {place, known[found.group()]}
                kept.append(Anchor(text.key, number, found.start(), found.end(), known[found.group()]))
    return tuple(kept)


def _straight(text: str) -> str:
    """Return a text with plain apostrophes and spaces, letter for letter."""
    return text.replace("’", "'").replace("\u00a0", " ")


def _paragraph(texts: Sequence[SlotText], key: str, number: int) -> tuple[str, int]:
    sentences = next(text.draft.sentences for text in texts if text.key == key)
    return key, sentences[number].paragraph


@cache
def _pattern(places: tuple[str, ...]) -> re.Pattern[str]:
    """Return the pattern of every name, longest first; no part of a longer name: « OMS », not « OMS-Europe »."""
    names = sorted(_known(places), key=len, reverse=True)
    return compiled(rf"(?<![\w-])(?:{'|'.join(map(re.escape, names))})(?![\w-]| [A-ZÀ-Þ])")


@cache
def _known(places: tuple[str, ...]) -> dict[str, str]:
    """Return the address of each name; the file nearest to the site has the last word."""
    merged = toml.merged(reversed(folders.layers(places, FILE)), _is_address, SHAPE)
    return {name: str(url) for name, url in merged.items() if url}


def _is_address(row: object) -> bool:
    """Return whether a row is an address; an empty one takes a name of the house away."""
    return isinstance(row, str) and (not row or row.startswith(("https://", "http://")))
