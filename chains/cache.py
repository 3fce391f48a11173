"""Verified slots kept on disk: a rebuild with nothing changed makes no call."""

from __future__ import annotations

import hashlib
import json
import sqlite3
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from generator.types import Sentence

SCHEMA = "CREATE TABLE IF NOT EXISTS slots (key TEXT PRIMARY KEY, sentences TEXT NOT NULL)"


@dataclass(frozen=True, slots=True)
class Cache:
    """A sqlite file of slots; one that cannot be opened or read is an empty one."""

    path: Path | None

    def read(self, key: str) -> tuple[Sentence, ...]:
        """Return the sentences kept under a key, or none."""
        try:
            with self._open() as base:
                row = base.execute("SELECT sentences FROM slots WHERE key = ?", (key,)).fetchone()
            return tuple(_sentence(item) for item in json.loads(row[0])) if row else ()
        except (sqlite3.Error, OSError, ValueError, KeyError, TypeError):
            return ()

    def write(self, key: str, sentences: Sequence[Sentence]) -> None:
        """Keep sentences under a key; a cache that cannot be written stays as it is."""
        kept = [[s.text, list(s.facts), s.paragraph, s.label] for s in sentences]
        try:
            with self._open() as base:
                base.execute(
                    "INSERT OR REPLACE INTO slots VALUES (?, ?)",
                    (key, json.dumps(kept, ensure_ascii=False)),
                )
        except (sqlite3.Error, OSError):
            return

    def _open(self) -> sqlite3.Connection:
        if self.path is None:
            raise OSError("no cache")
        self.path.parent.mkdir(parents=True, exist_ok=True)
        base = sqlite3.connect(self.path, timeout=2)
        base.execute("PRAGMA journal_mode=WAL")
        base.execute(SCHEMA)
        return base


def key(*parts: str) -> str:
    """Return the key of a slot: prompt version, model, prompts, facts."""
    return hashlib.sha256("\0".join(parts).encode()).hexdigest()


def _sentence(item: list[object]) -> Sentence:
    text, facts, paragraph, label = item
    if not (isinstance(text, str) and isinstance(label, str) and isinstance(facts, list)):
        raise ValueError("not a sentence")
    return Sentence(text, tuple(map(str, facts)), int(str(paragraph)), label)
