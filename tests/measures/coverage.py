"""Measure the writer on a folder of texts: how many source clauses are said anew, and how much is copied.

Usage: python tests/measures/coverage.py FOLDER [--show] [--all]

Prints per text and in all: clauses, share told anew (a frame or a safe rewrite; neither copied nor dropped), longest
copied run of the chosen sayings, share of their 8-grams that stand in the source, words per sentence, passives.
`--show` prints each fact with its best saying, `--all` with its first four.
"""

from __future__ import annotations

import sys
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice
from pathlib import Path

from generator import frames
from generator.cleaning import clean
from generator.facts import extract
from generator.frames.copying import grams, tokens
from generator.frames.reading import parsed
from generator.frames.units import units
from generator.sources import read
from generator.types import Brief, Fact

SHOWN = 4
MOST_COPIED = 12  # words
COPIED_SHARE = 0.6  # of the sentence: a longer run leaves it the source's


@dataclass(frozen=True, slots=True)
class Told:
    """One fact and what is said of it."""

    fact: Fact
    clauses: int
    complete: bool
    best: frames.Saying

    @property
    def anew(self) -> bool:
        """Return whether the fact is said anew: rewritten, and no copied run is most of it."""
        words = len(tokens(self.fact.text))
        return self.best.rewritten and self.best.copied <= max(MOST_COPIED, COPIED_SHARE * words)


def told(brief: Brief, name: str) -> Iterator[Told]:
    """Yield each fact with its best saying, in the source's order, the context carried on."""
    recent: tuple[str, ...] = ()
    forms: tuple[str, ...] = ()
    known: tuple[str, ...] = ()
    for fact in brief.facts:
        context = frames.Context(seed=name, known=known, recent=recent[-2:], forms=forms[-3:])
        best = next(frames.say(fact, brief, "sentence", context))
        parse = parsed(fact.text)
        yield Told(fact, max(1, len(units(parse))), parse.complete, best)
        recent, forms = (*recent, *best.sentences), (*forms, best.form)
        known = (*known, *(e.name for e in brief.entities if e.name in best.text and e.name not in known))


def report(name: str, found: list[Told]) -> str:
    """Return one line of figures."""
    clauses = sum(t.clauses for t in found)
    anew = sum(t.clauses for t in found if t.anew)
    touched = sum(t.clauses for t in found if t.best.rewritten)
    source = set().union(*(grams(t.fact.text) for t in found)) if found else set()
    mine = [g for t in found for g in grams(t.best.text)]
    copied = sum(g in source for g in mine)
    sentences = [s for t in found for s in t.best.sentences]
    words = sum(len(tokens(s)) for s in sentences)
    runs = sorted((t.best.copied for t in found), reverse=True)
    complete = sum(t.complete for t in found)
    return (
        f"{name:22} facts {len(found):3}  parsed {complete / max(1, len(found)):4.0%}  clauses {clauses:3}  "
        f"anew {anew / max(1, clauses):4.0%} (touched {touched / max(1, clauses):4.0%})  longest run {runs[0] if runs else 0:2} (median {runs[len(runs) // 2] if runs else 0})  "
        f"8-grams {copied / max(1, len(mine)):4.0%}  words/sentence {words / max(1, len(sentences)):4.1f}"
    )


def main(folder: Path, show: bool, every: bool) -> None:
    """Print the figures of every .txt and .md of a folder."""
    whole: list[Told] = []
    forms: Counter[str] = Counter()
    files = sorted(folder.iterdir()) if folder.is_dir() else [folder]
    for path in files:
        brief = extract(clean(read(str(path))))
        found = list(told(brief, path.name))
        whole += found
        forms.update(t.best.form.split("+")[0].split("/")[0] for t in found)
        for t in found if show or every else ():
            print(f"\n{t.fact.id} {'' if t.complete else '(?) '}{t.fact.text}")
            sayings = frames.say(t.fact, brief, "sentence", frames.Context(seed=path.name))
            for saying in islice(sayings, SHOWN) if every else [t.best]:
                print(f"   {saying.copied:2} {'R' if saying.rewritten else '-'} {saying.text}  [{saying.form}]")
        print(report(path.name, found))
    print(report("ALL", whole))
    print(", ".join(f"{form} {count}" for form, count in forms.most_common(40)))


if __name__ == "__main__":
    main(Path(sys.argv[1]), "--show" in sys.argv, "--all" in sys.argv)
