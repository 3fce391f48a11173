"""A noun is taken up by a sentence of its own only where it surely is the one meant."""

from __future__ import annotations

import pytest

from generator.frames.library import load
from generator.frames.reshaping.parting import partings

LIBRARY = load(())


def parted(source: str) -> list[str]:
    return [f"{cut.first} {cut.second}" for cut in partings(source, LIBRARY)]


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        (
            "La finale du concours de barques se tient samedi au port de Lomane, salle qui avait déjà reçu le public en 2000.",
            "La finale du concours de barques se tient samedi au port de Lomane. Cette salle avait déjà reçu le public en 2000.",
        ),
        (
            "La directrice du port a demandé à finir sa carrière en Suisse, pays où elle avait passé toute son enfance.",
            "La directrice du port a demandé à finir sa carrière en Suisse. Elle y avait passé toute son enfance.",
        ),
        (
            "La mairie de Lomane présentera son projet de bassin aux élus le 17 avril, jour où la digue sera fermée.",
            "La mairie de Lomane présentera son projet de bassin aux élus le 17 avril. Ce jour-là, la digue sera fermée.",
        ),
        (
            "Les habitants du vieux port ont mené mardi une opération de barrage, pendant laquelle plusieurs barques ont été arrêtées.",
            "Les habitants du vieux port ont mené mardi une opération de barrage. Pendant cette opération, plusieurs barques ont été arrêtées.",
        ),
        (
            "Les gendarmes de Lomane ont aussi trouvé mardi une lettre dans laquelle le gardien demande pardon à la mairie.",
            "Les gendarmes de Lomane ont aussi trouvé mardi une lettre. Le gardien y demande pardon à la mairie.",
        ),
    ],
)
def test_a_noun_is_taken_up(source: str, expected: str) -> None:
    assert expected in parted(source)


@pytest.mark.parametrize(
    "source",
    [
        # which one it is; a person whose gender does not show; a list
        "Les gendarmes de Lomane ont fouillé mardi le local dans lequel le gardien rangeait les clés du port.",
        "La police de Lomane a entendu mardi soir Claude Roy, journaliste qui dirigeait la gazette du vieux port.",
        "La ville décerne cette année deux titres aux barques du port, titre de course pour les unes, titre d'honneur aux autres.",
        # the source would be lost; a possibility
        "Selon la mairie, les gendarmes ont trouvé une lettre dans laquelle le gardien demande pardon aux élus.",
        "La mairie pourrait rendre publique une lettre dans laquelle le gardien demande pardon à tous les élus.",
    ],
)
def test_it_stays_where_it_is_unsure(source: str) -> None:
    assert parted(source) == []
