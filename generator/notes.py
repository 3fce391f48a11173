"""House notes: timeless context a desk keeps at hand; read from the site's folders, matched to a source."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterable, Sequence
from functools import cache, lru_cache
from pathlib import Path
from typing import Any

from generator.errors import SiteError
from generator.french.typography import strip_typography
from generator.types import Note

MOST = 6  # notes of one article: more would bury the news
# One passing mention earns no note, unless it stands where the subject does.
MENTIONS = 2


def load(folders: Sequence[str]) -> tuple[Note, ...]:
    """Return the notes of all folders, the nearest of each id first; SiteError for a file that is wrong."""
    return _load(tuple(folders))


@cache
def _load(folders: tuple[str, ...]) -> tuple[Note, ...]:
    found: dict[str, Note] = {}
    for folder in folders:
        for path in sorted(Path(folder, "notes").glob("*.toml")):
            for note in _read(path):
                found.setdefault(note.id, note)
    return tuple(found.values())


def _read(path: Path) -> Iterable[Note]:
    try:
        rows: list[dict[str, Any]] = tomllib.loads(path.read_text("utf-8")).get("note", [])
        return [_note(row) for row in rows]
    except (tomllib.TOMLDecodeError, KeyError, TypeError) as error:
        raise SiteError(f"{path} : note illisible ({error})", "voyez notes/LISEZMOI.md") from error


def _note(row: dict[str, Any]) -> Note:
    return Note(
        row["id"],
        tuple(row["terms"]),
        row.get("kind", "terme"),
        row["label"],
        row["short"],
        row.get("gender", ""),
        tuple(row["forms"]),
        tuple(row.get("extra", ())),
        tuple(row.get("near", ())),
        row.get("source", ""),
        row.get("date", ""),
    )


def matching(text: str, notes: Sequence[Note]) -> tuple[Note, ...]:
    """Return the notes whose term the text names often enough or early, best first, at most MOST.

    A term stands as a whole word, its plural in -s or -x too; a capital in the term must be one in the text.
    """
    if not notes:
        return ()
    plain = strip_typography(text)
    pattern, owners = _terms(tuple(notes))
    counts: dict[str, list[int]] = {}
    for match in pattern.finditer(plain):
        if note := _owner(match.group(), owners):
            counts.setdefault(note, []).append(match.start())
    early = len(plain) // 3
    kept = [id for id, at in counts.items() if len(at) >= MENTIONS or at[0] < early]
    best = sorted(kept, key=lambda id: (-len(counts[id]), counts[id][0]))
    by_id = {note.id: note for note in notes}
    return tuple(by_id[id] for id in best[:MOST])


def _owner(found: str, owners: dict[str, str]) -> str:
    low = found.lower()
    for form in (found, low, found[:-1], low[:-1]):
        if form in owners:
            return owners[form]
    return owners.get(" ".join(re.sub(r"[sx]$", "", w) for w in low.split()), "")


@lru_cache(maxsize=8)
def _terms(notes: tuple[Note, ...]) -> tuple[re.Pattern[str], dict[str, str]]:
    owners: dict[str, str] = {}
    for note in notes:
        for term in note.terms:
            owners.setdefault(strip_typography(term), note.id)
    ordered = sorted(owners, key=len, reverse=True)
    words = "|".join(_plural(term) for term in ordered)
    return re.compile(rf"(?<![\w-])(?:{words})(?![\w-])"), _with_singulars(owners)


def _plural(term: str) -> str:
    """Return a pattern of the term, each of its words but small ones in singular or plural."""
    if any(c.isupper() for c in term):
        return re.escape(term)
    return r"\ ".join(re.escape(w) + ("[sx]?" if len(w) > 3 and w[-1] not in "sxz" else "") for w in term.split())


def _with_singulars(owners: dict[str, str]) -> dict[str, str]:
    bare = {" ".join(re.sub(r"[sx]$", "", w) for w in term.lower().split()): id for term, id in owners.items()}
    return {**bare, **owners}
