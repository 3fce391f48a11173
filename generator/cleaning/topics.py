"""A line below the text that lists what it speaks of is the page's index: « Lectures complémentaires : Norvik, prix du Norvik », « Ornay   Justice »."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache

from generator.cleaning.lines import Line, parted
from generator.cleaning.messages import reason
from generator.cleaning.tables import table
from generator.cleaning.zones import around, text_of
from generator.french.tagger import finite
from generator.shelf import compiled
from generator.types import Removal

LABEL, ITEM, LONG = 6, 8, 45  # words of the label, of an entry, of the line
SHARE = 0.5  # of the entries that the page tells elsewhere
FEWEST = 2  # entries without a label
HEAD = compiled(r"^\W*(?P<label>[^:|«»\d]{2,60}?)\s*[:|]\s*(?P<list>\S.*)$")
SIGNS = compiled(r"\s*[,;|•·/]\s*|\s{2,}|\t+")
TOLD = compiled(r"[«»\"“”?!]|[.…]\s*$|\.\s")
WORD = compiled(r"[^\W\d_]+(?:-[^\W\d_]+)*")
PLAIN = compiled(r"[^\w]+")
SECTION = compiled(r"(?:[A-ZÀ-Þ][\w’'-]*)(?: [A-ZÀ-Þa-zà-ÿ][\w’'-]*){0,3}")


def without(lines: Sequence[Line], keep: frozenset[int], titled: bool) -> tuple[list[Line], list[Removal]]:
    """Return the lines without the lists of topics below the text, and what went."""
    _, below = around(lines, titled)
    first, last = text_of(lines)
    page = _folded(" ".join(line.text for line in lines if line.number <= last))
    under = [line for line in lines if line.text and first and line.number > first]
    gone = {line.number for line in under if line.number not in keep and lists(line.text, page, line in below)}
    return parted(lines, gone, reason("sujets"))


def lists(text: str, page: str, below: bool = True) -> bool:
    """Return whether a line lists topics with nothing said of them: behind a label of a page's words or, `below` the text, names that it has told."""
    if len(text.split()) > LONG or TOLD.search(text):
        return False
    head = HEAD.match(text)
    labelled = head is not None and _labels(head["label"])
    listed = text[head.start("list") :] if head is not None and labelled else text
    entries = [entry for entry in SIGNS.split(listed) if entry]
    if not entries or any(len(entry.split()) > ITEM for entry in entries):
        return False
    known = sum(_folded(entry) in page for entry in entries)
    sections = len(entries) >= FEWEST and all(SECTION.fullmatch(entry) for entry in entries)
    if finite(listed):
        return False
    if labelled and known < SHARE * len(entries):
        return sections and len(text[: head.start("list")].split()) > 1 if head else False
    return labelled or (below and sections and known >= max(FEWEST, SHARE * len(entries)) and ":" not in text)


def _labels(label: str) -> bool:
    """Return whether words before a colon are of a page that announces its topics."""
    words = [word.lower() for word in WORD.findall(label.replace("’", "'").replace("'", " "))]
    told = [word for word in words if word not in _words("petits") or word in _words("sujets")]
    return 0 < len(words) <= LABEL and bool(told) and all(word in _words("sujets") for word in told)


def _folded(text: str) -> str:
    return f" {PLAIN.sub(' ', text).lower().strip()} "


@cache
def _words(kind: str) -> frozenset[str]:
    return frozenset(str(table("pages")[kind]).split())
