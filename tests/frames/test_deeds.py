"""The name of a deed told by its infinitive: « prévoit la création de » is « prévoit de créer », of who decides it only."""

from __future__ import annotations

import pytest

from generator.frames.deeds import deeds
from tests.frames.briefs import sayings

SAID = [
    ("La ville de Lomane prévoit l'ouverture d'une deuxième crèche.", "prévoit d'ouvrir une deuxième crèche"),
    ("Le maire a proposé la construction d'une halle au centre du bourg.", "a proposé de construire une halle"),
    ("Cette réforme permettra la création de 300 emplois.", "permettra de créer 300 emplois"),
    ("La région a renoncé à la vente du château.", "a renoncé à vendre le château"),
    ("Le groupe a commencé la construction de son usine.", "a commencé à construire son usine"),
    ("La police a procédé à l'évacuation de l'immeuble.", "a évacué l'immeuble"),
    ("L'enquête a permis l'arrestation de trois suspects.", "a permis d'arrêter trois suspects"),
]

KEPT = [
    # who forecasts does not do it
    ("L'Insee prévoit la création de 30 000 emplois.", "de créer"),
    # a noun without its article
    ("La loi interdit la vente d'alcool aux mineurs.", "de vendre"),
    # what qualifies the deed has no place beside the infinitive
    ("Ce dispositif permet l'identification rapide des fuites.", "d'identifier"),
    # others would close it
    ("Les habitants refusent la fermeture de la gare.", "de fermer"),
]


@pytest.mark.parametrize(("text", "said"), SAID)
def test_a_deed_is_told_by_its_infinitive(text: str, said: str) -> None:
    assert any(said in way for way in sayings(text))


@pytest.mark.parametrize(("text", "not_said"), KEPT)
def test_a_deed_of_another_keeps_its_noun(text: str, not_said: str) -> None:
    assert not any(not_said in way for way in sayings(text))


def test_a_line_makes_a_frame_of_each_entry() -> None:
    entry = {"from": "A [viser] NOM de B", "to": ["A [viser] à VERBE B"]}
    made = list(deeds({"noms": ["la baisse : baisser", "l'essai : essayer"], "acte": [entry]}))
    assert [frame["from"] for frame in made] == ["A [viser] la baisse de B", "A [viser] l'essai de B"]
    assert made[1]["to"] == ["A [viser] à essayer B"]
