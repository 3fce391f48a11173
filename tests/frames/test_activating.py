"""A passive is told in the active only where who did it is somebody, and where their name ends is sure."""

from __future__ import annotations

import pytest

from generator.frames.guards import world
from generator.frames.reshaping.activating import activated
from tests.frames.briefs import brief


def told(source: str) -> list[str]:
    return [shift.text for shift in activated(source, world(brief(source)))]


ACTIVE = [
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
