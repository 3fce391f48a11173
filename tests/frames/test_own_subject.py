"""A participle behind a noun that may be its own subject is no second verb of the sentence's subject."""

from __future__ import annotations

import pytest

from generator.frames.reshaping.participles import coordinated


@pytest.mark.parametrize(
    "source",
    [
        "Les dégâts du port résultent de la tempête Ornella, frappant depuis trois jours la côte de Lavène.",
        "Les coupures de Lomane proviennent d'un orage, touchant depuis hier toute la vallée.",
        "Les pompiers ont recensé 249 feux, touchant 112 véhicules.",
        "Le club a battu Ornay, prenant la tête du classement.",
    ],
)
def test_a_participle_stays_behind_the_noun_that_may_be_its_subject(source: str) -> None:
    assert coordinated(source) == source


@pytest.mark.parametrize(
    ("source", "told"),
    [
        (
            "La tempête a frappé la digue mardi, touchant trois villages.",
            "La tempête a frappé la digue mardi et a touché trois villages.",
        ),
        (
            "Le chômage a reculé de 2 points, passant de 10 à 8 %.",
            "Le chômage a reculé de 2 points et est passé de 10 à 8 %.",
        ),
    ],
)
def test_a_day_and_an_amount_are_nobodys_subject(source: str, told: str) -> None:
    assert coordinated(source) == told
