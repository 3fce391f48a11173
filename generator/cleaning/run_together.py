"""A page pasted as one run: what stood around its paragraphs, by now inside its long lines, goes, and the paragraphs it parted stand apart again."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import cache
from pathlib import Path
from typing import NamedTuple

from generator.cleaning.asking import patterns
from generator.cleaning.lines import Line
from generator.cleaning.messages import reason
from generator.french.words import listed
from generator.shelf import compiled, read_toml
from generator.types import Removal

DATA = Path(__file__).parent / "data" / "collages.toml"
LONG = 60  # words of a line in which paragraphs run together
MARK = compiled(
    r"\b(?:Par [A-ZÀ-Þ]|Temps de lecture|PARTAGE|VUES|Partager (?:sur|par)|PUBLICIT|ADVERTIS|Crédits?|Étiquettes|Tags|Mots[- ]clés|LIRE|LISEZ|VOIR AUSSI)"
)
ELSEWHERE = compiled(r"\b(?:À |A )?(?:LIRE|LISEZ|VOIR)(?: AUSSI| ÉGALEMENT| LA SUITE)?\s?[:|] ")
WORD = compiled(r"\S+")
LEAST, MOST = 5, 25  # words of the title of another page
OPEN = compiled(r"[\wà-ÿÀ-Þ%»]$")


class Cut(NamedTuple):
    """What goes of a line: where it stands, and the key of the reason why."""

    start: int
    end: int
    why: str


def without(lines: Sequence[Line], keep: frozenset[int]) -> tuple[list[Line], list[Removal]]:
    """Return the lines, long ones parted at what stood around their paragraphs, and what went; lines of `keep` stay."""
    left: list[Line] = []
    gone: list[Removal] = []
    for line in lines:
        cuts = _cuts(line.text) if line.number not in keep and _runs_on(line.text) else []
        left += _pieces(line, cuts) if cuts else [line]
        gone += [Removal(line.number, line.text[cut.start : cut.end].strip(), reason(cut.why)) for cut in cuts]
    return left, gone


def _pieces(line: Line, cuts: Sequence[Cut]) -> list[Line]:
    """Return what stands between the cuts of a line."""
    starts, ends = (0, *(cut.end for cut in cuts)), (*(cut.start for cut in cuts), len(line.text))
    pieces = (line.traced[start:end].strip() for start, end in zip(starts, ends, strict=True))
    return [Line(line.number, piece) for piece in pieces if piece.text]


def numbered(lines: Sequence[Line]) -> tuple[list[Line], dict[int, int]]:
    """Return lines with a number each, in their order and as near one another as they were, and the line of the source of each number."""
    apart: list[Line] = []
    where: dict[int, int] = {}
    more = before = 0  # pieces so far beyond one a line; the line before
    for line in lines:
        more += line.number == before
        before = line.number
        where[line.number + more] = line.number
        apart.append(line._replace(number=line.number + more))
    return apart, where


def _runs_on(text: str) -> bool:
    return MARK.search(text) is not None and len(text.split()) >= LONG


def _cuts(text: str) -> list[Cut]:
    """Return what goes of a long line, in its order, no two over one another."""
    found = sorted((*_furniture(text), *_elsewhere(text)))
    kept: list[Cut] = []
    for cut in found:
        if not kept or cut.start >= kept[-1].end:
            kept.append(cut)
    return kept


def _furniture(text: str) -> Iterator[Cut]:
    for motif, why in _motifs():
        yield from (Cut(m.start(), m.end(), why) for m in compiled(motif).finditer(text))


def _elsewhere(text: str) -> Iterator[Cut]:
    """Yield the titles of other pages, each up to the word that opens the next sentence: « LIRE AUSSI : Les bacs restent à quai Selon la mairie »."""
    for called in ELSEWHERE.finditer(text):
        words = list(WORD.finditer(text, called.end()))[: MOST + 1]
        for before, word in zip(words[LEAST - 1 :], words[LEAST:], strict=False):
            if before.group()[-1] in ".!?":
                yield Cut(called.start(), before.end(), "renvoi")
                break
            if OPEN.search(before.group()) and patterns().starts.match(word.group()):
                yield Cut(called.start(), word.start(), "renvoi")
                break


@cache
def _motifs() -> tuple[tuple[str, str], ...]:
    months = f"(?:{'|'.join(listed('months'))})"
    return tuple((row["motif"].replace("{mois}", months), row["raison"]) for row in read_toml(DATA)["collage"])
