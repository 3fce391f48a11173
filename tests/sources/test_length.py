"""A source that would take minutes is refused at once, with what to do; a long one is announced."""

from __future__ import annotations

import time

import pytest

from generator import Source, build, find_site
from generator.errors import SourceError
from generator.sources.length import LONG, MOST, is_long

SENTENCE = "La commune de Vaulx a ouvert une salle de lecture près du canal. "


@pytest.mark.parametrize(
    ("text", "said"),
    [(SENTENCE * (MOST // 10), "trop long"), (SENTENCE.replace(".", "") * 300, "sans un point")],
)
def test_what_no_article_can_come_of_is_refused_at_once(text: str, said: str) -> None:
    began = time.monotonic()
    with pytest.raises(SourceError, match=said) as refused:
        build(Source(text), find_site("actu"))
    assert refused.value.hint
    assert time.monotonic() - began < 5


def test_a_long_text_is_announced_a_short_one_is_not() -> None:
    assert is_long(Source(SENTENCE * (LONG // 10)))
    assert not is_long(Source(SENTENCE * 20))


def test_one_paragraph_of_a_hundred_sentences_takes_seconds() -> None:
    began = time.monotonic()
    build(Source(SENTENCE * 100), find_site("actu"))
    assert time.monotonic() - began < 25
