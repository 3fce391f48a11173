"""The words a match holds: where a text has none of a set, the pattern matches nothing in it."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.shelf import needed

SHAPES = [
    r"\b(?:cas|sac)(?: de)? (?P<what>l[ae]s?) ",
    r"(?i:cas) de|sac\b a",
    r"(?<=de )(?:la )?(?=sac)s?",
    r"(?:de )*(?:sac ?){1,3}|(?:la)?+ c",
    r"(?>(?:as|ac) )e(?!d)|[cs]a(?:d|s|l)",
    r"c\ba|sa{2}c",
    r"(?:(?:a|de)|(?:c(?:as|)|))l",
]
LETTERS = "aacdelsSC  é"


@pytest.mark.parametrize("shape", SHAPES)
@pytest.mark.parametrize("flags", [0, re.IGNORECASE])
@given(text=st.text(st.sampled_from(LETTERS), max_size=14))
def test_a_text_without_the_words_is_not_matched(shape: str, flags: int, text: str) -> None:
    if re.search(shape, text, flags):
        assert all(any(word in text for word in words) for words in needed(shape, flags))


@pytest.mark.parametrize(
    ("shape", "words"),
    [
        (r"\bprendre (?:un|le) virage\b", (("prendre ",), (" virage",))),
        (r"[Gg]uerre (?:Ornay[-–]Verlac|Ornay [-–] Verlac)", (("uerre Ornay",), (" Verlac", "Verlac"))),
        (r"\w+ (?:bananes?|noix)\b", (("banane", "noix"), (" ",))),
        (r"(?:le )?(?:sac|\d+)", ()),
        (r"(?i)sac", ()),
        (r"(?<=un )sac(?! à dos)(?= vide)", ((" vide",), ("sac",))),
    ],
)
def test_what_tells_most_is_asked_first(shape: str, words: tuple[tuple[str, ...], ...]) -> None:
    assert needed(shape) == words
