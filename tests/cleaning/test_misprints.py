"""Words that no dictionary knows and that one slip of the keys made of a known one are put right; new words and derived ones stay."""

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
        ("Les élus de Lomane constestent encore le tracé.", "Les élus de Lomane contestent encore le tracé."),
        ("La campagne électorelle de Lomane a commencé.", "La campagne électorale de Lomane a commencé."),
        ("La police a arrêté l'aissaillant du juge.", "La police a arrêté l'assaillant du juge."),
        ("La premiére course a eu lieu mardi.", "La première course a eu lieu mardi."),
        ("Le maire avait deja fermé le port, peu aprés midi.", "Le maire avait déjà fermé le port, peu après midi."),
        ("Les dernieres grues sont tombees.", "Les dernières grues sont tombées."),
        ("Les foyers étaeint encore atteints.", "Les foyers étaient encore atteints."),
        ("Les élus ont choisi d'organisater un vote.", "Les élus ont choisi d'organiser un vote."),
        ("Le bac pourait reprendre demain.", "Le bac pourrait reprendre demain."),
        ("Deux marins ont été blesés au port.", "Deux marins ont été blessés au port."),
        ("Le procès de l'assasinnat du juge s'est ouvert.", "Le procès de l'assassinat du juge s'est ouvert."),
    ],
)
def test_a_slip_of_the_keys_is_put_right(typed: str, french: str) -> None:
    assert mended(typed) == french


@pytest.mark.parametrize(
    "text",
    [
        "Le marché de Lomane vient de réouvrir.",
        "Un rapport spectropolarimétrique a été rendu.",
        "Une foulque macroule niche près de l'étang.",
        "Le laboratoire recourt à l'optogénétique.",
        "Le cinéaste italien a filmé le palazzo vecchio.",
        "Un drone et un quadcopter ont survolé le port.",
        "Les nageurs sochaliens ont gagné le relais.",
    ],
)
def test_a_word_that_is_no_slip_stays(text: str) -> None:
    assert mended(text) == text
