"""A name and a function change places: one person only, a function that person alone has."""

from __future__ import annotations

import pytest

from generator.frames.reshaping.titles import retitled

TURNED = [
    ("Paul Morin, maire de Lomane, a ouvert la séance.", "Le maire de Lomane, Paul Morin, a ouvert la séance."),
    ("Le maire de Lomane, Paul Morin, a ouvert la séance.", "Paul Morin, maire de Lomane, a ouvert la séance."),
    (
        "Mardi, le ministre de la mer Paul Morin a ouvert la séance.",
        "Mardi, Paul Morin, ministre de la mer, a ouvert la séance.",
    ),
    (
        "La séance a été ouverte par Paul Morin, maire de Lomane.",
        "La séance a été ouverte par le maire de Lomane, Paul Morin.",
    ),
    ("Il tient cela du ministre de la mer Paul Morin.", "Il tient cela de Paul Morin, ministre de la mer."),
    ("Anne Rivet, ministre de la Mer, a signé.", "La ministre de la Mer, Anne Rivet, a signé."),
    ("Le nouveau maire de Lomane, Paul Morin, a signé.", "Paul Morin, nouveau maire de Lomane, a signé."),
    ("La présidente finlandaise Anne Rivet a signé.", "Anne Rivet, la présidente finlandaise, a signé."),
    (
        "Il a lu le décret du président finlandais Paul Morin.",
        "Il a lu le décret de Paul Morin, le président finlandais.",
    ),
    ("L'astronome belge Anne Rivet a découvert la planète.", "Anne Rivet, astronome belge, a découvert la planète."),
    (
        "Paul Morin, maire de Lomane, a reçu Anne Rivet, du port de pêche.",
        "Le maire de Lomane, Paul Morin, a reçu Anne Rivet, du port de pêche.",
    ),
]


@pytest.mark.parametrize("source, wanted", TURNED)
def test_a_name_and_a_function_change_places(source: str, wanted: str) -> None:
    assert retitled(source) == wanted


KEPT = [
    "Paul Morin, député de Lomane, a ouvert la séance.",  # there may be others
    "Paul Morin, maire de Lomane, et Anne Rivet, préfète du Gard, ont ouvert la séance.",
    "Le président Paul Morin a ouvert la séance.",
    "Marie Rivet, chef du parti de Lomane, a ouvert la séance.",  # no « le chef »
    "Paul Morin, ministre de la Mer, Ports et Pêche, a signé.",
    "Il cite le conseiller du président Paul Morin.",
    "Il cite l'épouse du ministre, Anne Rivet.",
    "Il cite le directeur de cabinet du président du port, Paul Morin.",
    "Paul Morin, qui a signé, est parti.",
    "Le bac a coulé, selon Paul Morin, maire de Lomane, dans l'Orne, où il habite.",
    "La ville aime Paul Morin, maire de Lomane, son voisin.",
    "Il a dit : « Paul Morin, maire de Lomane, a signé. »",
]


@pytest.mark.parametrize("source", KEPT)
def test_other_names_stay(source: str) -> None:
    assert retitled(source) == source


@pytest.mark.parametrize(
    "source, wanted",
    [
        ("Le chef de l'opposition, Tejval Niravo, a exigé un vote.", "Tejval Niravo, chef de l'opposition, a exigé un vote."),
        ("Le patron de la société, Carva Rodar, a exigé un vote.", None),
        ("Le président de Carva, Rodar Nivel, a exigé un vote.", None),
        ("Le président du parti, Nouvelle France, a exigé un vote.", None),
    ],
)  # fmt: skip
def test_a_name_no_list_knows_is_turned_where_commas_set_it_apart(source: str, wanted: str | None) -> None:
    assert retitled(source) == (wanted or source)
