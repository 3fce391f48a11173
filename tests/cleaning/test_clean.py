"""Cleaning as a whole: every offset leads back to the source; any text is cleaned or refused in French."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from generator.cleaning import clean
from generator.errors import SourceError
from generator.types import Source
from tests.cleaning.ornay import BODY, MORE, cleaned


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("Le pont ferme", "titre"),
        (
            "The bridge is closed.\n\n"
            + "The council of the town has said that the bridge will be closed for a year. " * 3,
            "anglais",
        ),
    ],
)
def test_nothing_to_work_with_is_refused_in_french(text: str, said: str) -> None:
    with pytest.raises(SourceError) as refused:
        cleaned(text)
    assert said in refused.value.message
    assert refused.value.hint


SOURCES = [
    f"Le pont ferme\n\n{BODY}\n\nREGARDER AUSSI | autre chose\n\n{MORE}",
    f"8 août 2016 . – {BODY} La plate-forme, dit-il , tient bon.\n\n## Suite\n\n**{MORE}**",
]


@pytest.mark.parametrize("text", SOURCES)
def test_every_untouched_word_is_found_again_in_the_source(text: str) -> None:
    result = clean(Source(text, markup="markdown"))
    mended = {word for repair in result.repairs for word in repair.after.split()}
    start = 0
    for word in result.text.split():
        at = result.text.index(word, start)
        start = at + len(word)
        bare = word.strip(",.")
        span = result.locate(at, at + len(bare))
        if bare not in mended:
            assert text[span.start : span.end] == bare


@settings(max_examples=60, deadline=None)
@given(st.text(max_size=300))
def test_any_text_is_cleaned_or_refused(text: str) -> None:
    try:
        result = cleaned(f"{BODY}\n\n{text}\n\n{MORE}")
    except SourceError:
        return
    assert all(0 <= a[1] <= len(result.source.text) for a in result.anchors)


def test_a_text_that_is_one_announcement_is_refused() -> None:
    text = "La maire de la commune a répondu hier soir à tous les habitants du quartier du port, " * 3
    with pytest.raises(SourceError):
        cleaned(f"Le pont ferme\n\n{text.strip(', ')} :")
