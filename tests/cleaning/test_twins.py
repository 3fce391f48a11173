"""A surname a letter or two off the one just told is put right or told as a doubt; two people keep their names."""

from __future__ import annotations

import pytest

from generator.cleaning.proofreading import proofread
from generator.cleaning.traced import Traced
from generator.cleaning.twins import doubtful


def mended(text: str) -> str:
    """Return a paragraph proofread."""
    return proofread(Traced.of(text), 1, text)[0].text


@pytest.mark.parametrize(("name", "slip"), [("Orvelin", "Orvelain"), ("Sonor", "Sonore")])
def test_the_person_just_told_keeps_one_name(name: str, slip: str) -> None:
    text = f"Le pont a été dessiné par Paul {name}. {slip}, qui vit à Lomane, a suivi les travaux."
    assert mended(text) == text.replace(slip, name)


@pytest.mark.parametrize(
    "text",
    [
        "Le pont a été dessiné par Paul Orvelin. Orvelain, qui vit à Lomane, a suivi les travaux, dit Orvelain.",
        "Le pont a été dessiné par Paul Orvelin. Vorelin, qui vit à Lomane, a suivi les travaux.",
        "Le pont a été dessiné par Paul Orvelin. Luc Orvelain, qui vit à Lomane, a suivi les travaux.",
        "La course a été gagnée par les Orvelins. Orvelin, qui vit à Lomane, a suivi la course.",
    ],
)
def test_another_name_stays(text: str) -> None:
    assert mended(text) == text


def test_a_name_that_may_be_a_slip_is_told() -> None:
    text = "Paul Orvelin a dessiné le pont de Lomane. Les travaux ont duré un an, selon Orvelain."
    assert list(doubtful(text)) == [("Orvelain", "Orvelin")]
    assert not list(doubtful("Les régimes Orvelin et Orvelain ont fermé en mai."))
