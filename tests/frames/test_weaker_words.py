"""A word that says it less well takes the place of none: what is plain in the source stays as it is."""

from __future__ import annotations

import pytest

from tests.frames.briefs import sayings


@pytest.mark.parametrize(
    ("source", "weaker"),
    [
        ("Les marins qui dînaient tôt n'avaient pas de risque accru au cours de ces trois années.", "augmenté"),
        ("La jauge du port a culminé à huit mètres et a battu un record établi en 1957 au pied du quai.", "réalisé"),
        ("La jauge du port a culminé à huit mètres et a battu un record établi en 1957 au pied du quai.", "signé"),
        ("La décision signifie que la régie du port renonce à deux projets de quai pour la saison.", "veut dire"),
        ("La maladie du lac n'a souvent aucun signe visible chez les poissons du port de Lomane.", "fréquemment"),
        ("Le bac neuf du port de Lomane est doté d'un budget de 14 millions d'euros pour trois ans.", "possède"),
        ("La fête du port de Lomane a été paisible dans l'ensemble malgré la pluie et le vent du nord.", "globalement"),
        ("Le courant est tombé juste après minuit dans les trois rues du vieux port de Lomane.", "immédiatement après"),
    ],
)
def test_a_weaker_word_is_not_taken(source: str, weaker: str) -> None:
    assert not [said for said in sayings(source) if weaker in said]
