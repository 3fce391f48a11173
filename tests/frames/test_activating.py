"""A passive is told in the active only where who did it is somebody, and where their name ends is sure."""

from __future__ import annotations

import pytest

from generator.frames.beings import world
from generator.frames.reshaping.activating import activated
from generator.frames.reshaping.undergoing import undergoing
from tests.frames.briefs import brief


def told(source: str) -> list[str]:
    return [shift.text for shift in activated(source, world(brief(source)))]


ACTIVE = [
    (
        "Toutefois, l'offre est repoussée par le fondateur de Veltane, Marc Roy.",
        "Toutefois, le fondateur de Veltane, Marc Roy, repousse l'offre.",
    ),
    (
        "La route de Sorne a été coupée par des glissements de terrain.",
        "Des glissements de terrain ont coupé la route de Sorne.",
    ),
    (
        "Une enquête a été ouverte par le parquet de Lomane à la suite de la plainte du port.",
        "Le parquet de Lomane a ouvert une enquête à la suite de la plainte du port.",
    ),
    (
        "Mardi, la digue a été inspectée par le maire et la préfète du Gard lors de la marée.",
        "Mardi, le maire et la préfète du Gard ont inspecté la digue lors de la marée.",
    ),
    (
        "Le plan a été refusé par le maire, chef de la majorité.",
        "Le maire, chef de la majorité, a refusé le plan.",
    ),
]


@pytest.mark.parametrize("source, wanted", ACTIVE)
def test_who_did_it_comes_first(source: str, wanted: str) -> None:
    assert wanted in told(source)


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "Le texte doit désormais être ratifié par les deux parlements.",
            "Les deux parlements doivent désormais ratifier le texte.",
        ),
        ("La salle pourra être louée par les associations.", "Les associations pourront louer la salle."),
        ("Le plan doit être revu par étapes.", ""),
        ("Le plan ne doit pas être revu par le maire.", ""),
        ("Il doit être jugé par la cour.", ""),
    ],
)
def test_who_must_or_may_do_it_comes_first(text: str, told: str) -> None:
    assert [shift.text for shift in undergoing(text)] == ([told] if told else [])


PASSIVE = [
    "Le bateau a été blessé par balle mardi soir dans le port.",
    "Le plan a été refusé par le maire qui avait promis de le signer.",
    "Elle a été élue par le conseil de Lomane mardi soir.",
    "L'enfant a été trouvé par sa mère dans la cave.",
    "Le plan a été refusé par le maire et la digue est restée ouverte.",
    "Le pays est soulevé par une vague de colère depuis mardi.",
    "Le plan n'a été refusé que par le maire de Lomane.",
    "Le plan a été refusé par le maire ou la préfète du Gard.",
]


@pytest.mark.parametrize("source", PASSIVE)
def test_other_passives_stay(source: str) -> None:
    assert told(source) == []
