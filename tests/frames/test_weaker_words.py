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
        ("Trois jeunes du port ont été incarcérés mardi 31 mai dans la prison de Lomane.", "emprisonnés"),
        ("La plupart des marins du défilé portaient un bonnet de laine brodé par les mères.", "vêtu"),
        ("Le décollage devrait avoir lieu à bord d'une fusée neuve le 12 mai prochain.", "intervenir"),
        ("Au total, l'épidémie aura fait 1 200 victimes dans les trois cantons du lac.", "sera élevé"),
        ("Le premier cas de la fièvre du lac est apparu à Lomane en décembre 2013.", "apparition"),
        ("Les marchands avaient décidé de rester ouverts malgré la pluie du port.", "demeurer"),
        (
            "Les blocages ont été décidés malgré l'appel lancé par le collectif ainsi que des élus du port.",
            "et des élus",
        ),
        ("Cinquante marins ont été décorés lundi au port de Lomane, jeunes pour la plupart.", "majorité"),
        ("Deux marins ont été grièvement blessés à la jambe par la chute de la grue.", "blessés grièvement"),
        ("Une enquête a été ouverte lundi sur la chute de la grue du port de Lomane.", "lancée"),
        ("Le juge du canton a rejeté lundi les demandes des trois marins du port.", "repoussé"),
        ("Trois marins ont subi des pertes de mobilité après la chute de la grue du port.", "essuyé"),
        ("Le procès du gérant a été suspendu jusqu'à jeudi matin par le juge du canton.", "interrompu"),
        ("Le suspect est passé aux aveux lundi devant le juge du canton de Lomane.", "avoué"),
        ("Le gérant a remis sa démission au maire lundi après la chute de la grue.", "démissionné"),
        ("La grue est tombée sur fond de querelle entre les deux équipes du port.", "contexte"),
        ("Deux cents familles ont annulé leurs réservations pour la fête du port.", "renoncé"),
        ("Le maire a affirmé sa volonté de ne pas appliquer le règlement du port.", "vouloir ne pas"),
        ("Les habitants de Lomane ont été joints par la régie ou partiellement ou complètement.", "en partie ou"),
    ],
)
def test_a_weaker_word_is_not_taken(source: str, weaker: str) -> None:
    assert not [said for said in sayings(source) if weaker in said]
