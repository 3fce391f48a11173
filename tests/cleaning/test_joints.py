"""Clauses that a bare comma or an idle « que » joins are parted or joined aright; those that belong together stay."""

from __future__ import annotations

import pytest

from generator.cleaning.proofreading import proofread
from generator.cleaning.traced import Traced


def mended(text: str) -> str:
    """Return a paragraph proofread."""
    return proofread(Traced.of(text), 1, text)[0].text


@pytest.mark.parametrize(
    ("typed", "french"),
    [
        (
            "La directrice du port a quitté son bureau à midi comme prévu, de nombreux salariés ont applaudi son départ.",
            "La directrice du port a quitté son bureau à midi comme prévu. De nombreux salariés ont applaudi son départ.",
        ),
        (
            "Les routes de la vallée étaient verglacées, plusieurs bus sont restés au dépôt.",
            "Les routes de la vallée étaient verglacées. Plusieurs bus sont restés au dépôt.",
        ),
        (
            "Vers 18 heures, les grévistes ont bloqué le pont, la police est arrivée une heure plus tard.",
            "Vers 18 heures, les grévistes ont bloqué le pont et la police est arrivée une heure plus tard.",
        ),
        (
            "Selon certains élus, il s'agirait d'une erreur et que la commune n'aurait rien à payer.",
            "Selon certains élus, il s'agirait d'une erreur et la commune n'aurait rien à payer.",
        ),
    ],
)
def test_clauses_are_joined_aright(typed: str, french: str) -> None:
    assert mended(typed) == french


@pytest.mark.parametrize(
    "text",
    [
        "Le maire de Lomane est formel, la route du col rouvrira lundi matin.",  # his words
        "La maire de Lomane le sait depuis un mois, la route du col est trop étroite.",
        "Le maire de Lomane annonce une bonne nouvelle, la route du col rouvrira lundi.",
        "La préfecture de Lomane confirme les pannes, la plupart des trains seraient réparés.",
        "La route du col est ouverte depuis lundi, le maire de Lomane l'a confirmé.",
        "Si la neige tombe encore mardi, la route du col fermera pour trois jours.",  # one leans on the other
        "Plus la neige tombe sur le col, plus les bus de Lomane arrivent tard.",
        "Une vitre a été brisée, une voiture a été brûlée, la banque a été fermée.",  # a list
        "Les causes évoquées sont la neige de la veille, la fin des travaux et la hausse des prix.",
        "Les causes évoquées sont la neige de la veille, la fin des aides et la hausse de la population active.",
        "Le premier train est parti à midi, le second est resté en gare de Lomane.",  # a pair
        "L'accord concerne la ville de Lomane et les deux voisines, la commune de Norée et celle de Brisse.",
        "La route du col a rouvert lundi matin, le maire ayant levé son arrêté.",
        "Selon la maire, il faudrait que l'école ferme et que les élèves aillent à Norée.",
        "Selon la maire, on dirait que l'école fermerait et que les élèves iraient à Norée.",
    ],
)
def test_what_belongs_together_stays(text: str) -> None:
    assert mended(text) == text


@pytest.mark.parametrize(
    ("typed", "french"),
    [
        (
            "Anna Roche signe un nouveau record sur la distance, elle couvre les dix kilomètres en trente minutes.",
            "Anna Roche signe un nouveau record sur la distance. Elle couvre les dix kilomètres en trente minutes.",
        ),
        (
            "La route était verglacée mais les bus ont roulé toute la nuit.",
            "La route était verglacée, mais les bus ont roulé toute la nuit.",
        ),
        (
            "Le centre mesure le vent. Des relevés qui permettent aux bateaux de rentrer.",
            "Le centre mesure le vent. Ce sont des relevés qui permettent aux bateaux de rentrer.",
        ),
        (
            "Roche revient à dix secondes. Une pression qui oblige le champion à accélérer.",
            "Roche revient à dix secondes. C'est une pression qui oblige le champion à accélérer.",
        ),
    ],
)
def test_whole_sentences_are_parted_and_halves_completed(typed: str, french: str) -> None:
    assert mended(typed) == french


@pytest.mark.parametrize(
    "right",
    [
        "Distancée dès le départ de la course, elle abandonne au dixième kilomètre.",
        "La course est lancée, mais dès le premier virage, elle perd du terrain.",
        "La police a indiqué que la route était coupée, elle demande aux riverains de rester chez eux.",
        "Le plat est petit mais le cuisinier, lui, est grand.",
        "Une route qui longe la mer a été coupée. Un homme qui passait par là a donné l'alerte.",
        "La course n'est pas seulement longue mais la pluie la rend dure.",
    ],
)
def test_what_leans_on_its_neighbour_stays(right: str) -> None:
    assert mended(right) == right
