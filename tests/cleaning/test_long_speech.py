"""A speech whose paragraphs each open on a mark is closed at the end of each, as French sets it."""

from __future__ import annotations

import pytest

from generator import Source
from generator.cleaning import clean

TITLE = "La maire de Nermont défend le vieux pont"
REST = "Le conseil municipal votera mardi le budget des travaux. Le pont porte deux mille voitures par jour."


@pytest.mark.parametrize(("opening", "closing"), [('"', '"'), ("“", "”"), ("« ", " »")])
def test_each_paragraph_of_a_speech_is_closed(opening: str, closing: str) -> None:
    first = f"La maire, Lise Arnal, a déclaré : {opening}Ce pont a vu passer nos parents."
    second = f"{opening}Nous le réparerons avant la fin de notre mandat.{closing}"
    text = clean(Source(f"{TITLE}\n\n{first}\n\n{second}\n\n{REST}")).text
    assert "« Ce pont a vu passer nos parents. »" in text
    assert "« Nous le réparerons avant la fin de notre mandat. »" in text


def test_a_mark_that_no_paragraph_takes_up_is_left() -> None:
    first = "La maire, Lise Arnal, a déclaré : « Ce pont a vu passer nos parents."
    assert "parents. »" not in clean(Source(f"{TITLE}\n\n{first}\n\n{REST}")).text
