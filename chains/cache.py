"""Plans and verified slots kept on disk: a rebuild with nothing changed makes no call."""

from __future__ import annotations

import hashlib
import json
import sqlite3
from collections.abc import Sequence
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from generator.types import Sentence

SCHEMA = "CREATE TABLE IF NOT EXISTS answers (key TEXT PRIMARY KEY, value TEXT NOT NULL)"


@dataclass(frozen=True, slots=True)
class Cache:
    """A sqlite file of answers that stood; one that cannot be opened or read is an empty one."""

    path: Path | None

    def read(self, key: str) -> Any:
        """Return what was kept under a key, or None."""
        try:
            with closing(self._open()) as base:
                row = base.execute("SELECT value FROM answers WHERE key = ?", (key,)).fetchone()
            return json.loads(row[0]) if row else None
        except (sqlite3.Error, OSError, ValueError):
            return None

    def write(self, key: str, value: Any) -> None:
        """Keep a JSON value under a key; a cache that cannot be written stays as it is."""
        try:
            with closing(self._open()) as base, base:
                base.execute(
                    "INSERT OR REPLACE INTO answers VALUES (?, ?)", (key, json.dumps(value, ensure_ascii=False))
                )
        except (sqlite3.Error, OSError):
            return

    def sentences(self, key: str) -> tuple[Sentence, ...] | None:
        """Return the sentences kept under a key: none when the model never wrote any that stood, None when unknown."""
        try:
            return tuple(_sentence(item) for item in self.read(key))
        except (ValueError, TypeError):
            return None

    def keep(self, key: str, sentences: Sequence[Sentence]) -> None:
        """Keep a slot's sentences."""
        self.write(key, [[s.text, list(s.facts), s.paragraph, s.label] for s in sentences])

    def _open(self) -> sqlite3.Connection:
        if self.path is None:
            raise OSError("no cache")
        self.path.parent.mkdir(parents=True, exist_ok=True)
        base = sqlite3.connect(self.path, timeout=2)
        base.execute("PRAGMA journal_mode=WAL")
        base.execute(SCHEMA)
        return base


def key(*parts: str) -> str:
    """Return the key of an answer: prompt version, model, prompts, facts."""
    return hashlib.sha256("\0".join(parts).encode()).hexdigest()


def _sentence(item: list[object]) -> Sentence:
    text, facts, paragraph, label = item
    if not (isinstance(text, str) and isinstance(label, str) and isinstance(facts, list)):
        raise ValueError("not a sentence")
    return Sentence(text, tuple(map(str, facts)), int(str(paragraph)), label)
