"""Two columns that a PDF set side by side are read one after the other."""

from __future__ import annotations

from generator.shelf import compiled

GUTTER = compiled(r"(?<=\S) {3,}(?=\S)")
ROWS = 6  # with text on both sides: fewer may be a table, a signature
MOSTLY = (
    0.7  # of the lines between the first and the last of these, which have a gutter there or text on one side alone
)
TOLD = 18  # signs of the mean side: the cells of a table are shorter


def in_order(text: str) -> str:
    """Return a text set in two columns with the right one below the left, "" when it is set otherwise."""
    if len(GUTTER.findall(text)) < ROWS:
        return ""
    rows = text.split("\n")
    ends = [gap.end() for row in rows for gap in GUTTER.finditer(row)]
    edge = max(set(ends), key=lambda end: (ends.count(end), end))
    both = [n for n, row in enumerate(rows) if _parts(row, edge)]
    if len(both) < ROWS:
        return ""
    first, last = both[0], both[-1] + 1
    block = rows[first:last]
    fits = [row for row in block if _parts(row, edge) or len(row) <= edge or not row[:edge].strip()]
    sides = [side.strip() for n in both for side in (rows[n][:edge], rows[n][edge:])]
    if len(fits) < MOSTLY * len(block) or sum(map(len, sides)) < TOLD * len(sides):
        return ""
    left = [row[:edge].rstrip() if row in fits else row for row in block]
    right = [row[edge:] if row in fits else "" for row in block]
    return "\n".join((*rows[:first], *left, *right, *rows[last:]))


def _parts(row: str, edge: int) -> bool:
    """Return whether a line has text on both sides of a gutter that ends at a place."""
    return row[edge - 3 : edge] == "   " and bool(row[:edge].strip()) and bool(row[edge : edge + 1].strip())
