"""A list of things of one rank is said in another order; never one whose order tells something."""

from __future__ import annotations

import pytest

from generator.frames.exchanges.series import series

TURNED = [
    (
        "La régie ferme trois plages : le Goulet, la Conche et le Platin.",
        "La régie ferme trois plages : le Platin, la Conche et le Goulet.",
    ),
    (
        "La ligue a reçu Ana Roy, Paul Morin et Anne Rivet.",
        "La ligue a reçu Anne Rivet, Paul Morin et Ana Roy.",
    ),
    (
        "Le Mali, le Niger et le Tchad refusent le texte.",
        "Le Tchad, le Niger et le Mali refusent le texte.",
    ),
]


@pytest.mark.parametrize("source, wanted", TURNED)
def test_things_of_one_rank_change_places(source: str, wanted: str) -> None:
    assert [f"{source[: c.start]}{c.text}{source[c.end :]}" for c in series(source)] == [wanted]


KEPT = [
    # the order tells who came before whom, or what grows
    "Le podium réunit Ana Roy, Paul Morin et Anne Rivet.",
    "La hausse touche le mois, le trimestre et l'année.",
    "La ligue a reçu d'abord Ana Roy, Paul Morin et Anne Rivet.",
    # not of one shape; letters that follow one another; what follows may be of the last
    "Lomane ferme des sites comme les réseaux Vasa, Mobi et Lomatel.",
    "Les inscrits baissent dans les catégories A, B et C.",
    "La ligue a reçu le maire, le préfet et le juge de Lomane.",
    "Le Mali et le Niger refusent le texte.",
]


@pytest.mark.parametrize("source", KEPT)
def test_a_list_whose_order_tells_something_stays(source: str) -> None:
    assert not list(series(source))
