"""Whole words behind « que » stand behind a colon; what « et que » adds to them is a sentence."""

from __future__ import annotations

import pytest

from generator.frames.reshaping.direct import directed, told_besides
from tests.frames.briefs import sayings


def test_they_stand_behind_a_colon() -> None:
    text = "La maire de Lomane a déclaré que « Ce quai est plus sûr que le vieux port »."
    assert [s.text for s in directed(text)] == [
        "La maire de Lomane a déclaré : « Ce quai est plus sûr que le vieux port. »"
    ]


def test_what_is_added_is_a_sentence_of_its_own() -> None:
    text = "Il a également ajouté que « Ce travail est réel, je le montrerai » et que sa sœur tenait le bac « depuis dix ans »."
    wanted = (
        "Il a également ajouté : « Ce travail est réel, je le montrerai. » "
        "Sa sœur tenait le bac « depuis dix ans », a-t-il affirmé."
    )
    assert [f"{cut.first} {cut.second}" for cut in told_besides(text)] == [wanted]
    assert wanted in sayings(text)


@pytest.mark.parametrize(
    "text",
    [
        "La maire affirme que « le quai est sûr et restera ouvert ».",
        "La maire pense depuis que « Lomane » ferme.",
        "Le port que « Ana Roy et ses amis » ont bâti ferme mardi.",
    ],
)
def test_a_part_of_a_sentence_goes_on_with_it(text: str) -> None:
    assert not list(directed(text))
    assert not list(told_besides(text))
