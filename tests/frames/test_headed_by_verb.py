"""A sentence that opens on its verb has nothing in front to set behind it."""

import pytest

from generator.facts.reading import parsed
from generator.frames.reshaping.shallow import headed


@pytest.mark.parametrize("text", ["Reste la question du loyer.", "Restait Filou.", "S'y ajoutent les droits de port."])
def test_a_sentence_that_opens_on_its_verb_is_left_as_it_stands(text: str) -> None:
    assert not list(headed(parsed(text)))
