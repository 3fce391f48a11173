"""What a figure measures and whose it is; nothing of what is denied, compared or in doubt."""

from __future__ import annotations

import pytest

from generator.cleaning import clean
from generator.facts import extract
from generator.rules.measuring import (
    measured,
)
from generator.types import Source

FILLER = "La mairie d'Ornay a fermé la rue principale pour trois semaines de travaux."
ROWS = {
    "Outre-mer, la pièce a engrangé 9,2 millions de dollars, dont 4,1 millions à Ornay.": (
        "9,2 millions de dollars",
        "Somme engrangée par la pièce outre-mer",
    ),
    "La Commission d'Ornay a infligé une amende de 12 millions d'euros à la régie.": (
        "12 millions d'euros",
        "Amende infligée par la Commission d'Ornay à la régie",
    ),
    "Le club d'Armelle a accepté une offre de 3 millions d'euros de la ville de Sorne.": (
        "3 millions d'euros",
        "Offre de la ville de Sorne acceptée par le club d'Armelle",
    ),
    "La fermeture entraînera une perte de 2 millions d'euros au printemps.": (
        "2 millions d'euros",
        "Perte que la fermeture entraînera au printemps",
    ),
    "La régie a déclaré que plus de 4 000 demandes avaient été traitées en une semaine.": (
        "Plus de 4 000",
        "Demandes traitées en une semaine, selon la régie",
    ),
    "Les travaux ont coûté 14 millions d'euros.": ("14 millions d'euros", "Coût des travaux"),
    "Le loyer est tombé à 3,2 % du revenu des ménages.": ("3,2 %", "Niveau du loyer"),
    "Le prix du blé a grimpé de 17 % en avril.": ("17 %", "Hausse du prix du blé en avril"),  # how far, no level
    "Le prix du blé a chuté de 4 % en avril.": ("4 %", "Chute du prix du blé en avril"),
    "Doté de 2 millions d'euros, le programme ouvrira au printemps.": ("2 millions d'euros", "Budget du programme"),
}
SILENT = (
    "L'Allemagne a plongé de 12,6 % en mai.",  # what is sold there
    "Un transport que la mairie évalue à 70 000 euros par an.",
    "Ornay a complété la signature du joueur pour des frais de 14 millions d'euros.",
    "La région n'a pas versé une aide de 40 000 euros au club.",
    "La langue du glacier a reculé de 84 mètres.",
    "La ville a dépensé 64 millions d'euros de plus.",
    "Le maire a reçu le joueur de 300 matchs.",
)


def _rows(text: str) -> list[tuple[str, str]]:
    brief = extract(clean(Source(f"Un titre pour voir\n\n{text} {FILLER}")))
    fact = brief.facts[0]
    figures = [figure for figure in brief.figures if figure.fact == fact.id]
    assert figures
    return [row for figure in figures for row in measured(figure, fact, brief)]


@pytest.mark.parametrize(("text", "row"), ROWS.items())
def test_a_figure_says_what_it_measures_and_whose(text: str, row: tuple[str, str]) -> None:
    assert row in _rows(text)


@pytest.mark.parametrize("text", SILENT)
def test_nothing_is_measured_that_is_not_sure(text: str) -> None:
    assert _rows(text) == []
