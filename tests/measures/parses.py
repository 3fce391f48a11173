"""Share of the sentences of a folder of texts whose parse is complete, and the doubts of the others by kind.

Usage: python tests/measures/parses.py FOLDER [--show DOUBT]
"""

from __future__ import annotations

import argparse
import time
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

from generator.french.clauses import FATAL, parse
from generator.french.sentences import split
from generator.french.syntax import Parse


def main() -> None:
    """Print the figures of a folder, or the sentences that have one doubt."""
    reader = argparse.ArgumentParser(description=__doc__)
    reader.add_argument("folder", type=Path)
    reader.add_argument("--show", default="")
    asked = reader.parse_args()
    sentences = list(sentences_of(asked.folder))
    started = time.perf_counter()
    parses = [parse(sentence) for sentence in sentences]
    print(report(parses, time.perf_counter() - started))
    for found in parses:
        if asked.show and asked.show in found.doubts:
            print("-", found.text)


def sentences_of(folder: Path) -> Iterator[str]:
    """Yield the sentences of the .txt files of a folder; lines without final sign (titles, dates) are left out."""
    for path in sorted(folder.glob("*.txt")):
        for line in path.read_text("utf-8").splitlines():
            yield from (s.text for s in split(line) if s.text[-1] in ".!»" and len(s.text.split()) > 3)


def report(parses: list[Parse], seconds: float) -> str:
    """Return the figures: sentences, share complete, speed, doubts by kind (« * »: such a parse is not complete)."""
    complete = sum(found.complete for found in parses)
    doubts = Counter(doubt for found in parses for doubt in found.doubts)
    lines = [
        f"{len(parses)} sentences, {complete / max(1, len(parses)):.1%} complete, {len(parses) / seconds:.0f} a second"
    ]
    lines += [f"{n:6} {doubt}{' *' if doubt in FATAL else ''}" for doubt, n in doubts.most_common()]
    return "\n".join(lines)


if __name__ == "__main__":
    main()
