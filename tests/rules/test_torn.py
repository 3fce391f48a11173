"""A sentence told with less of it still says what it said."""

from __future__ import annotations

import pytest

from generator.rules.torn import torn

REFORM = "La ville a dit oui à la réforme du port, visant à aider le président de la régie, Paul Roy."
SO_FAR = "Jusqu'à présent, le bac a toujours ramené les pêcheurs."


@pytest.mark.parametrize(
    ("text", "whole", "lost"),
    [
        ("La ville a dit oui à la réforme du port Paul Roy", REFORM, True),
        ("La ville a dit oui à la réforme du port", REFORM, False),
        ("Le bac a toujours ramené les pêcheurs", SO_FAR, True),
        (SO_FAR, SO_FAR, False),
        (
            "3 000 foyers étaient touchés à ce moment au Vernoy",
            "Au Vernoy, 3 000 foyers étaient touchés à ce moment.",
            True,
        ),
        ("Le marché se tient le premier lundi", "Le marché se tient le premier lundi après la foire.", True),
        ("Le marché se tient le premier lundi", "Le marché se tient le premier lundi.", False),
        ("Ana Roy a vendu le bac", "La maire, Ana Roy, a vendu le bac.", False),
    ],
)
def test_a_shorter_line_keeps_what_its_sentence_hangs_on(text: str, whole: str, lost: bool) -> None:
    assert bool(torn(text, whole)) is lost


def test_no_line_runs_into_who_says_so() -> None:
    whole = "Trois marins ont été blessés lorsqu'une grue louée par la régie est tombée, ont indiqué des élus."
    assert torn("Trois marins ont été blessés lorsqu'une grue ont indiqué des élus", whole)
    assert not torn("Trois marins ont été blessés, ont indiqué des élus", whole)
