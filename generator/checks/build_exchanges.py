"""Build `data/echanges.txt` from the tables of frames: two words that a frame or an exchange puts for one another say the same.

Usage: python -m generator.checks.build_exchanges templates/_base/frames

Only what is one word on either side is taken, so that each stands for the other and not for a part of it; what
denies on one side and contraries are left out, and what proches.txt holds already is not told twice.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from itertools import combinations, product
from pathlib import Path
from typing import Any

from generator.checks.table import DATA, contrary, groups, table
from generator.french.sentences import is_stop_word
from generator.shelf import compiled, read_toml

HEAD = """# Deux mots d'une ligne s'échangent dans les cadres et les tables d'échanges de templates/_base/frames : l'un peut dire l'autre.
# Fichier tiré d'eux par « python -m generator.checks.build_exchanges templates/_base/frames » : corrigez les tables ou proches.txt.
"""
ASIDE = compiled(r"\{[^}]*\}|<[^>]*>|\([^)]*\)|~|;.*")  # objects, gaps and conditions of a line
VERB = compiled(r"\[([^\]:]+)[^\]]*\]")
WORD = compiled(r"[^\W\d_]+(?:-[^\W\d_]+)*")
EXCHANGED = compiled(r" [=>] ")
LISTED = 4  # texts from which what stands under one name is a list of words
SHORTEST = 4  # letters: shorter words are mostly those that join


def pairs(folder: Path) -> set[frozenset[str]]:
    """Return the pairs of words that the tables of a folder exchange."""
    found = (pair for file in sorted(folder.glob("*.toml")) for pair in _exchanges(read_toml(file)))
    words = ((*_only(one), *_only(other)) for one, other in found)
    return {frozenset(two) for two in words if len(set(two)) == 2}


def _exchanges(value: Any, row: bool = False) -> Iterator[tuple[str, str]]:
    """Yield what stands on either side of each exchange of a table, wherever in it; `row`: it is one of a list of lists."""
    if isinstance(value, dict):
        yield from product(_texts(value.get("from")), _texts(value.get("to")))
        for part in value.values():
            yield from _exchanges(part)
    elif isinstance(value, list):
        told = 1 < len(value) < LISTED or row
        if told and all(isinstance(part, str) for part in value) and not EXCHANGED.search(value[0]):
            yield value[0], value[1]  # a locution, the other, what must not stand beside
        for part in value:
            yield from _line(part) if isinstance(part, str) else _exchanges(part, row=True)


def _line(text: str) -> Iterator[tuple[str, str]]:
    """Yield the sides of « mot = autre », « mot > autre, troisième »."""
    one, *rest = EXCHANGED.split(ASIDE.sub(" ", text), maxsplit=1)
    yield from ((one, other) for other in (rest[0].split(",") if rest else ()))


def _texts(value: Any) -> list[str]:
    return [value] if isinstance(value, str) else [text for text in value or () if isinstance(text, str)]


def _only(side: str) -> tuple[str, ...]:
    """Return the one word of a side that carries meaning; nothing when it denies, or holds several."""
    if table().negations.search(side):
        return ()
    bare = VERB.sub(lambda verb: f" {verb[1]} ", ASIDE.sub(" ", side))
    words = [word.lower() for word in WORD.findall(bare) if len(word) >= SHORTEST and not word.isupper()]
    telling = [word for word in words if word not in table().light and not is_stop_word(word)]
    return (telling[0],) if len(telling) == 1 else ()


def main(folder: Path) -> None:
    """Write the pairs that proches.txt lacks."""
    known = {frozenset(two) for group in groups(("proches.txt",)) for two in combinations(group, 2)}
    new = {" ".join(sorted(pair)) for pair in pairs(folder) - known if not contrary(pair)}
    (DATA / "echanges.txt").write_text(HEAD + "\n".join(sorted(new)) + "\n", "utf-8")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
