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


CLAIMED = "La régie a affirmé que la brasserie avait refusé de régler sa facture, après quoi la brasserie a été retirée de la boutique municipale."


@pytest.mark.parametrize(
    ("other", "cut"),
    [
        ("La brasserie, que la régie a retirée de la boutique municipale, perd ses clients.", True),
        ("Selon la maire, la régie a retiré la brasserie de la boutique municipale.", False),
        ("La brasserie ne sera pas retirée de la boutique municipale.", False),
        ("La brasserie attend une réponse du conseil municipal.", False),
    ],
)
def test_a_claim_is_cut_where_the_source_itself_tells_what_came_after(other: str, cut: bool) -> None:
    known = brief(f"{CLAIMED} {other}")
    found = halves(known.facts[0], "Ensuite", known.facts)
    assert [half.text for half in found[1:]] == (
        ["Ensuite, la brasserie a été retirée de la boutique municipale."] if cut else []
    )
