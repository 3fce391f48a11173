"""A rise heads no section that tells a fall at its head; a bare definite thing that nobody named heads none."""

from __future__ import annotations

from generator.rules.fit_to_head import is_one_sided

RISE = "Les ventes du trimestre ont progressé de 3 %, loin des 6 % attendus."
FALL = "Le bénéfice a reculé de moitié, à 118 millions d'euros."


def test_a_rise_stands_over_no_fall() -> None:
    assert is_one_sided("La hausse des ventes", [RISE, FALL])
    assert not is_one_sided("La hausse des ventes", [RISE])
    assert is_one_sided("La baisse du bénéfice", [RISE, FALL])
    assert not is_one_sided("Les comptes du trimestre", [RISE, FALL])
