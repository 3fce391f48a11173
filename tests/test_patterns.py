"""No pattern of the data or the code repeats a run that only optional signs part: what does not match would be tried in every way."""

from __future__ import annotations

import ast
import re
import tomllib
from collections.abc import Iterable, Iterator
from importlib import import_module
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).parents[1]
PARSER = import_module("re._parser")
FEW = 3  # times: less is soon tried
REPEATS = frozenset({"MAX_REPEAT", "MIN_REPEAT"})
REPEATED = re.compile(r"\)[*+{]")  # a group that may stand several times
LOOKS = frozenset({"AT", "ASSERT", "ASSERT_NOT"})
Part = tuple[str, Any]


def of_data() -> Iterator[str]:
    for path in (*ROOT.glob("generator/**/*.toml"), *ROOT.glob("templates/**/*.toml")):
        yield from strings(tomllib.loads(path.read_text("utf-8")))
    for path in ROOT.glob("generator/cleaning/data/calques/*.tsv"):
        yield from (line.split("\t")[0] for line in path.read_text("utf-8").splitlines() if not line.startswith("#"))


def of_code() -> Iterator[str]:
    for path in ROOT.glob("generator/**/*.py"):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "compiled":
                yield from strings([getattr(argument, "value", None) for argument in node.args[:1]])


def strings(value: object) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict | list):
        for inner in value.values() if isinstance(value, dict) else value:
            yield from strings(inner)


def endless(pattern: str) -> bool:
    """Return whether a pattern repeats, many times, one long run and nothing that must stand between two of them."""
    if not REPEATED.search(pattern):
        return False
    try:
        tree = PARSER.parse(pattern)
    except re.error:  # a phrase, no pattern
        return False
    return any(_runs_on(*repeat) for repeat in repeats(tree))


def repeats(parts: Iterable[Any]) -> Iterator[tuple[int, list[Part]]]:
    for name, given in parts:
        kind = str(name)
        if kind in REPEATS:
            yield int(given[1]), list(flat(given[2]))
            yield from repeats(given[2])
        elif kind == "SUBPATTERN":
            yield from repeats(given[3])
        elif kind == "BRANCH":
            for way in given[1]:
                yield from repeats(way)
        elif kind in LOOKS and kind != "AT":
            yield from repeats(given[1])


def flat(parts: Iterable[Any]) -> Iterator[Part]:
    for name, given in parts:
        if str(name) == "SUBPATTERN":
            yield from flat(given[3])
        else:
            yield str(name), given


def _runs_on(most: int, parts: list[Part]) -> bool:
    must = [(kind, given) for kind, given in parts if kind not in LOOKS and not (kind in REPEATS and given[0] == 0)]
    return most >= FEW and len(must) == 1 and must[0][0] in REPEATS and int(must[0][1][1]) > FEW


@pytest.mark.parametrize("pattern", [r"(?:[\w'’-]+ ?){1,5}(?:,| et )", r"(?:\s*[.;]+)*$", r"(?:[A-Z]{2,}[ -]?)+$"])
def test_a_run_that_nothing_parts_is_told(pattern: str) -> None:
    assert endless(pattern)


@pytest.mark.filterwarnings("ignore:Possible")  # phrases, which are no patterns, are read as such
def test_no_pattern_repeats_a_run_that_nothing_parts() -> None:
    assert [pattern for pattern in (*of_data(), *of_code()) if endless(pattern)] == []
