"""Small stories said again as a fluent writer says them, and with what he adds: rewordings.txt, retellings.txt."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from itertools import groupby
from pathlib import Path
from typing import NamedTuple

import pytest

from generator.checks import verify
from generator.checks.doubts import judge
from generator.cleaning import clean
from generator.facts import extract
from generator.sites import find
from generator.types import Assignment, Brief, Budget, Draft, Outline, Sentence, Source


class Aim(NamedTuple):
    """What words alone may get wrong of a file's sentences."""

    falsely: float  # share of honest sentences that may be refused
    surely: float  # the same where no second reader is asked
    missed: int  # planted ones that pass: what two facts say apart is put together


AIMS = {
    "rewordings.txt": Aim(0.1, 0.01, 1),  # the rules were made on these
    "retellings.txt": Aim(0.34, 0.02, 1),  # said far more freely, as a second reader is for
}


class Row(NamedTuple):
    """A sentence, the facts it cites, the source they come from; `what` is wrong in it, "" when it is honest."""

    source: str
    what: str
    facts: str
    text: str


def rows(name: str) -> Iterator[Row]:
    """Yield the sentences of a file."""
    lines = [x for x in (Path(__file__).parent / name).read_text("utf-8").splitlines() if x[0] != ";"]
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


def draft(row: Row) -> tuple[Draft, Assignment]:
    site = find("actu")
    assignment = Assignment("section", site.slots["section"], site, brief(row.source), Outline((), (), Budget(0, 0, 0)))
    return Draft((Sentence(row.text, tuple(row.facts.split())),), "modèle"), assignment


def refused(row: Row) -> list[str]:
    return [i.message for i in verify(*draft(row)) if i.level == "error" and i.check != "longueur"]


@pytest.mark.parametrize("name", AIMS)
def test_what_a_fluent_writer_adds_is_refused(name: str) -> None:
    planted = [row for row in rows(name) if row.what]
    missed = [f"{row.what} : {row.text}" for row in planted if not refused(row)]
    assert len(planted) > 60
    assert len(missed) <= AIMS[name].missed, "\n".join(missed)


@pytest.mark.parametrize("name", AIMS)
def test_what_a_fluent_writer_says_again_mostly_stands(name: str) -> None:
    honest = [row for row in rows(name) if not row.what]
    found = [f"{row.text} : {messages}" for row in honest if (messages := refused(row))]
    assert len(honest) > 60
    assert len(found) <= AIMS[name].falsely * len(honest), "\n".join(found)


@pytest.mark.parametrize("name", AIMS)
def test_a_second_reader_may_save_nearly_all_of_it(name: str) -> None:
    honest = [row for row in rows(name) if not row.what]
    lost = [f"{row.text} : {found.sure}" for row in honest if (found := judge(*draft(row))).sure]
    assert len(lost) <= AIMS[name].surely * len(honest), "\n".join(lost)


@pytest.mark.parametrize("name", AIMS)
def test_a_second_reader_is_shown_all_that_words_let_pass(name: str) -> None:
    passed = [row for row in rows(name) if row.what and not refused(row)]
    assert not [row.text for row in passed if not judge(*draft(row)).doubtful]
