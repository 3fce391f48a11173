"""The grammar of headings: question, noun group or sentence, and the share of each."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from functools import lru_cache
from typing import Literal

from generator.french.clauses import parse
from generator.french.typography import strip_typography
from generator.style.departures import Departure, departure, messages, table
from generator.style.lengths import bounds_text, outside
from generator.style.piece import Block, Piece
from generator.types import Site

HeadingForm = Literal["question", "noun", "sentence"]
FORMS: tuple[tuple[HeadingForm, str], ...] = (("question", "questions"), ("noun", "nouns"), ("sentence", "clauses"))


@lru_cache(maxsize=2048)
def form(heading: str) -> HeadingForm:
    """Return the form of a heading; what stands before a colon is its subject, not its form."""
    plain = strip_typography(heading).strip()
    told = plain.rpartition(" : ")[2]
    first = told.split(" ")[0].lower()
    if told.endswith("?") or first in table("voix")["questions"]["openings"]:
        return "question"
    finite = any(clause.main and clause.verb.mood in ("ind", "con") for clause in parse(told).clauses)
    return "sentence" if finite else "noun"


def shares(headings: Sequence[str]) -> dict[HeadingForm, int]:
    """Return the share of each form, in %."""
    found = Counter(map(form, headings))
    return {name: round(100 * found[name] / len(headings)) if headings else 0 for name, _ in FORMS}


def check(piece: Piece, site: Site) -> Iterator[Departure]:
    """Yield each heading of a form there is too much of, and one departure for a form there is too little of."""
    headings = piece.headings
    if not headings:
        return
    found = shares([block.text for block in headings])
    for name, key in FORMS:
        least, most = site.style.get(key, (0, 100))
        words = {
            "form": messages()["forms"][name],
            "share": found[name],
            "bounds": bounds_text(least, 0 if most == 100 else most, " %"),
        }
        if found[name] > most:
            for block in _those(headings, name):
                yield departure("intertitres", "form", name, block.text, block.line, **words)
        elif found[name] < least:
            yield departure("intertitres", "missing_form", name, headings[0].text, headings[0].line, **words)
    if wrong := outside(len(headings), site.style.get("headings", (0, 0))):
        first = headings[0]
        yield departure("intertitres", "headings", "nombre", first.text, first.line, found=len(headings), bounds=wrong)


def _those(headings: Sequence[Block], name: HeadingForm) -> Iterator[Block]:
    return (block for block in headings if form(block.text) == name)
