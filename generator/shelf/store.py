"""The shelf itself: one file beside the compiled modules, where a result lies under the text it was worked out from.

An edited data file is another text, so nothing on the shelf can be stale. Where the file cannot be looked into or
written, everything is worked out each time, as without a shelf.
"""

from __future__ import annotations

import marshal
import os
import sys
from collections.abc import Callable, Mapping
from contextlib import suppress
from functools import cache
from hashlib import blake2b
from mmap import ACCESS_READ, mmap
from pathlib import Path
from typing import Any, NamedTuple
from zlib import crc32

PLACE = Path(__file__).parents[1] / "__pycache__" / f"shelf.{sys.implementation.cache_tag}"
MOST = 16_000_000  # bytes, three times what one site needs: edits leave old results behind
# Share of the results there, or of their bytes, that a run must add: to write the file takes as long as to work out fifty
# patterns, or one table that our code files.
WORTH = 0.01
SEAL = 4  # bytes of the checksum in front, and of a length
LAYOUT = "3"  # of the file: checksum of the table of contents, its length, the table, the results
Contents = Mapping[bytes, tuple[int, int, int]]  # of each result: where it begins among them, its length, its checksum


class Stored(NamedTuple):
    """A file of results, looked into but not read: most of it is what other sites and older code asked for."""

    contents: Contents
    whole: mmap | bytes = b""
    results: int = 0  # where they begin

    def get(self, key: bytes) -> bytes | None:
        """Return a result as it lies there, None when it is not there or torn."""
        start, size, seal = self.contents.get(key, (0, 0, 0))
        kept = self.whole[self.results + start : self.results + start + size]
        return kept if kept and crc32(kept) == seal else None

    def close(self) -> None:
        """Let go of the file: some systems replace none that is looked into."""
        if isinstance(self.whole, mmap):
            self.whole.close()


class Shelf:
    """Results by key, each marshalled by itself so that only what is asked for is unpacked."""

    def __init__(self, file: Path) -> None:
        self._file = file
        self._stored = _opened(file)
        self._asked: set[bytes] = set()
        self._new: dict[bytes, bytes] = {}

    def get(self, kind: str, text: str) -> Any:
        """Return what was put there for that text, None when there is nothing."""
        key = _key(kind, text)
        self._asked.add(key)
        kept = self._new.get(key) or self._stored.get(key)
        return None if kept is None else marshal.loads(kept)

    def put(self, kind: str, text: str, made: Any) -> None:
        """Put there what the text gives; what marshal does not take (a date in a data file) is not kept."""
        key = _key(kind, text)
        with suppress(ValueError):
            self._new[key] = marshal.dumps(made)
            self._asked.add(key)

    def keep(self) -> None:
        """Write the file if this run worked enough out; too heavy, it starts anew with what this run asked for."""
        if not self._new or not self._adds_enough():
            return
        old = {key: kept for key in self._stored.contents if (kept := self._stored.get(key))}
        whole = {**old, **self._new}
        heavy = sum(map(len, whole.values())) > MOST
        self._stored.close()
        with suppress(OSError):
            _write(self._file, {key: kept for key, kept in whole.items() if not heavy or key in self._asked})
            self._new = {}
        self._stored = _opened(self._file)

    def _adds_enough(self) -> bool:
        weighs = sum(size for _, size, _ in self._stored.contents.values())
        many = len(self._new) >= WORTH * len(self._stored.contents)
        return many or sum(map(len, self._new.values())) >= WORTH * weighs


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


def _seal(contents: bytes) -> bytes:
    """Return a checksum of the table, of the layout and of this very Python: another one compiles otherwise."""
    return crc32(contents, crc32(f"{LAYOUT} {sys.version}".encode())).to_bytes(SEAL)


def _opened(file: Path) -> Stored:
    """Return what the file holds: nothing when it is not there, its table torn, or of another Python."""
    try:
        with file.open("rb") as opened:
            whole = mmap(opened.fileno(), 0, access=ACCESS_READ)
    except (OSError, ValueError):  # ValueError: it is empty
        return Stored({})
    end = 2 * SEAL + int.from_bytes(whole[SEAL : 2 * SEAL])
    contents = whole[2 * SEAL : end]
    if whole[:SEAL] != _seal(contents):
        whole.close()
        return Stored({})
    return Stored(marshal.loads(contents), whole, end)


def _write(file: Path, kept: Mapping[bytes, bytes]) -> None:
    """Put the file in place in one go: nobody ever reads half of it."""
    places: dict[bytes, tuple[int, int, int]] = {}
    at = 0
    for key, result in kept.items():
        places[key] = at, len(result), crc32(result)
        at += len(result)
    contents = marshal.dumps(places)
    file.parent.mkdir(exist_ok=True)
    beside = file.with_name(f"{file.name}.{os.getpid()}")
    beside.write_bytes(b"".join((_seal(contents), len(contents).to_bytes(SEAL), contents, *kept.values())))
    beside.replace(file)
