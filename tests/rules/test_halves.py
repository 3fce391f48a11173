"""A long fact cut in two keeps the order of its two events."""

from __future__ import annotations

import pytest

from generator.rules.halves import halves
from tests.frames.briefs import brief

FIRST = "Le nouveau conseil de Lomane doit siéger dans les trente jours"


@pytest.mark.parametrize(
    ("after", "wanted"),
    [
        ("la maire nommera une adjointe pour le port", "Ensuite, la maire nommera une adjointe pour le port."),
        ("la maire nommera ensuite une adjointe pour le port", "La maire nommera ensuite une adjointe pour le port."),
    ],
)
def test_what_comes_after_is_told_as_such(after: str, wanted: str) -> None:
    fact = brief(f"{FIRST}, après quoi {after}.").facts[0]
    assert [half.text for half in halves(fact, "Ensuite")] == [f"{FIRST}.", wanted]
    assert len(halves(fact)) == 2


def test_a_claim_is_never_cut() -> None:
    claim = "La régie a affirmé que la brasserie avait refusé de régler sa facture, après quoi la brasserie a été retirée de la boutique."
    assert halves(brief(claim).facts[0], "Ensuite") == ()
