"""Forty-five small stories said again as a fluent writer says them, and with what such a writer adds: rewordings.txt."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from itertools import groupby
from pathlib import Path
from typing import NamedTuple

from generator.checks import verify
from generator.cleaning import clean
from generator.facts import extract
from generator.sites import find
from generator.types import Assignment, Brief, Budget, Draft, Outline, Sentence, Source

FALSELY = 0.12  # share of honest sentences that may be refused
MISSED = 7  # planted ones that pass: what two facts say apart is put together, or a limit of place or part is lost


class Row(NamedTuple):
    """A sentence, the facts it cites, the source they come from; `what` is wrong in it, "" when it is honest."""

    source: str
    what: str
    facts: str
    text: str


def rows() -> Iterator[Row]:
    """Yield the sentences of rewordings.txt."""
    lines = [x for x in (Path(__file__).parent / "rewordings.txt").read_text("utf-8").splitlines() if x[0] != ";"]
    source = ""
    for ruled, group in groupby(lines, key=lambda line: line.startswith(("H|", "P|"))):
        if not ruled:
            title, text = group
            source = f"{title.removeprefix('# ')}\n\n{text}"
        else:
            yield from (Row(source, "|".join(p[1:-2]), p[-2], p[-1]) for p in (x.split("|") for x in group))


@cache
def brief(source: str) -> Brief:
    return extract(clean(Source(source)))


def refused(row: Row) -> list[str]:
    site = find("actu")
    assignment = Assignment("section", site.slots["section"], site, brief(row.source), Outline((), (), Budget(0, 0, 0)))
    draft = Draft((Sentence(row.text, tuple(row.facts.split())),), "modèle")
    return [i.message for i in verify(draft, assignment) if i.level == "error" and i.check != "longueur"]


def test_what_a_fluent_writer_adds_is_refused() -> None:
    planted = [row for row in rows() if row.what]
    missed = [f"{row.what} : {row.text}" for row in planted if not refused(row)]
    assert len(planted) > 150
    assert len(missed) <= MISSED, "\n".join(missed)


def test_what_a_fluent_writer_says_again_mostly_stands() -> None:
    honest = [row for row in rows() if not row.what]
    found = [f"{row.text} : {messages}" for row in honest if (messages := refused(row))]
    assert len(honest) > 100
    assert len(found) <= FALSELY * len(honest), "\n".join(found)
