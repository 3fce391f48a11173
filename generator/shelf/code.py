"""Results of our own code: they lie under the code as well as under the text, so that changed code works anew."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from functools import cache
from pathlib import Path
from typing import Any

from generator.shelf.store import recall


def worked_out(kind: str, text: str, work: Callable[[], Any], *modules: str) -> Any:
    """Return what the code of these modules (their `__file__`) makes of that text and of nothing else."""
    return recall(kind, f"{seen(modules)} {text}", work)


@cache
def _stamp(file: str) -> str:
    try:
        found = Path(file).stat()
    except OSError:  # in an archive
        return file
    return f"{Path(file).name} {found.st_size} {found.st_mtime_ns}"


def seen(modules: Iterable[str]) -> str:
    """Return what changes with the code of these files: sizes and times, as Python tells old bytecode."""
    return " ".join(sorted(map(_stamp, modules)))
