"""Who did it is told behind « que » and the verb where nobody else can be its subject."""

from __future__ import annotations

import pytest

from generator.frames.exchanges.doers import doers

TOLD = [
    (
        "Les milices soutenues par les Raviens tiennent le port de Lomane.",
        "Les milices que soutiennent les Raviens tiennent le port de Lomane.",
    ),
    (
        "Le film a plu à une équipe dirigée par le chercheur Paul Morin.",
        "Le film a plu à une équipe que dirigeait le chercheur Paul Morin.",
    ),
]


@pytest.mark.parametrize("source, wanted", TOLD)
def test_it_is_told_by_a_relative(source: str, wanted: str) -> None:
    assert wanted in [source[: c.start] + c.text + source[c.end :] for c in doers(source)]


KEPT = [
    "La ville finance une étude publiée mercredi par la régie des eaux sur les bacs de Lomane.",
    "Le prix revient à un jury présidé par Ana Roy.",
    "Le public a aimé le film réalisé par Ana Roy.",
    "La ville a vu une annonce démentie par la suite dans le journal du port.",
    "La ville suit une enquête menée par le parquet et la police du port.",
    "La ville suit un groupe détenu par Lomadis, Vasa et Mobi.",
    "La ville finance un plan appuyé par son maire devant le conseil.",
    "La loi a été votée par le conseil mercredi soir.",
]


@pytest.mark.parametrize("source", KEPT)
def test_it_is_left(source: str) -> None:
    assert not list(doers(source))
