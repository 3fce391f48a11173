"""The shelf itself: one file beside the compiled modules, where a result lies under the text it was worked out from.

An edited data file is another text, so nothing on the shelf can be stale. Where the file cannot be read or
written, everything is worked out each time, as without a shelf.
"""

from __future__ import annotations

import marshal
import os
import sys
from collections.abc import Callable
from contextlib import suppress
from functools import cache
from hashlib import blake2b
from pathlib import Path
from typing import Any
from zlib import crc32

PLACE = Path(__file__).parents[1] / "__pycache__" / f"shelf.{sys.implementation.cache_tag}"
MOST = 16_000_000  # bytes, ten times what one site needs: edits leave old results behind
SEAL = 4  # bytes of the checksum in front, and of a length
LAYOUT = "2"  # of the file: checksum, length of the table of contents, the table, the results
Kept = bytes | memoryview


class Shelf:
    """Results by key, each marshalled by itself so that only what is asked for is unpacked."""

    def __init__(self, file: Path) -> None:
        self._file = file
        self._kept = _read(file)
        self._asked: set[bytes] = set()
        self._grown = False

    def get(self, kind: str, text: str) -> Any:
        """Return what was put there for that text, None when there is nothing."""
        key = _key(kind, text)
        self._asked.add(key)
        return marshal.loads(self._kept[key]) if key in self._kept else None

    def put(self, kind: str, text: str, made: Any) -> None:
        """Put there what the text gives; what marshal does not take (a date in a data file) is not kept."""
        key = _key(kind, text)
        with suppress(ValueError):
            self._kept[key] = marshal.dumps(made)
            self._asked.add(key)
            self._grown = True

    def keep(self) -> None:
        """Write the file if this run worked something out; too heavy, it starts anew with what this run asked for."""
        if not self._grown:
            return
        heavy = sum(map(len, self._kept.values())) > MOST
        with suppress(OSError):
            _write(self._file, {key: self._kept[key] for key in self._kept if not heavy or key in self._asked})
        self._grown = False


@cache
def shelf() -> Shelf:
    """Return the shelf of this installation."""
    return Shelf(PLACE)


def recall(kind: str, text: str, work: Callable[[], Any]) -> Any:
    """Return what `work` makes of that text and of nothing else, from the shelf if an earlier run put it there."""
    made = shelf().get(kind, text)
    if made is None:
        made = work()
        shelf().put(kind, text, made)
    return made


def keep() -> None:
    """Leave what this run worked out to the next ones."""
    shelf().keep()


def _key(kind: str, text: str) -> bytes:
    return blake2b(f"{kind}\0{text}".encode(), digest_size=16).digest()


def _seal(body: Kept) -> bytes:
    """Return a checksum of the body, of the layout and of this very Python: another one compiles otherwise."""
    return crc32(body, crc32(f"{LAYOUT} {sys.version}".encode())).to_bytes(SEAL)


def _read(file: Path) -> dict[bytes, Kept]:
    """Return what the file holds: nothing when it is not there, torn, or of another Python. Nothing of it is copied."""
    try:
        whole = memoryview(file.read_bytes())
    except OSError:
        return {}
    body = whole[SEAL:]
    if whole[:SEAL] != _seal(body):
        return {}
    at = SEAL + int.from_bytes(body[:SEAL])
    kept: dict[bytes, Kept] = {}
    for key, size in marshal.loads(body[SEAL:at]).items():
        kept[key] = body[at : at + size]
        at += size
    return kept


def _write(file: Path, kept: dict[bytes, Kept]) -> None:
    """Put the file in place in one go: nobody ever reads half of it."""
    contents = marshal.dumps({key: len(value) for key, value in kept.items()})
    body = b"".join((len(contents).to_bytes(SEAL), contents, *kept.values()))
    file.parent.mkdir(exist_ok=True)
    beside = file.with_name(f"{file.name}.{os.getpid()}")
    beside.write_bytes(_seal(body) + body)
    beside.replace(file)
