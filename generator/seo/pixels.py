"""How wide a text is shown in a search result: Arial metrics, in pixels."""

from __future__ import annotations

from functools import cache
from pathlib import Path

UNITS = 2048  # of the font, per font size
TITLE_SIZE = 20  # pixels, a desktop result's title


def width(text: str, size: int = TITLE_SIZE) -> int:
    """Return the width of a text in pixels at a font size in pixels; unknown letters count as « m »."""
    table = _widths()
    other = table["m"]
    return round(sum(table.get(letter, other) for letter in text) * size / UNITS)


@cache
def _widths() -> dict[str, int]:
    lines = (Path(__file__).parent / "data" / "arial.tsv").read_text("utf-8").splitlines()
    widths: dict[str, int] = {}
    for line in lines[1:]:
        number, letters = line.split("\t")
        for letter in letters.split(" "):
            widths[chr(int(letter[2:], 16)) if len(letter) > 1 else letter] = int(number)
    return widths
