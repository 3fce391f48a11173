"""What is said twice or built askew in haste is put right; the same words where they are right stay."""

from __future__ import annotations

import pytest

from tests.cleaning.mending import mend


@pytest.mark.parametrize(
    ("typed", "french"),
    [
        (
            "Les liens ont souffert de par la volonté des élus de Lys.",
            "Les liens ont souffert en raison de la volonté des élus de Lys.",
        ),
        (
            "Les pays retenus lors de la première et seconde demi-finale sont connus.",
            "Les pays retenus lors de la première et de la seconde demi-finale sont connus.",
        ),
        (
            "Elle y reste pendant plusieurs heures pendant que la police fouille.",
            "Elle y reste pendant plusieurs heures tandis que la police fouille.",
        ),
        (
            "La raison de ce retard est parce que le train était plein.",
            "La raison de ce retard est que le train était plein.",
        ),
        ("Le feu a paralysé à l'usine de Lys.", "Le feu a paralysé l'usine de Lys."),
        ("Il est venu, mais toutefois il est reparti.", "Il est venu, mais il est reparti."),
        ("On compte environ une centaine de bus.", "On compte une centaine de bus."),
        ("Il parle de bus, de trains, et etc. sans finir.", "Il parle de bus, de trains, etc. sans finir."),
    ],
)
def test_what_haste_doubles_is_said_once(typed: str, french: str) -> None:
    assert mend(typed) == french


@pytest.mark.parametrize(
    "right",
    [
        "Elle est connue de par le monde.",
        "Les premier et second tours ont lieu en mai.",
        "Pendant la nuit, il veille.",
        "Le feu a paralysé à la gare le trafic du matin.",
        "On compte environ cent bus.",
    ],
)
def test_what_is_said_once_stays(right: str) -> None:
    assert mend(right) == right
