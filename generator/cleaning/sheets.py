"""What a text copied from a printed document bears of its sheets: running heads, page numbers and footnotes go, the sentence they cut goes on."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from itertools import pairwise

from generator.cleaning.lines import Line
from generator.cleaning.messages import reason
from generator.cleaning.tables import table
from generator.shelf import compiled
from generator.types import Removal

SHORT = 14  # words of a line that heads or closes every sheet
NEAR = 2  # lines with text between a page number and the running head that belongs to it
NUMBER = compiled(r"\d+")
OPEN = compiled(r"[^.!?…:»”\"]$")
GOING_ON = compiled(r"[^\W\d_A-ZÀ-Þ]")
HYPHENS = "-\u2010\u00ad"
FULL, ENOUGH = (45, 110), 6  # signs of a full line of a document, and such lines


def without(lines: Sequence[Line], keep: frozenset[int]) -> tuple[list[Line], list[Removal]]:
    """Return the lines of a printed document without what stands on each of its sheets, and what went; lines of `keep` stay."""
    told = [line for line in lines if line.text]
    paged = _paged(told) if any(NUMBER.search(line.text) for line in told) else frozenset()
    if not paged:
        left, notes = _without_notes(list(lines), keep)
        return left, notes
    gone = (paged | _running(told, paged)) - keep
    removed = [Removal(line.number, line.text, reason("feuille")) for line in told if line.number in gone]
    left, notes = _without_notes([line for line in lines if line.number not in gone], keep)
    removed = sorted([*removed, *notes], key=lambda removal: removal.line)
    return list(_going_on(left, {removal.line for removal in removed})), removed


def _paged(told: Sequence[Line]) -> frozenset[int]:
    """Return the numbers of the lines that tell their page: in so many words, or by a number that grows from one to the next."""
    page, edge, counted = (compiled(table("feuilles")[name], re.IGNORECASE) for name in ("page", "bord", "compte"))
    short = [line for line in told if len(line.text.split()) <= SHORT]
    sure = {line.number for line in short if page.search(line.text)}
    if not sure and not _is_printed(told):
        return frozenset()
    alike: dict[str, list[tuple[int, int]]] = defaultdict(list)
    for line in short:
        found = edge.search(line.text)
        if found and OPEN.search(line.text) and not counted.search(line.text):
            alike[edge.sub("#", line.text, count=1).casefold()].append(
                (line.number, int(found["avant"] or found["apres"]))
            )
    grown = (rows for rows in alike.values() if len(rows) > 1 and _grows([count for _, count in rows]))
    return frozenset(sure | {number for rows in grown for number, _ in rows})


def _grows(counts: Sequence[int]) -> bool:
    """Return whether numbers follow one another."""
    return all(after == before + 1 for before, after in pairwise(counts))


def _is_printed(told: Sequence[Line]) -> bool:
    """Return whether most lines are full and end on no point, as a document cuts them."""
    full = [line for line in told if FULL[0] <= len(line.text) <= FULL[1]]
    longer = sum(len(line.text) > FULL[1] for line in told)
    return (
        len(full) >= ENOUGH and not longer and sum(OPEN.search(line.text) is not None for line in full) > len(full) / 2
    )


def _running(told: Sequence[Line], paged: frozenset[int]) -> frozenset[int]:
    """Return the numbers of short lines that stand more than once beside a page number, always the same."""
    places: Mapping[str, list[int]] = defaultdict(list)
    for rank, line in enumerate(told):
        beside = any(near.number in paged for near in told[max(0, rank - NEAR) : rank + NEAR + 1])
        if beside and line.number not in paged and len(line.text.split()) <= SHORT and OPEN.search(line.text):
            places[line.text.casefold()].append(line.number)
    often = {number for numbers in places.values() if len(numbers) > 1 for number in numbers}
    return frozenset(often | set(_cutting(told, paged)))


def _cutting(told: Sequence[Line], paged: frozenset[int]) -> Iterator[int]:
    """Yield the numbers of the short lines below a page number in the middle of a sentence that goes on under them."""
    for above, page, head, below in zip(told, told[1:], told[2:], told[3:], strict=False):
        heads = len(head.text) < FULL[0] and OPEN.search(head.text) and not GOING_ON.match(head.text)
        if page.number in paged and heads and OPEN.search(above.text) and GOING_ON.match(below.text):
            yield head.number


def _going_on(left: Sequence[Line], gone: set[int]) -> Iterator[Line]:
    """Yield lines without the blank ones around what went where the sentence goes on behind it."""
    blank: list[Line] = []
    before: Line | None = None
    for line in left:
        if not line.text:
            blank.append(line)
            continue
        between = range(before.number + 1, line.number) if before else range(0)
        goes_on = before and OPEN.search(before.text) and (before.text[-1] in HYPHENS or GOING_ON.match(line.text))
        if not (goes_on and any(number in gone for number in between)):
            yield from blank
        blank = []
        before = line
        yield line
    yield from blank


def _without_notes(lines: list[Line], keep: frozenset[int]) -> tuple[list[Line], list[Removal]]:
    """Return the lines without footnotes and the numbers that call them, and what went."""
    note, call = (compiled(table("feuilles")[name]) for name in ("note", "appel"))
    called = {match["rang"]: line.number for line in lines for match in call.finditer(line.text)}
    if not called:
        return lines, []
    gone: dict[int, str] = {}
    inside = ""
    for line in lines:
        found = note.match(line.text)
        rank = found["rang"] if found else ""
        if rank in called and called[rank] < line.number and line.number not in keep:
            inside = rank
        elif not line.text:
            inside = ""
        if inside and line.text:
            gone[line.number] = inside
    told = set(gone.values())
    left = [
        Line(line.number, line.traced.sub(call, lambda m: "" if m["rang"] in told else None))
        for line in lines
        if line.number not in gone
    ]
    return left, [Removal(line.number, line.text, reason("note")) for line in lines if line.number in gone]
