"""The lines around the place that an error names: an author sees the fault where it stands."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple

from generator.shelf import compiled

PLACE = compiled(r"^(?P<file>[^\n]+?), ligne (?P<line>\d+)\b")
AROUND = 3  # lines shown before the fault and after it
WIDEST = 200  # characters of a line


class Line(NamedTuple):
    """A line of a file; `faulty` is the one that the error names."""

    number: int
    text: str
    faulty: bool


def excerpt(error: str, folders: Sequence[Path]) -> tuple[Line, ...]:
    """Return the lines around the place an error opens with; none when it names no file of these folders."""
    found = PLACE.match(error)
    file = Path(found["file"]) if found else Path()
    if found is None or not _is_inside(file, folders):
        return ()
    try:
        lines = file.read_text("utf-8-sig").split("\n")
    except (OSError, UnicodeDecodeError):
        return ()
    at = int(found["line"])
    shown = range(max(1, at - AROUND), min(len(lines), at + AROUND) + 1)
    return tuple(Line(number, lines[number - 1][:WIDEST].rstrip(), number == at) for number in shown)


def _is_inside(file: Path, folders: Sequence[Path]) -> bool:
    return file.is_file() and any(file.resolve().is_relative_to(folder.resolve()) for folder in folders)
