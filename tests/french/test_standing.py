"""Words are found where they stand whole, as a pattern between the edges of words would find them."""

from __future__ import annotations

import re

import pytest

from generator.french.standing import find_whole, starts

TEXT = "L'Insee publie l'étude ; Insee-Mines et insee, Insees, d'Insee."


@pytest.mark.parametrize("words", ["Insee", "insee", "étude", "publie l'étude", "Mines", "Lomane", "e"])
def test_words_are_found_where_a_pattern_finds_them(words: str) -> None:
    found = re.search(rf"(?<!\w){re.escape(words)}(?!\w)", TEXT)
    assert find_whole(TEXT, words) == (found.start() if found else -1)
    assert [*starts(TEXT, words)] == [m.start() for m in re.finditer(rf"(?<!\w){re.escape(words)}", TEXT)]
