"""A line that ends on the credit of a picture is its caption and goes whole: « … à Pune lundi. (PTI Photo/Kiran Salunkhe) », « … le 4 mars. JEAN DURAND / AFP »."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache
from typing import NamedTuple

from generator.cleaning.lines import Line
from generator.cleaning.messages import reason
from generator.cleaning.tables import table
from generator.french.sentences import split
from generator.shelf import compiled
from generator.types import Removal

BRACKETS = compiled(r"(?:©\s*)?(?:[(\[][^()\[\]]{2,90}[)\]]\.?\s*)+$")
INSIDE = compiled(r"[(\[]([^()\[\]]+)[)\]]")
SEAM = compiled(r"(?<=[.!?»…)\]])\s+|\s+[|–—-]\s+|\s*(?=©)|\s*\|\s*")
OWNED = compiled(r"\W*(?:©|\([cC]\)|[Cc]opyright\b)")  # « © 2024 La Gazette »: who owns the page
CLOSES = compiled(r"[.!?»…)\]]\s*$")
TOKEN = compiled(r"@?[^\W_][\w.&@-]*|[:/©,;|]")
FILED = compiled(r"\b[A-Z]{2,6}\d{2}_\d{2}_\d{4}\w*")  # « PTI05_08_2023_000311B »
PLAIN = compiled(r"(?<=\w)['’](?=\w)")
SIGNED = 4  # names of an agency and of who works for it
LONG, MOST = 45, 3  # words and sentences of a caption: of a longer line only the credit goes
CREDIT, WIDE = 12, 90  # words and signs of a credit, and its characters
TOLD = 12  # words of a line of the text
PART = 0.34  # of the lines of a text: where more end on a credit, each tells its part of the news
SHOWN = 9  # words of a line right below a credit that no point ends: a subhead is shorter
TITLE = 5  # words of a line above it, without which it would be the title
ENDS = ".!?…»"


class Credit(NamedTuple):
    """Where the credit at the end of a line starts, and whether a word or sign of pictures is in it."""

    start: int
    sure: bool


def without(lines: Sequence[Line], keep: frozenset[int], titled: bool = False) -> tuple[list[Line], list[Removal]]:
    """Return the lines without captions that bear their credit, and what went; a long line only loses its credit, and lines of `keep` stay.

    `titled`: whether the first line is no title.
    """
    found = {line.number: credit for line in lines if line.number not in keep and (credit := credit_of(line.text))}
    told = [line for line in lines if len(line.text.split()) >= TOLD]
    shown = {line.number for line in lines if line.number in found and _is_caption(line, found[line.number], told)}
    first = 0 if titled else next((line.number for line in lines if line.text), 0)
    if sum(line.number in shown for line in told) > PART * max(len(told), LONG // TOLD):
        shown = {number for number in shown if found[number].start == 0}
    shown |= _beside(lines, found, first)
    shown |= {line.number for line in lines if _patterns()["tete"].match(line.text) and len(line.text.split()) <= LONG}
    left: list[Line] = []
    removed: list[Removal] = []
    for line in lines:
        if line.number in keep or not (line.number in shown or line.number in found):
            left.append(line)
            continue
        whole = line.number in shown and (line.number != first or found.get(line.number, Credit(1, False)).start == 0)
        cut = 0 if whole else found[line.number].start
        removed.append(Removal(line.number, line.text[cut:], reason("credit")))
        if cut:
            left.append(Line(line.number, line.traced.strip()[:cut].strip()))
    return left, removed


def _is_caption(line: Line, credit: Credit, told: Sequence[Line]) -> bool:
    """Return whether a line that ends on a credit is a caption whole: an agency's bare name may sign the last line of a dispatch, or what somebody says."""
    before = line.text[: credit.start]
    if len(before.split()) > LONG or len(split(before)) > MOST:
        return False
    return credit.sure or not before or ("«" not in before and line not in told[-1:])


def _beside(lines: Sequence[Line], found: dict[int, Credit], first: int) -> set[int]:
    """Return the lines right below « Légende de l'image, », or below a credit that stands alone where no point ends them."""
    beside: set[int] = set()
    text = {line.number: line.text for line in lines}
    above = 0  # words of the longest line so far: under none it would be the title
    for line in lines:
        head = text.get(line.number - 1, "")
        words = len(line.text.split())
        if words and line.number != first and len(head) > 1:
            labelled = _patterns()["seule"].match(head) is not None
            alone = line.number - 1 in found and found[line.number - 1].start == 0 and above >= TITLE
            if labelled or (alone and words >= SHOWN and line.text[-1] not in ENDS):
                beside |= {line.number} | ({line.number - 1} if labelled else set())
        above = max(above, words)
    return beside


def credit_of(text: str) -> Credit | None:
    """Return the credit a line ends on, None where it ends on none."""
    text = text.rstrip()
    if OWNED.match(text):
        return None
    if brackets := BRACKETS.search(text):
        inside = [_kind(part) for part in INSIDE.findall(brackets.group())]
        if any(kind is not None for kind in inside):
            return Credit(brackets.start(), any(inside) or "©" in brackets.group())
    seams = [(0, 0, False), *((seam.start(), seam.end(), True) for seam in SEAM.finditer(text))]
    for start, end, cut in seams:
        tail = text[end:]
        kind = _kind(tail, CLOSES.search(text[:end]) is not None) if 0 < len(tail) <= WIDE else None
        if kind is not None and (cut or (kind and _opens(tail))):
            return Credit(start, kind)
    return None


def _opens(text: str) -> bool:
    """Return whether a text opens on a word of pictures or an agency: « Texte et photos : … » signs an article."""
    first = next(iter(TOKEN.findall(PLAIN.sub(" ", text))), "").rstrip(".")
    return first.lower() in _words("images") or first in _words("agences")


def _kind(words: str, closed: bool = False) -> bool | None:
    """Return whether words are surely a credit, None where they are none; `closed`: whether a sentence ended before them."""
    if FILED.search(words) or (len(words.split()) <= CREDIT and _patterns()["fourni"].match(words)):
        return True
    found = TOKEN.findall(PLAIN.sub(" ", words))
    named = [token for token in found if token[0].isalnum() or token[0] == "@"]
    if not named or len(found) > CREDIT or not all(_may_credit(token) for token in named):
        return None
    shown = [token for token in named if token.lower().rstrip(".") in _words("images")]
    agencies = [token for token in named if token.rstrip(".") in _words("agences")]
    proper = [token for token in named if token[0].isupper() and token not in shown]
    if "©" in found and proper:
        return True
    if shown and len(named) > 1:
        said = any(token.lower() in _words("avec") for token in named) or any(sign in found for sign in ":/|")
        return True if said or agencies or proper else None
    if shown and closed and shown[0].isupper():
        return True
    banks = [token for token in agencies if token in _words("banques")]
    if banks and len(proper) <= MOST:
        return True
    parted = "/" in found or ("via" in named and agencies)
    if agencies and (parted or ":" in found):
        return "/" in found or "via" in named
    return False if parted and closed and len(proper) > 1 and not agencies else _signed(proper, agencies, closed)


def _signed(proper: Sequence[str], agencies: Sequence[str], closed: bool) -> bool | None:
    """Return False where an agency's name, with who works for it or none, stands behind a sentence: « … le 8 mars. REUTERS »; None otherwise."""
    return False if closed and agencies and len(proper) <= SIGNED else None


def _may_credit(token: str) -> bool:
    """Return whether a word may stand in a credit: a proper name, a word of pictures, a small one, a year."""
    low = token.lower().rstrip(".")
    known = low in _words("images") or low in _words("avec") or low in _words("petits")
    known = known or token in _words("agences")
    return known or token[0].isupper() or token[0] == "@" or token.isdigit()


@cache
def _words(kind: str) -> frozenset[str]:
    return frozenset(str(table("credits")[kind]).split())


@cache
def _patterns() -> dict[str, re.Pattern[str]]:
    return {key: compiled(table("credits")[key], re.IGNORECASE) for key in ("seule", "tete", "fourni")}
