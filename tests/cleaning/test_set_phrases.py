"""Set phrases, compounds and homonyms that are written one way only are written so; their neighbours of right French stay."""

from __future__ import annotations

import pytest

from tests.cleaning.mending import mend


@pytest.mark.parametrize(
    ("typed", "french"),
    [
        (
            "Le maire, en terme de budget, ne promet rien à la ville.",
            "Le maire, en termes de budget, ne promet rien à la ville.",
        ),
        ("La porte parole du club a démenti la rumeur lundi.", "La porte-parole du club a démenti la rumeur lundi."),
        ("Le club jouera sa demi finale à Brest samedi soir.", "Le club jouera sa demi-finale à Brest samedi soir."),
        ("Il cache la clé, comme par exemple dans un tiroir.", "Il cache la clé, par exemple dans un tiroir."),
        ("Le stade fait parti des plus anciens de la région.", "Le stade fait partie des plus anciens de la région."),
        ("Les juges leurs ont donné raison sur toute la ligne.", "Les juges leur ont donné raison sur toute la ligne."),
        ("Le retard est du à la neige tombée dans la nuit.", "Le retard est dû à la neige tombée dans la nuit."),
        ("Grâce a un voisin, la maison a été sauvée du feu.", "Grâce à un voisin, la maison a été sauvée du feu."),
        ("La loi est sensée protéger les riverains du bruit.", "La loi est censée protéger les riverains du bruit."),
        ("Au moment ou il sortait, la police est arrivée.", "Au moment où il sortait, la police est arrivée."),
        ("Quand à elle, la mairie attend une réponse.", "Quant à elle, la mairie attend une réponse."),
        ("La vente des des stocks commence lundi à Brest.", "La vente des stocks commence lundi à Brest."),
        (
            "La courbe montre une différente évolution selon la ville.",
            "La courbe montre une évolution différente selon la ville.",
        ),
        (
            "S'il échoue, des élections seront appelées dans la ville.",
            "S'il échoue, des élections seront convoquées dans la ville.",
        ),
        ("Toute les gares de la région sont fermées.", "Toutes les gares de la région sont fermées."),
    ],
)
def test_a_set_phrase_is_written_the_one_way_it_is_written(typed: str, french: str) -> None:
    assert mend(typed) == french


@pytest.mark.parametrize(
    "right",
    [
        "Quand à huit heures la cloche sonne, la ville dort.",
        "Le produit est du sucre et de l'eau de la ville.",
        "Un cas ou deux ont été signalés dans la ville.",
        "Le chef d'une œuvre sociale a parlé à la ville.",
        "Il est sensé, ce maire, et la ville le sait.",
        "Les leurs ont disparu dans la neige ce matin.",
        "Le vent souffle d'est en est de la ville.",
    ],
)
def test_right_french_stays(right: str) -> None:
    assert mend(right) == right
