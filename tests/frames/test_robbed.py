"""A sentence whose coordinated subject was taken for the end of the clause before is not told in two."""

from __future__ import annotations

import pytest

from generator.frames.tellings import understood
from generator.french.clauses import parse


@pytest.mark.parametrize(
    "text",
    [
        "Les malades ont rempli un carnet tous les mois et leur poids et leur taille ont été mesurés à l'hôpital.",
        "Le maire a salué sa fille et son gendre et leur fils sont partis en avance.",
    ],
)
def test_a_verb_in_the_plural_has_more_than_one_thing_before_it(text: str) -> None:
    assert not understood(parse(text))


@pytest.mark.parametrize(
    "text",
    [
        "Le maire a ouvert le pont et les riverains sont venus.",
        "Le pont a rouvert et une centaine de riverains ont applaudi.",
        "Le pont a rouvert et la plupart des riverains ont applaudi.",
    ],
)
def test_one_that_counts_for_many_may_stand_alone(text: str) -> None:
    assert understood(parse(text))
