"""A sentence that announces somebody's words keeps its colon where nothing but those words follows."""

from __future__ import annotations

from generator.rules.speaking import led_to
from generator.types import Fact, Sentence, Span

ABOVE = [Sentence("Ana Roy a fait le premier pas vers son rival.", ("F1",))]
WORDS = [Sentence("« Plus de querelles entre nous. »", ("F2",))]


def _fact(text: str) -> Fact:
    return Fact("F1", text, Span(0, len(text)), 1.0, 0)


def test_the_colon_stays_before_the_words_it_announces() -> None:
    leading = _fact("C'est Ana Roy qui a fait le premier pas vers son rival :")
    assert led_to(ABOVE, WORDS, leading)[0].text == "Ana Roy a fait le premier pas vers son rival :"
    assert led_to(ABOVE, [Sentence("Roy a dit : « Plus de querelles. »", ("F2",))], leading) == ABOVE
    assert led_to(ABOVE, WORDS, _fact("Ana Roy a fait le premier pas.")) == ABOVE
    assert led_to([], WORDS, leading) == []
