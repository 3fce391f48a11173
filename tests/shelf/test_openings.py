"""What a match can begin with: a matcher that leaps finds what one finds that tries every character."""

from __future__ import annotations

import re
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.shelf import compiled
from generator.shelf.openings import ANY, _sequence

SHAPES = [
    r"\b(?:de le|a l['’]eau|sk[iî])\b",
    r"(?<!\w)(?P<who>[A-Z]|(?i:é))\w*(?=\s|$)",
    r"(?=[ds])(?<![.!] )(?:[^\W\d]+-)?ss?",
    r",? puis,?| ; ",
    r"(?:x*|k+?)(?:\d|\S\s)",
    r"(?a:\W|É)\b",
    r"(?>(?:œ|ÿ)?)(?:[^a-r’]|[k-p])(?<=\w)",
    r"(?P<one>[aK])?(?(one)b|c)|(?P<two>[s])(?P=two)",
    r"(?m:^)[ -,µ]{1,3}+",
]
LETTERS = "aAkK\u212asSſéÉœŒÿŸµμ’' ,;.-1bcdpuilex\n"


@pytest.mark.parametrize("shape", SHAPES)
@pytest.mark.parametrize("flags", [0, re.IGNORECASE])
@given(text=st.text(st.sampled_from(LETTERS), max_size=30))
def test_a_leaping_matcher_finds_what_any_matcher_finds(shape: str, flags: int, text: str) -> None:
    found, wanted = (p.finditer(text) for p in (compiled(shape, flags), re.compile(shape, flags)))
    assert [m.span() for m in found] == [m.span() for m in wanted]


@pytest.mark.parametrize(
    ("shape", "opening"),
    [
        (r"\bde", "d"),
        (r"(?<!\w)(?:,? puis|l['’]eau)", ", l"),
        (r"\b(?i:k|é)", "kKéÉ"),
        (r"(?:x*|y)\d", "xy0123456789"),
        (r"\b[^\W\d_a-zà-ÿß-öA-Wª-Þ]", "XYZ"),
        (r"(?:’|œ)n", ""),
    ],
)
def test_what_a_match_begins_with_is_read_past_what_takes_no_character(shape: str, opening: str) -> None:
    assert _of(shape) == set(opening)


@pytest.mark.parametrize("shape", [r".a", r"(?P<a>x)?(?P=a)y", r"(?s:.)", r"[^«]*a"])
def test_what_nobody_can_tell_begins_anyhow(shape: str) -> None:
    assert _of(shape) == ANY


def _of(shape: str) -> frozenset[str]:
    parser: Any = pytest.importorskip("re._parser")
    tree = parser.parse(shape)
    return _sequence(tree, tree.state.flags)[0]
