"""Measures names and dates against texts annotated by hand: `python tests/measures/entities.py FILE.jsonl [FIRST [LAST]]`.

Each line of the file is an object with `text` and `entities`: [start, end, label, words]; labels Person, Organization,
Location, Product, Event, Date, Hour. Annotations may nest. A span we give is right when it is one of theirs; what they
have is found when we give the outermost of a nest or one inside it. Apostrophes and « l' » are told apart.
"""

from __future__ import annotations

import json
import sys
import time
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).parents[2]))

from generator.facts.entities import entities
from generator.facts.ledger import ledger
from generator.french import dates
from generator.types import Block, Cleaned, Entity, Request, Source

KINDS = {
    "person": "Person",
    "organisation": "Organization",
    "place": "Location",
    "product": "Product",
    "event": "Event",
}
Spans = dict[tuple[int, int], set[str]]


def main(path: str, first: int = 0, last: int | None = None) -> None:
    """Print precision, recall and F1 of spans, typed spans and dates, and the commonest errors."""
    counts: Counter[str] = Counter()
    errors: dict[str, Counter[str]] = {
        name: Counter() for name in ("missed", "wrong", "type", "date missed", "date wrong")
    }
    began = time.perf_counter()
    rows = Path(path).read_text("utf-8").splitlines()[first:last]
    for row in rows:
        _compare(json.loads(row), counts, errors)
    for what in ("span", "typed", "date"):
        print(_line(what, counts))
    print(f"{len(rows)} texts, {(time.perf_counter() - began) / len(rows) * 1000:.1f} ms each")
    for name, found in errors.items():
        print(f"{name}: " + "; ".join(f"{words} {n}" for words, n in found.most_common(40)))


def _line(what: str, counts: Counter[str]) -> str:
    right, found, given = counts[f"{what} right"], counts[f"{what} found"], counts[f"{what} given"]
    precision, recall = right / max(given, 1), found / max(counts[f"{what} gold"], 1)
    f1 = 2 * precision * recall / max(precision + recall, 1e-9)
    return f"{what:6} precision {precision:.3f} recall {recall:.3f} F1 {f1:.3f}  ({given} given)"


def _compare(row: dict[str, Any], counts: Counter[str], errors: dict[str, Counter[str]]) -> None:
    text: str = row["text"]
    gold: Spans = {}
    for start, end, label, _ in row["entities"]:
        gold.setdefault((start, end), set()).add(label)
    names = {span: labels - {"Date", "Hour"} for span, labels in gold.items() if labels - {"Date", "Hour"}}
    given = {(s.start, s.end): KINDS.get(e.kind, "?") for e in _entities(text) for s in e.spans}
    given = {_bare(text, span): kind for span, kind in given.items()}
    _count("span", {s: {"x"} for s in names}, {s: "x" for s in given}, text, counts, errors, "missed", "wrong")
    _count("typed", names, given, text, counts, errors, "", "type")
    days = {span: {"Date"} for span, labels in gold.items() if "Date" in labels}
    _count("date", days, dict(_dates(text)), text, counts, errors, "date missed", "date wrong")


def _count(
    what: str, gold: Spans, given: dict[tuple[int, int], str], text: str, counts: Counter[str],
    errors: dict[str, Counter[str]], missed: str, wrong: str,
) -> None:  # fmt: skip
    outer = [s for s in gold if not any(o != s and o[0] <= s[0] and s[1] <= o[1] for o in gold)]
    right = {s for s, kind in given.items() if kind in gold.get(s, ())}
    for span in outer:
        found = span in right
        counts[f"{what} found"] += found
        if not found and missed:
            errors[missed][text[slice(*span)]] += 1
    for span in given.keys() - right:
        if what != "typed" and wrong:
            errors[wrong][text[slice(*span)]] += 1
        elif what == "typed" and span in gold:
            errors[wrong][f"{text[slice(*span)]} {given[span]}/{'+'.join(sorted(gold[span]))}"] += 1
    counts[f"{what} right"] += len(right)
    counts[f"{what} given"] += len(given)
    counts[f"{what} gold"] += len(outer)


def _bare(text: str, span: tuple[int, int]) -> tuple[int, int]:
    """Return a span without the spaces at its ends."""
    words = text[slice(*span)]
    return span[0] + len(words) - len(words.lstrip()), span[1] - len(words) + len(words.rstrip())


def _dates(text: str) -> Iterator[tuple[tuple[int, int], str]]:
    """Yield the calendar dates we find: they annotated those with a number or a month, not « mardi »."""
    for phrase in dates.find(text):
        if phrase.kind in ("absolute", "partial") and not phrase.iso.startswith(("T", "P")) and phrase.iso:
            yield from ((span, "Date") for span in phrase.spans)


def _entities(text: str) -> tuple[Entity, ...]:
    cleaned = _cleaned(text)
    return entities(cleaned, tuple(ledger(cleaned)))


def _cleaned(text: str) -> Cleaned:
    """Return a text as if nothing had to be cleaned: its first line is the title, blank lines part paragraphs."""
    blocks, at = [], 0
    for line in text.split("\n"):
        if line.strip():
            blocks.append(Block("paragraph", line, at))
        at += len(line) + 1
    title = blocks[0].text if blocks else ""
    return Cleaned(Source(text), title, text, tuple(blocks), ((0, 0),), Request())


if __name__ == "__main__":
    main(sys.argv[1], *(int(a) for a in sys.argv[2:]))
