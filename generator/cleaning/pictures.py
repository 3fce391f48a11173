"""Captions of pictures left between or behind the paragraphs of an article: short lines in a row that show something and tell nothing."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import groupby

from generator.cleaning.messages import reason
from generator.cleaning.structure import Part
from generator.french.lexicon import lookup
from generator.french.sentences import split
from generator.french.syntax import FINITE
from generator.french.tagger import finite, tag
from generator.shelf import compiled
from generator.types import Removal

SHOWN = compiled(r"(?:Autre )?[A-ZÀ-Þ][a-zà-ÿ'’-]+ [^:;!?…]*\.$")
NAMED = compiled(r"[ (][A-ZÀ-Þ]|\d|[dl]['’][A-ZÀ-Þ]")  # where, whom, when: « Silence dans la salle. » may be told
QUOTED = compiled(r"«[^»]*»")
FEWEST, MOST = 4, 20  # words of a caption
ROW = 2  # captions in a row: one verbless line alone may be meant
Sifted = tuple[list[Part], list[Removal]]


def without(parts: Sequence[Part], keep: frozenset[int]) -> Sifted:
    """Return the parts without captions in a row, and what went; lines of `keep` stay."""
    rows = [list(row) for shown, row in groupby(parts, lambda p: p.line not in keep and _shows(p)) if shown]
    gone = [part for row in rows if len(row) >= ROW for part in row]
    told = sum(part.kind == "paragraph" and finite(part.traced.text) for part in parts)
    if not gone or told < len(gone):
        return list(parts), []  # a telegram is no gallery
    left = [part for part in parts if part not in gone]
    return left, [Removal(part.line, part.traced.text, reason("legende")) for part in gone]


def _shows(part: Part) -> bool:
    """Return whether a paragraph is one short line that opens on a bare noun and has no verb: « Bougies sur la place. »."""
    text = part.traced.text
    if (
        part.kind != "paragraph"
        or not FEWEST <= len(text.split()) <= MOST
        or not (SHOWN.match(text) and NAMED.search(text))
    ):
        return False
    found = tag(QUOTED.sub("", text))
    opening = next((t for t in found if t.text != "Autre"), None)
    if len(split(text)) != 1 or opening is None or opening.pos not in ("NOUN", "PROPN") or not _common(opening.text):
        return False
    return not any(t.mood in FINITE and not _common(t.text) for t in found)


def _common(word: str) -> bool:
    """Return whether a word may be a common noun: « place » is not surely a verb."""
    return any(form.kind == "nom" for form in lookup(word.lower()))
