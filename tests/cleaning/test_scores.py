"""The sheet of a match is no paragraph; a sentence that counts in brackets is one."""

from __future__ import annotations

import pytest

from generator.cleaning import clean
from generator.cleaning.scores import is_sheet
from generator.types import Source
from tests.cleaning.ornay import BODY, MORE

SHEET = "Ornay : 187/6 en 20 overs (Roy 84, Ana Vial 47 ; Hamel 3/34) bt Lavène : 171/9 en 20 overs (Hamel 62, Duval 33 ; Roy 4/26) par 16 runs."


def test_a_sheet_goes_with_what_announces_it() -> None:
    assert clean(Source(f"Ornay bat Lavène\n\n{BODY}\n\n{MORE}\n\nBrefs scores :\n{SHEET}")).text == f"{BODY}\n\n{MORE}"


@pytest.mark.parametrize(
    "told",
    [
        "Ornay a battu Lavène grâce à ses avants (Roy 12, Vial 9) et à ses arrières (Duval 6, Hamel 3).",
        "Le pont compte deux piles (Nord 12, Sud 9).",
    ],
)
def test_a_sentence_that_counts_is_no_sheet(told: str) -> None:
    assert not is_sheet(told)
