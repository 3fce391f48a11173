"""A key phrase has the capitals of the names it is made of."""

import pytest

from generator.facts import extract
from generator.facts.keycase import with_capitals
from tests.frames.briefs import brief

TEXT = "Halden attaque Lomane Travaux devant le tribunal. Le port de Lomane Travaux ouvre en mai. Halden a deux bacs au port."


@pytest.mark.parametrize(
    ("typed", "read"),
    [
        ("halden lomane", "Halden Lomane"),
        ("port de halden", "port de Halden"),
        ("travaux du port", "Travaux du port"),
        ("Halden lomane", "Halden lomane"),  # somebody chose its capitals
    ],
)
def test_names_have_their_capitals(typed: str, read: str) -> None:
    known = brief(TEXT)
    assert with_capitals(typed, known.cleaned.text, known.entities) == read


def test_a_word_that_the_text_writes_plainly_stays_plain() -> None:
    known = brief(f"{TEXT} Les travaux dureront deux ans.")
    assert with_capitals("travaux du port", known.cleaned.text, known.entities) == "travaux du port"


def test_the_page_is_about_the_names() -> None:
    assert extract(brief(TEXT).cleaned, "halden lomane").keyphrase == "Halden Lomane"
