"""A sentence loses what it only adds until it fits, and nothing that it says otherwise without."""

import pytest

from generator.rules.dangling import hanging, opens_on_verb
from generator.rules.trimming import trimmed


@pytest.mark.parametrize(
    ("text", "kept"),
    [
        (
            "Une équipe de botanistes menée par le jardin d'Ornay, au nord de la Vallorane, a annoncé ce mardi 4 mai 2027 "
            "dans un article publié dans la Revue Botanique la découverte de la plus vieille fougère connue.",
            "Une équipe de botanistes a annoncé ce mardi 4 mai 2027 la découverte de la plus vieille fougère connue",
        ),
        (
            "Brévalor, organisme associé au ministère du Port, est en effet accusé de faveurs pour avoir demandé à la régie d'organiser "
            "une fête sans appel d'offres.",
            "Brévalor est accusé de faveurs pour avoir demandé à la régie d'organiser une fête sans appel d'offres",
        ),
        (
            "Environ 40 personnes auraient été blessées par une explosion à Lomane dans le nord de la Ravie mardi matin.",
            "Environ 40 personnes auraient été blessées par une explosion à Lomane dans le nord de la Ravie",
        ),
        (
            "Le feu s'est déclaré dans la nuit de vendredi à samedi dans un hangar de la zone portuaire d'Ornay-sur-Mer.",
            "",
        ),
    ],
)
def test_the_longest_version_that_fits(text: str, kept: str) -> None:
    found = trimmed(text, 105)
    assert (found[0] if found else "") == kept


def test_a_sentence_that_fits_stays_whole() -> None:
    text = "La sonde Vostra serait née de la fusion de deux projets il y a moins de trois ans."
    assert trimmed(text, 156)[0] == text.rstrip(".")


def test_what_lost_its_beginning_or_its_end() -> None:
    assert opens_on_verb("Se tenait la finale du tournoi à Ornay.")
    assert not opens_on_verb("La finale du tournoi se tenait à Ornay.")
    assert hanging("La régie garde la main sur les comptes et notamment celles.")
    assert hanging("Par exemple, un chercheur a lu mille lettres.")
