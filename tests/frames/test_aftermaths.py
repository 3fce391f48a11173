"""« S V après que P » is told in the order of the deeds, only where P stands by itself."""

from __future__ import annotations

import pytest

from generator.frames.library import load
from generator.frames.reshaping.aftermaths import aftermaths

LINKS = load(()).tables["moves"]["links"]


def _parted(text: str) -> tuple[str, ...]:
    return tuple(f"{cut.first} {cut.second}" for cut in aftermaths(text, LINKS))


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "La panne est survenue après que Lumen a changé les serveurs de sa plateforme",
            "Lumen a changé les serveurs de sa plateforme. La panne est survenue ensuite.",
        ),
        (
            "Les annonces interviennent deux mois après que la Cour suprême a infligé au groupe une amende",
            "La Cour suprême a infligé au groupe une amende. Les annonces interviennent deux mois plus tard.",
        ),
        (
            "Le maire de Lomane a fermé la piscine trois jours après que Lise Roy a signalé une fuite d'eau",
            "Lise Roy a signalé une fuite d'eau. Trois jours plus tard, le maire de Lomane a fermé la piscine.",
        ),
    ],
)
def test_what_came_first_is_told_first(text: str, told: str) -> None:
    assert told in _parted(text)


@pytest.mark.parametrize(
    "text",
    [
        "Le maire de Lomane a quitté son poste après que Lise Roy a publié ses messages privés",  # whose?
        "Elena Rey a menacé Lumen de poursuites après que la société a retiré son logo du site",  # Lumen
        "Lumen va changer les règles après que les autorités lui ont ordonné de le faire",
        "La grue n'est tombée que deux jours après que le vent a cessé de souffler sur le port",
        "Il a fermé la piscine municipale après que Lise Roy a signalé une fuite d'eau",
        "Selon Lise Roy, le maire de Lomane a fermé la piscine après que Anne Petit a signalé une fuite",
        "Le maire de Lomane fermera la piscine après que Lise Roy aura signalé la fuite d'eau",
        "La panne est survenue après que celui-ci a changé les serveurs de la plateforme",
    ],
)
def test_what_leans_on_the_rest_stays(text: str) -> None:
    assert not _parted(text)
